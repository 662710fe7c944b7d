using System.Collections.Frozen;

namespace PolicyFlex.Expressions;

/// <summary>Puts together what was read.</summary>
internal sealed class TreesBuilder(NamedReader named, PlaceReader places)
{
    public Trees Build()
    {
        var conditions = places.Conditions.Concat(named.Finished
            .OfType<Declared.Named>()
            .Select(condition => KeyValuePair.Create(condition.Definition.When, condition.Body!)));
        var tables = named.Finished.OfType<Declared.Table>();
        var derived = named.Finished.OfType<Declared.Derived>().ToArray();
        return new Trees
        {
            Conditions = ByReference(conditions),
            Operands = ByReference(places.Formulas.Concat(named.Formulas)),
            Tables = ByReference(tables.Select(table => KeyValuePair.Create(table.Definition, table.Bound!))),
            DerivedInOrder = [.. derived.Select(fact => fact.Slot)],
            DerivedKinds = derived.ToFrozenDictionary(fact => fact.Slot, fact => fact.Sort!.Kind),
        };
    }

    private static FrozenDictionary<TKey, TValue> ByReference<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> pairs)
        where TKey : class =>
        pairs.ToFrozenDictionary(ReferenceEqualityComparer.Instance);
}
