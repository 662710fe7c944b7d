namespace PolicyFlex.Tests.Naive;

/// <summary>The four truths of a condition.</summary>
internal enum NaiveTruth
{
    True,
    False,
    Unknown,
    Error,
}

/// <summary>How truths are put together: what is certain wins in either order, then an error, then what is unknown.</summary>
internal static class NaiveTruths
{
    public static NaiveTruth Of(bool holds) => holds ? NaiveTruth.True : NaiveTruth.False;

    public static NaiveTruth Not(NaiveTruth truth) => truth switch
    {
        NaiveTruth.True => NaiveTruth.False,
        NaiveTruth.False => NaiveTruth.True,
        _ => truth,
    };

    public static NaiveTruth All(IEnumerable<NaiveTruth> truths) =>
        First(truths, NaiveTruth.False, NaiveTruth.Error, NaiveTruth.Unknown) ?? NaiveTruth.True;

    public static NaiveTruth Any(IEnumerable<NaiveTruth> truths) =>
        First(truths, NaiveTruth.True, NaiveTruth.Error, NaiveTruth.Unknown) ?? NaiveTruth.False;

    private static NaiveTruth? First(IEnumerable<NaiveTruth> truths, params NaiveTruth[] inOrder)
    {
        var all = truths.ToList();
        return inOrder.Where(all.Contains).Cast<NaiveTruth?>().FirstOrDefault();
    }
}
