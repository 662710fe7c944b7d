using PolicyFlex.Languages;

namespace PolicyFlex.Explaining;

/// <summary>Puts into plain words why a condition came out as it did: the parts that settled it, with what they saw.</summary>
internal sealed class Reasons(Language language)
{
    /// <summary>More reasons than this are counted, not told.</summary>
    private const int Most = 4;

    private readonly ValuePhrases _values = language.Phrases.Values;

    /// <summary>The reasons as one phrase; null where there is no condition.</summary>
    public string? Of(ConditionExplanation? condition)
    {
        if (condition is null)
        {
            return null;
        }

        // That something is known is a reason only where there is no other: it stands before what it is known for.
        var settling = Settling(condition).ToLookup(part => part.Kind == ConditionKind.Known);
        var reasons = settling[!settling.Contains(false)].Select(Settled).Distinct().ToList();
        return reasons.Count <= Most
            ? language.All(reasons)
            : language.Phrases.Answers.MoreReasons.With(string.Join(", ", reasons.Take(Most)), reasons.Count - Most);
    }

    /// <summary>What a condition asks, with what it saw.</summary>
    public string Asked(ConditionExplanation condition) => WithSeen(condition.Sentence, condition);

    /// <summary>A value that was seen: as it is, as a claim, or why there is none.</summary>
    public string Seen(SeenValue value) => value switch
    {
        { Standing: SeenStanding.Claimed } => _values.Claimed.With(value.Value),
        { Standing: SeenStanding.Defaulted } => _values.Defaulted.With(value.Value),
        { Row: { } row } => _values.InRow.With(value.Value, row),
        _ => value.Value,
    };

    /// <summary>The parts that made the condition true or false, or that leave it open.</summary>
    private static IEnumerable<ConditionExplanation> Settling(ConditionExplanation condition) =>
        condition.Kind is ConditionKind.All or ConditionKind.Any or ConditionKind.Not
            ? condition.Parts.Where(part => Settles(part, condition)).SelectMany(Settling)
            : [condition];

    /// <summary>A part as it came out, with the entry that shows it where it is a test of a list.</summary>
    private string Settled(ConditionExplanation part)
    {
        var told = WithSeen(part.Outcome == ConditionOutcome.False ? part.Opposite : part.Sentence, part);
        return part.Kind == ConditionKind.List && ShownBy(part) is { } element ? $"{told} ({element.Sentence})" : told;
    }

    /// <summary>One true part is enough for <c>any</c>, and one false part for <c>all</c>: then the first of them is told.</summary>
    private static bool Settles(ConditionExplanation part, ConditionExplanation whole)
    {
        var settled = (whole.Kind, whole.Outcome) switch
        {
            (ConditionKind.All, ConditionOutcome.False) => ConditionOutcome.False,
            (ConditionKind.Any, ConditionOutcome.True) => ConditionOutcome.True,
            _ => (ConditionOutcome?)null,
        };
        return settled is { } outcome
            ? ReferenceEquals(part, whole.Parts.First(candidate => candidate.Outcome == outcome))
            : whole.Kind == ConditionKind.Not || part.Outcome == whole.Outcome;
    }

    /// <summary>The entry that alone settles the test of a list: one that fits of <c>Any</c>, one that does not of <c>All</c>.</summary>
    private static ConditionExplanation? ShownBy(ConditionExplanation list) =>
        list.Parts is [{ } first, ..] && first.Outcome == list.Outcome && list.Parts.Any(part => part.Outcome != list.Outcome) ? first : null;

    private string WithSeen(string sentence, ConditionExplanation condition)
    {
        if (condition.Kind is not (ConditionKind.Test or ConditionKind.Known))
        {
            return sentence;
        }

        var worthTelling = condition.Saw.Where(value => IsWorthTelling(value, sentence)).ToList();
        return worthTelling switch
        {
            [] => sentence,
            [var only] when condition.Saw.Length == 1 => $"{sentence} ({Beside(only)})",
            _ => $"{sentence} ({string.Join(_values.Next, worthTelling.Select(value => _values.Named.With(value.Told, Seen(value))))})",
        };
    }

    private string Beside(SeenValue value) =>
        value.Standing is SeenStanding.Claimed or SeenStanding.NotKnown or SeenStanding.Failed ? Seen(value) : _values.ItIs.With(Seen(value));

    /// <summary>Not what the sentence says already: the value that it names, or that something is so or not so.</summary>
    private bool IsWorthTelling(SeenValue value, string sentence) =>
        value.Standing is SeenStanding.Claimed or SeenStanding.NotKnown or SeenStanding.Failed
        || !(value.Value == language.Yes
            || value.Value == language.No
            || value.Title == language.Phrases.Values.Now
            || sentence == language.Phrases.Conditions.Is.With(value.Told, value.Value));
}
