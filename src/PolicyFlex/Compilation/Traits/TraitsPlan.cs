using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Compilation;

/// <summary>Where the traits of a situation stand that the review keeps, ready to be looked up.</summary>
internal sealed class TraitsPlan
{
    private const string CustomerFact = "customer.id";

    public TraitsPlan(PolicySet set, FrozenDictionary<string, int> slots)
    {
        Set = set.Name;
        Customer = slots.TryGetValue(CustomerFact, out var customer) && set.Facts[customer].Type.Kind == FactKind.Text ? customer : null;
        Kind = [.. (set.Similar?.By ?? []).Select(SlotOf)];
        SegmentNames = NamesOfSegments(set);
        Segments = [.. SegmentNames.Select(SlotOf)];

        // What names a person, or says something about one, would outlive that person's erasure.
        int? SlotOf(string name) => slots[name] is var slot && (set.Facts[slot].Personal || slot == customer && Customer is not null) ? null : slot;
    }

    /// <summary>The set's name.</summary>
    public string Set { get; }

    /// <summary>The slot of the customer's id; null for a set that has none.</summary>
    public int? Customer { get; }

    /// <summary>The slots of the facts of <c>similar</c>, in their order; null for a fact that is personal.</summary>
    public ImmutableArray<int?> Kind { get; }

    /// <summary>The slots of the facts of <see cref="SegmentNames"/>; null for a fact that is personal.</summary>
    public ImmutableArray<int?> Segments { get; }

    /// <summary>The facts by which cases are told apart: the set's <c>segments</c>, then those of its policies, each once.</summary>
    public ImmutableArray<string> SegmentNames { get; }

    /// <summary>The facts by which the cases of a set are told apart: its own <c>segments</c>, then those of its policies, each once.</summary>
    public static ImmutableArray<string> NamesOfSegments(PolicySet set) =>
    [
        .. set.Policies.Select(policy => policy.Review).Prepend(set.Review)
            .SelectMany(review => review?.Segments ?? [])
            .Distinct(StringComparer.Ordinal),
    ];
}
