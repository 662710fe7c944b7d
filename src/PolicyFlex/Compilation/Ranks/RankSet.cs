using System.Numerics;
using PolicyFlex.Policies;

namespace PolicyFlex.Compilation;

/// <summary>
/// The ranks that are possible, as bits in the order of the <see cref="RankScale"/>; bit 0 is that nothing is said. With everything known
/// there is one.
/// </summary>
internal readonly record struct RankSet(ulong Bits)
{
    public static RankSet Empty => default;

    /// <summary>Nothing is said.</summary>
    public static RankSet Nothing => new(1);

    /// <summary>Whether it is possible that nothing is said.</summary>
    public bool MayBeNothing => (Bits & 1) != 0;

    /// <summary>The place of the highest possible rank.</summary>
    public int Highest => BitOperations.Log2(Bits);

    public static RankSet At(int place) => new(1UL << place);

    public static RankSet operator |(RankSet left, RankSet right) => new(left.Bits | right.Bits);

    public RankSet Without(RankSet other) => new(Bits & ~other.Bits);

    public bool Overlaps(RankSet other) => (Bits & other.Bits) != 0;

    /// <summary>
    /// What is possible when the higher of two independent results holds: every rank of either that is not below the lowest of both.
    /// </summary>
    public static RankSet Higher(RankSet left, RankSet right)
    {
        var floor = Math.Max(BitOperations.TrailingZeroCount(left.Bits), BitOperations.TrailingZeroCount(right.Bits));
        return new((left.Bits | right.Bits) & (ulong.MaxValue << floor));
    }

    /// <summary>The places of the possible ranks, lowest first.</summary>
    public IndexSet Places() => new(Bits);
}
