using System.Collections.Immutable;

namespace PolicyFlex.Tests.Naive;

/// <summary>A tree that is written as YAML or JSON, and from which parts can be taken away.</summary>
internal abstract record Node
{
    private Node()
    {
    }

    /// <summary>The same tree with one part less, in every way in which that is possible.</summary>
    public abstract IEnumerable<Node> Smaller();

    /// <summary>A scalar as it is written.</summary>
    internal sealed record Text(string Written) : Node
    {
        public override IEnumerable<Node> Smaller() => [];
    }

    /// <summary>Keys in their order.</summary>
    internal sealed record Map(ImmutableArray<KeyValuePair<string, Node>> Entries) : Node
    {
        public static Map Of(params IEnumerable<(string Key, Node? Value)> entries) =>
            new([.. entries.Where(e => e.Value is not null).Select(e => KeyValuePair.Create(e.Key, e.Value!))]);

        public override IEnumerable<Node> Smaller()
        {
            for (var index = 0; index < Entries.Length; index++)
            {
                yield return new Map(Entries.RemoveAt(index));
                foreach (var smaller in Entries[index].Value.Smaller())
                    yield return new Map(Entries.SetItem(index, KeyValuePair.Create(Entries[index].Key, smaller)));
            }
        }
    }

    internal sealed record List(ImmutableArray<Node> Items) : Node
    {
        public override IEnumerable<Node> Smaller()
        {
            for (var index = 0; index < Items.Length; index++)
            {
                if (Items.Length > 1)
                    yield return new List(Items.RemoveAt(index));
                foreach (var smaller in Items[index].Smaller())
                    yield return new List(Items.SetItem(index, smaller));
            }
        }
    }
}
