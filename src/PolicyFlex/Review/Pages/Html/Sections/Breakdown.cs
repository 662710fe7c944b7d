using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>What something is made of, as bars.</summary>
internal static class Breakdown
{
    /// <summary>Parts of all that was counted; null for none.</summary>
    public static Element? OfParts(string title, ImmutableArray<Share> shares)
    {
        var all = Math.Max(shares.Sum(share => (double)share.Count), 1);
        return Of(title, "Counted", shares, share => (share.Count / all, Figures.Count(share.Count)));
    }

    /// <summary>The rate of each part; null for none.</summary>
    public static Element? OfRates(string title, ImmutableArray<Share> shares) => shares.All(share => share.Cases == 0)
        ? OfParts(title, shares)
        : Of(title, "Counted", shares, share => (share.Cases == 0 ? 0 : share.Count / (double)share.Cases, $"{Figures.Count(share.Count)} of {Figures.Count(share.Cases)}"));

    private static Element? Of(string title, string counted, ImmutableArray<Share> shares, Func<Share, (double Part, string Number)> measure)
    {
        if (shares.IsEmpty)
        {
            return null;
        }

        var table = new PageTable(title, new PageColumn("Name"), new PageColumn("Part", "strip"), PageColumn.Number(counted));
        foreach (var share in FirstShares.Of(shares))
        {
            var (part, number) = measure(share);
            table.Row(Html.Name(share.Name), SmallBars.Of(part), number);
        }

        return table.Build("breakdown");
    }
}
