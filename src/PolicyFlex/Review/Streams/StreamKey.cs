namespace PolicyFlex.Review;

/// <summary>What a stream watches: how often something happens in the cases of a policy, a rule, a segment, a kind of situation or an agent.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Subject">Whose cases.</param>
/// <param name="Name">Which one: a policy, <c>policy/rule</c>, a kind, an agent.</param>
/// <param name="Segment">Of a segment the fact and its value: <c>customer.tier=gold</c>; else null.</param>
internal readonly record struct StreamKey(FlagMeasure Measure, FlagSubject Subject, string Name, string? Segment = null)
{
    /// <summary>The key as it stands in the ledger: <c>more-lenient:rule:late-delivery/refund-window</c>.</summary>
    public string Text => Segment is null
        ? $"{Words.Of(Measure)}:{Words.Of(Subject)}:{Name}"
        : $"{Words.Of(Measure)}:{Words.Of(Subject)}:{Name}:{Segment}";

    /// <summary>Reads the text of a key; null if it is none.</summary>
    public static StreamKey? Parse(string text)
    {
        var parts = text.Split(':', 3);
        if (parts.Length < 3 || Words.Measure(parts[0]) is not { } measure || Words.Subject(parts[1]) is not { } subject)
        {
            return null;
        }

        if (subject != FlagSubject.Segment)
        {
            return new(measure, subject, parts[2]);
        }

        // Names of rules have no colon, values of facts may.
        return parts[2].Split(':', 2) is [var rule, var segment] ? new(measure, subject, rule, segment) : null;
    }

    private static class Words
    {
        private static readonly string[] Measures = ["more-lenient", "stricter", "not-covered", "frequent"];
        private static readonly string[] Subjects = ["policy", "rule", "segment", "kind", "agent"];

        public static string Of(FlagMeasure measure) => Measures[(int)measure];

        public static string Of(FlagSubject subject) => Subjects[(int)subject];

        public static FlagMeasure? Measure(string word) => Array.IndexOf(Measures, word) is var at and >= 0 ? (FlagMeasure)at : null;

        public static FlagSubject? Subject(string word) => Array.IndexOf(Subjects, word) is var at and >= 0 ? (FlagSubject)at : null;
    }
}
