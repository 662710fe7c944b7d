using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Compilation;

/// <summary>What is to be minded about the facts of every situation, ready to be looked up.</summary>
internal sealed class FactsPlan
{
    private readonly PolicySet _set;
    private readonly ImmutableArray<Value> _defaults;

    public FactsPlan(PolicySet set, Trees trees)
    {
        _set = set;
        var slots = Enumerable.Range(0, set.Facts.Length);
        Slots = slots.ToFrozenDictionary(slot => set.Facts[slot].Name, StringComparer.Ordinal);
        _defaults = [.. set.Facts.Select(fact => fact.Default is { IsNow: false, Text: var text }
            ? FactText.Read(text, fact.Type, set.Calendar) ?? Value.Missing
            : Value.Missing)];
        WithDefault = [.. slots.Where(slot => set.Facts[slot].Default is not null)];
        ToVerify = [.. slots.Where(slot => set.Facts[slot].Verify is not null)];
        Trusted = [.. ToVerify
            .Where(slot => set.Facts[slot].Verify!.When is not null)
            .Select(slot => (slot, trees.Conditions[set.Facts[slot].Verify!.When!]))];
        Askable = slots.Where(slot => !set.Facts[slot].NeverAsked).Aggregate(IndexSet.Empty, (all, slot) => all | IndexSet.Of(slot));
    }

    /// <summary>The slots by the names of the facts.</summary>
    public FrozenDictionary<string, int> Slots { get; }

    /// <summary>The slots of facts that have a default.</summary>
    public ImmutableArray<int> WithDefault { get; }

    /// <summary>The slots of facts that have to be verified.</summary>
    public ImmutableArray<int> ToVerify { get; }

    /// <summary>Those of them that are taken as claimed where a condition is true.</summary>
    public ImmutableArray<(int Slot, Condition When)> Trusted { get; }

    /// <summary>The slots of facts that may be asked for.</summary>
    public IndexSet Askable { get; }

    /// <summary>What holds at a moment for a fact that is not given; missing if it has no default.</summary>
    public Value DefaultOf(int slot, DateTimeOffset now) => _set.Facts[slot] switch
    {
        { Default: null or { IsNow: false } } => _defaults[slot],
        { Type.Kind: FactKind.Date } => Value.Of(_set.Calendar.DateOf(now)),
        _ => Value.Of(now),
    };
}
