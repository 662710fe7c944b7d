using System.Collections.Immutable;
using System.Numerics;

namespace PolicyFlex.Testing;

/// <summary>What the tests of a set met of it. A policy in the shadow is not looked at.</summary>
public sealed record PolicyCoverage
{
    /// <summary>Everything that tests should meet, by file and then as written.</summary>
    public required ImmutableArray<CoveragePoint> Points { get; init; }

    /// <summary>What was not met as it should be.</summary>
    public IEnumerable<CoveragePoint> Missed => Points.Where(point => point.Missing != CoverageSides.None);

    /// <summary>How many sides there are to meet, of all points or of those of a kind.</summary>
    /// <param name="kind">The kind; null for all.</param>
    public int Needed(CoverageKind? kind = null) => Of(kind).Sum(point => Count(point.Needed));

    /// <summary>How many of them were met.</summary>
    /// <param name="kind">The kind; null for all.</param>
    public int Met(CoverageKind? kind = null) => Of(kind).Sum(point => Count(point.Needed & point.Seen));

    /// <summary>The share that was met in percent, rounded down so that only all is 100; 100 where there is nothing to meet.</summary>
    public int Percent => Needed() is var needed and > 0 ? (int)(100L * Met() / needed) : 100;

    private IEnumerable<CoveragePoint> Of(CoverageKind? kind) => kind is null ? Points : Points.Where(point => point.Kind == kind);

    private static int Count(CoverageSides sides) => BitOperations.PopCount((uint)sides);
}
