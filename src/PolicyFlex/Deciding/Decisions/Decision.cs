using System.Collections.Immutable;

namespace PolicyFlex.Deciding;

/// <summary>What may be done for a customer in a situation, by the person who handles it, now.</summary>
public sealed record Decision
{
    /// <summary>The situation's own id; null if it had none.</summary>
    public string? Id { get; init; }

    /// <summary>The revision of the policy set that decided: <c>sha256:</c> and hexadecimal digits.</summary>
    public required string Revision { get; init; }

    /// <summary>The set's currency, ISO 4217, in which costs and worths are.</summary>
    public required string Currency { get; init; }

    /// <summary>The moment for which it was decided.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Until when it stands: 15 minutes later. After that, or with other facts, it is decided again.</summary>
    public DateTimeOffset Stands => At.AddMinutes(15);

    /// <summary>What the customer wants, as the situation says it: actions and options by name. Empty if it does not say.</summary>
    public ImmutableArray<string> Wants { get; init; } = [];

    /// <summary>The language of the texts, BCP 47: the situation's, else the set's first one.</summary>
    public required string Language { get; init; }

    /// <summary>Whether the policies speak about what is wanted.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>Whether everything wanted is denied with nothing to offer instead.</summary>
    public bool DeadEnd { get; init; }

    /// <summary>The policies that are in force for the situation, by name in ordinal order.</summary>
    public ImmutableArray<string> Policies { get; init; } = [];

    /// <summary>The answer for each action: what is wanted first, then as the set declares them.</summary>
    public ImmutableArray<ActionDecision> Actions { get; init; } = [];

    /// <summary>The goodwill options: what is wanted first, then those within reach from the highest rung down.</summary>
    public ImmutableArray<GoodwillDecision> Goodwill { get; init; } = [];

    /// <summary>What is offered where no policy covers the situation, or where it is a dead end; else null.</summary>
    public FallbackOffer? Fallback { get; init; }

    /// <summary>The facts to ask for, or to verify, because an answer hangs on them.</summary>
    public ImmutableArray<Ask> Asks { get; init; } = [];

    /// <summary>The open review flags of the rules that gave the answers.</summary>
    public ImmutableArray<string> Flags { get; init; } = [];

    /// <summary>How many similar situations came lately.</summary>
    public int Similar { get; init; }

    /// <summary>What went wrong while deciding, or contradicts itself; the answers hold all the same.</summary>
    public ImmutableArray<DecisionProblem> Problems { get; init; } = [];
}
