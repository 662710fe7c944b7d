using System.Collections.Immutable;
using System.Text.Json;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;
using PolicyFlex.Explaining;
using PolicyFlex.Json;
using PolicyFlex.Review;
using PolicyFlex.Situations;

namespace PolicyFlex.Tool.Deciding;

/// <summary>What a command line asks beside the situation: by which set, for whom and for which moment.</summary>
internal sealed record Asked(PolicyEngine Engine, Actor Actor, DateTimeOffset Now)
{
    /// <summary>What is known beside the situation. Default: nothing.</summary>
    public Background Background { get; init; } = Background.None;

    /// <summary>How the balances stand that the decision looks at; null where it counts by the background. Default: null.</summary>
    public ImmutableArray<Balance>? Balances { get; init; }

    /// <summary>How much of the why is told as well. Default: nothing.</summary>
    public Detail Detail { get; init; } = Detail.None;

    /// <summary>Whether only what the customer may hear is told. Default: all of it.</summary>
    public bool IsForCustomer { get; init; }

    /// <summary>What records the decisions for the review; null where nothing is recorded. Default: null.</summary>
    public ReviewJournal? Journal { get; init; }

    /// <summary>Reads the words of the command line by the set's levels and in its zone.</summary>
    /// <returns>What is wrong with them, or null.</returns>
    public static Diagnostic? From(string level, string? agent, string? time, PolicyEngine engine, TimeProvider clock, out Asked? asked)
    {
        asked = null;
        if (!engine.Levels.Contains(level, StringComparer.Ordinal))
        {
            return ToolProblems.UnknownLevel(level, engine.Name, engine.Levels);
        }

        var now = clock.GetUtcNow();
        var calendar = engine.Set.Calendar;
        if (time is not null && !calendar.TryParseInstant(time, out now, out var skipped))
        {
            return skipped ? ToolProblems.SkippedTime(time, calendar.Zone.Id) : ToolProblems.BadTime(time);
        }

        if (!RequestCheck.IsInTime(now))
        {
            return ToolProblems.TimeOutOfRange(time ?? "now");
        }

        if (agent is "")
        {
            return ToolProblems.EmptyAgent();
        }

        asked = new Asked(engine, new Actor(level, agent), now);
        return null;
    }

    /// <summary>The answer for one situation.</summary>
    public Decision Decide(Situation situation) => Recorded(Engine.Decide(Request(situation)), situation);

    /// <summary>The answer for one situation, and why it is so.</summary>
    public Explanation Explain(Situation situation)
    {
        var explanation = Engine.Explain(Request(situation));
        Recorded(explanation.Decision, situation);
        return explanation;
    }

    /// <summary>What would change the answers for one situation.</summary>
    public ImmutableArray<AnswerChanges> Changes(Situation situation) => Engine.FindChanges(Request(situation));

    /// <summary>What to ask next in one situation.</summary>
    public ImmutableArray<Question> Questions(Situation situation) => Engine.FindQuestions(Request(situation));

    /// <summary>Writes the answer for one situation as JSON, with as much of the why, and for whose eyes, as is wanted.</summary>
    public void Write(Utf8JsonWriter writer, Situation situation)
    {
        if (IsForCustomer)
        {
            CustomerViewJson.Write(writer, Engine.ForCustomer(Decide(situation)));
        }
        else if (Detail == Detail.None)
        {
            DecisionJson.Write(writer, Decide(situation));
        }
        else
        {
            DecisionJson.Write(writer, Explain(situation), Changes(situation), Questions(situation));
        }
    }

    /// <summary>All that the answer for one situation depends on.</summary>
    public DecisionRequest Request(Situation situation) =>
        Background.AddTo(new DecisionRequest { Situation = situation, Actor = Actor, Now = Now, Balances = Balances }, Engine);

    private Decision Recorded(Decision decision, Situation situation)
    {
        Journal?.Record(decision, situation, Actor);
        return decision;
    }
}
