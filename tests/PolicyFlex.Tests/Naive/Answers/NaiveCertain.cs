using System.Collections.Immutable;

namespace PolicyFlex.Tests.Naive;

/// <summary>What holds in whatever way the open conditions turn out.</summary>
internal static class NaiveCertain
{
    /// <summary>The contributions that are there in every way and have a rank, in ordinal order of their ids.</summary>
    public static ImmutableArray<NaiveContribution> Of(IEnumerable<NaiveRules> ways, NaiveRank rank) =>
        [.. Of(ways).Where(c => c.Rank == rank).OrderBy(c => c.Id, StringComparer.Ordinal)];

    public static IEnumerable<NaiveContribution> Of(IEnumerable<NaiveRules> ways) => InAll(ways.Select(way => way.Contributions));

    /// <summary>What is in every one of several lists.</summary>
    public static IEnumerable<T> InAll<T>(IEnumerable<IEnumerable<T>> lists) =>
        lists.Aggregate((left, right) => left.Intersect(right)).Distinct();
}
