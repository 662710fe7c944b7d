namespace PolicyFlex.Compilation;

/// <summary>What is said about an action or option. Ranks are ordered: kind, then level, then number of people.</summary>
/// <param name="Kind">What is said.</param>
/// <param name="Level">The level that approves or overrides, counted from 0; else 0.</param>
/// <param name="By">How many people have to approve; else 0.</param>
internal readonly record struct Rank(RankKind Kind, int Level = 0, int By = 0) : IComparable<Rank>
{
    public bool IsDenial => Kind is RankKind.DeniedAdvisory or RankKind.DeniedOverridable or RankKind.DeniedFinal;

    public int CompareTo(Rank other) => (Kind, Level, By).CompareTo((other.Kind, other.Level, other.By));
}
