using System.Collections.Immutable;

namespace PolicyFlex.Explaining;

/// <summary>Ways to take some of many.</summary>
internal static class Combinations
{
    /// <summary>Every way to take so many of them, each in their order, the earlier ones first.</summary>
    public static IEnumerable<ImmutableArray<T>> Of<T>(ImmutableArray<T> all, int count) => count == 0
        ? [[]]
        : Enumerable.Range(0, all.Length).SelectMany(first => Of(all[(first + 1)..], count - 1).Select(rest => rest.Insert(0, all[first])));

    /// <summary>Every way to take a candidate of each list, by their places: the nearest in sum first.</summary>
    public static IEnumerable<ImmutableArray<int>> ByNearness(ImmutableArray<ImmutableArray<Candidate>> lists) =>
        Enumerable.Range(0, lists.Sum(list => list[^1].Steps) + 1).SelectMany(steps => At(lists, steps));

    private static IEnumerable<ImmutableArray<int>> At(ImmutableArray<ImmutableArray<Candidate>> lists, int steps)
    {
        if (lists.IsEmpty)
        {
            return steps == 0 ? [[]] : [];
        }

        return lists[0]
            .TakeWhile(candidate => candidate.Steps <= steps)
            .SelectMany(candidate => At(lists[1..], steps - candidate.Steps).Select(rest => rest.Insert(0, candidate.Place)));
    }
}
