namespace PolicyFlex.Review;

/// <summary>What a stream watches: how often something happens in the cases of a policy, a rule, a segment, a kind of situation or an agent.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Subject">Whose cases.</param>
/// <param name="Name">Which one: a policy, <c>policy/rule</c>, a kind, an agent.</param>
/// <param name="Segment">Of a segment the fact and its value: <c>customer.tier=gold</c>; else null.</param>
internal readonly record struct StreamKey(FlagMeasure Measure, FlagSubject Subject, string Name, string? Segment = null)
{
    /// <summary>The key as it stands in the ledger: <c>more-lenient:rule:late-delivery/refund-window</c>.</summary>
    public string Text => $"{EnumWords<FlagMeasure>.Of(Measure)}:{EnumWords<FlagSubject>.Of(Subject)}:{Name}{(Segment is null ? "" : $":{Segment}")}";

    /// <summary>Reads the text of a key; null if it is none.</summary>
    public static StreamKey? Parse(string text)
    {
        var parts = text.Split(':', 3);
        if (parts.Length < 3 || EnumWords<FlagMeasure>.Read(parts[0]) is not { } measure || EnumWords<FlagSubject>.Read(parts[1]) is not { } subject)
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
}
