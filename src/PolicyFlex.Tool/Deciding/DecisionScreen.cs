using System.Collections.Immutable;
using System.Globalization;
using PolicyFlex.Deciding;
using PolicyFlex.Policies;
using PolicyFlex.Tool.Output;

namespace PolicyFlex.Tool.Deciding;

/// <summary>A decision as the person reads it who has the customer on the line: what to do first, then what not, then what else.</summary>
internal sealed class DecisionScreen(PolicySet set, Page page, Ink ink)
{
    private const int WidestName = 28;

    private readonly SetWords _words = new(set);

    public void Write(Decision decision, Actor actor)
    {
        page.Paragraph("", 0, Headline(decision), paint: ink.Bold);
        page.Paragraph("", 0, $"{Covered(decision)} For {actor.Level}, until {_words.Moment(decision.Stands)}.");
        ImmutableArray<Section> sections = [.. Sections(decision).Where(section => !section.Entries.IsEmpty)];
        var column = Math.Min(WidestName, sections.SelectMany(section => section.Entries).Max(entry => (int?)entry.Name.Length) ?? 0) + 4;
        foreach (var section in sections)
        {
            Write(section, column);
        }
    }

    private string Headline(Decision decision) => decision.Policies.IsEmpty
        ? "No policy is in force here"
        : string.Join(" · ", decision.Policies.Select(_words.Policy));

    private static string Covered(Decision decision) => decision switch
    {
        { DeadEnd: true } => "A dead end: all that is wanted is denied, with nothing to offer instead.",
        { Coverage: Coverage.Covered } => "The policies cover it.",
        { Coverage: Coverage.Open } => "It hangs on facts that are not known yet.",
        _ => "The policies do not cover it.",
    };

    private IEnumerable<Section> Sections(Decision decision)
    {
        yield return Actions("You may", decision, Answer.Allowed);
        yield return Actions("With approval", decision, Answer.NeedsApproval);
        yield return new Section("Ask first", [.. decision.Asks.Select(AskEntry.Of)]);
        yield return Actions("Not possible", decision, Answer.Denied);
        yield return new Section("Goodwill", Goodwill(decision.Goodwill, decision.Asks));
        yield return new Section("At your discretion", Fallback(decision.Fallback, decision.Asks));
        yield return new Section("Nothing is said about", Unsaid(decision));
        yield return new Section("Worth knowing", [.. WorthKnowing(decision)]);
        yield return new Section("Wrong in the policies", [.. decision.Problems.Select(problem => Entry.Of(problem.At, problem.Message))]);
    }

    private Section Actions(string heading, Decision decision, Answer answer) =>
        new(heading, [.. decision.Actions.Where(action => action.Answer == answer).Select(new ActionEntry(_words).Of)]);

    private ImmutableArray<Entry> Goodwill(ImmutableArray<GoodwillDecision> options, ImmutableArray<Ask> asks) =>
        [.. options.Where(option => option.Answer != Answer.NotCovered).Select(new GoodwillEntry(_words, asks).Of)];

    private ImmutableArray<Entry> Fallback(FallbackOffer? fallback, ImmutableArray<Ask> asks)
    {
        if (fallback is null)
        {
            return [];
        }

        var words = Entry.Of("", Phrases.Said(fallback.Say), ActionEntry.Instead(fallback.Instead));
        var goodwill = Goodwill(fallback.Goodwill, asks);
        return words.Paragraphs.IsEmpty ? goodwill : goodwill.Insert(0, words);
    }

    private static ImmutableArray<Entry> Unsaid(Decision decision)
    {
        var names = decision.Actions.Where(action => action.Answer == Answer.NotCovered).Select(action => action.Action)
            .Concat(decision.Goodwill.Where(option => option.Answer == Answer.NotCovered).Select(option => option.Option));
        return string.Join(", ", names) is { Length: > 0 } list ? [Entry.Of("", list)] : [];
    }

    private static IEnumerable<Entry> WorthKnowing(Decision decision)
    {
        if (!decision.Flags.IsEmpty)
        {
            yield return Entry.Of("", $"Under review: {string.Join(", ", decision.Flags)}.");
        }

        if (decision.Similar > 0)
        {
            yield return Entry.Of("", string.Create(CultureInfo.InvariantCulture, $"Similar situations lately: {decision.Similar}."));
        }
    }

    private void Write(Section section, int column)
    {
        page.Gap();
        page.Line(section.Heading switch
        {
            "You may" => ink.Good(section.Heading),
            "Not possible" or "Wrong in the policies" => ink.Bad(section.Heading),
            _ => ink.Doubtful(section.Heading),
        });
        foreach (var entry in section.Entries)
        {
            Write(entry, column);
        }
    }

    private void Write(Entry entry, int column)
    {
        var name = Ink.Plain(entry.Name);
        var (lead, width) = name.Length == 0 ? ("  ", 2) : ($"  {ink.Bold(name)}", column);
        if (name.Length > WidestName || entry.Paragraphs.IsEmpty)
        {
            page.Line(lead);
            lead = new string(' ', width);
        }
        else if (name.Length > 0)
        {
            lead += new string(' ', column - 2 - name.Length);
        }

        foreach (var paragraph in entry.Paragraphs)
        {
            page.Paragraph(lead, width, paragraph);
            lead = new string(' ', width);
        }
    }
}
