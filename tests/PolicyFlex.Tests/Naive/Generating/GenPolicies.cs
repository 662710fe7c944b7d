using System.Collections.Immutable;
using System.Globalization;
using CsCheck;

namespace PolicyFlex.Tests.Naive;

/// <summary>Generates the files of the policies.</summary>
internal static class GenPolicies
{
    /// <summary>One to three policies, the first of them sometimes in two versions.</summary>
    public static Gen<ImmutableArray<GeneratedFile>> Files { get; } =
        from first in Gen.Frequency((3, Policy("alpha", "a", "", Effective(20))), (1, Versions))
        from second in Policy("beta", "b", "", Effective(20))
        from third in Policy("gamma", "g", "", Effective(20))
        from count in Gen.Int[1, 3]
        select first.AddRange(second.AddRange(third)[..(count - 1)]);

    private static Gen<ImmutableArray<GeneratedFile>> Versions =>
        from chosenBy in Gens.Text("order.promisedAt", "order.placedOn").Sometimes(80)
        from early in Policy("alpha", "a", "", Gen.Const((Node?)Node.Map.Of(("until", new Node.Text("2026-02-22")), ("chosen-by", chosenBy))))
        from late in Policy("alpha", "a", "-2", Gen.Const((Node?)Node.Map.Of(("from", new Node.Text("2026-02-22")), ("chosen-by", chosenBy))))
        select early.AddRange(late);

    private static Gen<Node?> Effective(int percent) => Gens.Map(
        ("from", Gens.Text("2026-01-01", "2026-02-22T10:00:00-05:00", "2026-03-01").Always()),
        ("chosen-by", Gens.Text("order.promisedAt", "order.placedOn").Sometimes(60))).Sometimes(percent);

    private static Gen<ImmutableArray<GeneratedFile>> Policy(string name, string letter, string suffix, Gen<Node?> effective) =>
        from options in Gen.Frequency((1, Gen.Const(ImmutableArray<string>.Empty)), (2, Gens.SomeOf<string>([$"credit-{letter}", $"owed-{letter}", $"points-{letter}", $"sorry-{letter}"])))
        from policy in Gens.Map(
            ("policy", Gens.Text(name).Always()),
            ("title", Gens.Text("A policy").Always()),
            ("owner", Gens.Text("somebody").Always()),
            ("because", GenWords.Of("It is our promise.", "It is {situation.kind}.").Always()),
            ("origin", Gens.Map(("text", Gens.Text("Long ago.").Always()), ("share", Gens.Text("true").Always())).Sometimes(20)),
            ("mode", Gens.Text("shadow").Sometimes(8)),
            ("formerly", Gens.Text("old-" + name).Sometimes(20)),
            ("effective", effective),
            ("applies-when", GenConditions.When.Sometimes(40)),
            ("rules", Gens.List(GenRules.Rule([.. options]), 1, 3).Sometimes(options.IsEmpty ? 100 : 80)),
            ("choose", Gens.Text("one").Sometimes(options.Length > 1 ? 25 : 0)),
            ("notch", Gens.Text("0", "2").Sometimes(10)),
            ("limits", options.IsEmpty ? Gen.Const((Node?)null) : Gens.List(GenLimits.OfPolicy([.. options]), 1, 1).Sometimes(20)),
            ("goodwill", Goodwill(options)))
        select ImmutableArray.Create(new GeneratedFile($"{name}{suffix}.policy.yaml", Named(policy)));

    private static Gen<Node?> Goodwill(ImmutableArray<string> options) =>
        options.IsEmpty
            ? Gen.Const((Node?)null)
            : options.Aggregate(
                Gen.Const(ImmutableArray<Node>.Empty),
                (all, option) => from before in all from next in GenGoodwill.Option(option) select before.Add(next))
            .Select(all => (Node?)new Node.List(all));

    /// <summary>The rules numbered, so that each has a name of its own.</summary>
    private static Node Named(Node node)
    {
        var count = 0;
        return Number(node);

        Node Number(Node any) => any switch
        {
            Node.Map map => new Node.Map([.. map.Entries.Select(e => KeyValuePair.Create(e.Key, e.Key == "rule" ? Next() : Number(e.Value)))]),
            Node.List list => new Node.List([.. list.Items.Select(Number)]),
            _ => any,
        };

        Node Next() => new Node.Text("r" + (++count).ToString(CultureInfo.InvariantCulture));
    }
}
