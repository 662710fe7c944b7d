using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>The parts that a reader can take in: the first that have something, and all others in one.</summary>
internal static class FirstShares
{
    private const int Most = 8;

    /// <summary>The parts with the largest counts first, as they come; at the end <c>12 others</c>.</summary>
    public static ImmutableArray<Share> Of(ImmutableArray<Share> shares)
    {
        var first = shares.Take(Most).TakeWhile(share => share.Count > 0).ToImmutableArray();
        var others = shares[first.Length..];
        return others.Length < 2
            ? shares
            : [.. first, new Share(Figures.Count(others.Length, "other", "others"), others.Sum(share => share.Cases), others.Sum(share => share.Count))];
    }

    /// <summary>The parts in one line: <c>customer.tier = guest: 19 of 160 · customer.tier = patron: 6 of 121 · and 4 more</c>.</summary>
    public static string Told(ImmutableArray<Share> shares)
    {
        var told = shares.Take(Most).Select(share =>
            $"{share.Name}: {Figures.Count(share.Count)}{(share.Cases == 0 ? "" : $" of {Figures.Count(share.Cases)}")}");
        return string.Join(" · ", shares.Length > Most ? told.Append($"and {Figures.Count(shares.Length - Most)} more") : told);
    }
}
