using System.Collections.Immutable;
using CsCheck;

namespace PolicyFlex.Tests.Naive;

/// <summary>Ways to put generators of trees together.</summary>
internal static class Gens
{
    /// <summary>One of several values.</summary>
    public static Gen<T> One<T>(params T[] all) => Gen.Int[0, all.Length - 1].Select(index => all[index]);

    /// <summary>One of several scalars.</summary>
    public static Gen<Node> Text(params string[] written) => One(written).Select(text => (Node)new Node.Text(text));

    /// <summary>Something in so many of a hundred cases, else nothing.</summary>
    public static Gen<Node?> Sometimes(this Gen<Node> gen, int percent) =>
        Gen.Frequency((percent, gen.Select(node => (Node?)node)), (100 - percent, Gen.Const((Node?)null)));

    public static Gen<Node?> Always(this Gen<Node> gen) => gen.Select(node => (Node?)node);

    public static Gen<Node> Map(params (string Key, Gen<Node?> Value)[] entries) =>
        entries.Aggregate(
            Gen.Const(ImmutableArray<(string, Node?)>.Empty),
            (all, entry) => from before in all from value in entry.Value select before.Add((entry.Key, value)))
        .Select(values => (Node)Node.Map.Of(values));

    public static Gen<Node> List(Gen<Node> item, int least, int most) =>
        item.Array[least, most].Select(items => (Node)new Node.List([.. items]));

    /// <summary>A list; nothing where it would be empty.</summary>
    public static Gen<Node?> ListOrNothing(Gen<Node> item, int most) =>
        item.Array[0, most].Select(items => items.Length == 0 ? null : (Node?)new Node.List([.. items]));

    /// <summary>Several different ones of a list, at least one, in their order.</summary>
    public static Gen<ImmutableArray<T>> SomeOf<T>(IReadOnlyList<T> all) =>
        Gen.Int[1, (1 << all.Count) - 1].Select(bits => ImmutableArray.CreateRange(all.Where((_, index) => (bits & (1 << index)) != 0)));
}
