using System.Collections.Immutable;

namespace PolicyFlex.Explaining;

/// <summary>Ways to take some of many.</summary>
internal static class Combinations
{
    /// <summary>Every way to take so many of them, each in their order, the earlier ones first.</summary>
    public static IEnumerable<ImmutableArray<T>> Of<T>(ImmutableArray<T> all, int count) => count == 0
        ? [[]]
        : Enumerable.Range(0, all.Length).SelectMany(first => Of(all[(first + 1)..], count - 1).Select(rest => rest.Insert(0, all[first])));

    /// <summary>Every way to take one of each list, where all lists have their nearest first: the nearest in sum first.</summary>
    public static IEnumerable<ImmutableArray<int>> ByNearness(ImmutableArray<ImmutableArray<int>> lists) =>
        Enumerable.Range(0, lists.Sum(list => list.Length - 1) + 1).SelectMany(distance => At(lists, distance));

    private static IEnumerable<ImmutableArray<int>> At(ImmutableArray<ImmutableArray<int>> lists, int distance)
    {
        if (lists.IsEmpty)
        {
            return distance == 0 ? [[]] : [];
        }

        return Enumerable.Range(0, Math.Min(distance + 1, lists[0].Length))
            .SelectMany(step => At(lists[1..], distance - step).Select(rest => rest.Insert(0, lists[0][step])));
    }
}
