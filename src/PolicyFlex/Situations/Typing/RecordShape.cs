using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Situations;

/// <summary>The record that a list holds, prepared for reading many.</summary>
internal sealed class RecordShape
{
    private RecordShape(ListDefinition definition) => Names = new NameTable(definition.Members.Select(member => member.Name));

    /// <summary>The members' names, by position.</summary>
    public NameTable Names { get; }

    /// <summary>The members in the order of the definition.</summary>
    public ImmutableArray<FactShape> Members { get; private set; } = [];

    /// <summary>Prepares all records of a set at once, since one may hold lists of another.</summary>
    public static Dictionary<string, RecordShape> All(IEnumerable<ListDefinition> lists)
    {
        var definitions = lists.ToDictionary(list => list.Name, StringComparer.Ordinal);
        var shapes = definitions.ToDictionary(pair => pair.Key, pair => new RecordShape(pair.Value), StringComparer.Ordinal);
        foreach (var (name, shape) in shapes)
        {
            shape.Members = [.. definitions[name].Members.Select(member => new FactShape(member, shapes))];
        }

        return shapes;
    }
}
