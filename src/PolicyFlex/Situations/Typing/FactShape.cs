using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Situations;

/// <summary>What a value of one fact, member or list entry has to look like, prepared for reading many.</summary>
internal sealed class FactShape
{
    /// <summary>Prepares a fact; <paramref name="records"/> has the records that lists can hold, by name.</summary>
    public FactShape(FactDefinition definition, IReadOnlyDictionary<string, RecordShape> records)
    {
        var type = definition.Type;
        (Name, Kind, IsNumeric) = (definition.Name, type.Kind, type.IsNumeric);
        (Min, Max) = (definition.Min, definition.Max);
        IsDerived = definition.Is is not null;
        IsPersonal = definition.Personal;
        IsRequired = definition.Required && !IsDerived && definition.Default is null;
        HasDefault = definition.Default is not null;
        NeedsVerifying = definition.Verify is not null;
        Choices = new NameTable(type.Choices);
        ChoiceValues = [.. type.Choices.Select(Value.Of)];
        Entry = type.Element is { } entry ? new FactShape(definition with { Type = entry }, records) : null;
        Record = type.ElementName is { } name ? records[name] : null;
    }

    /// <summary><c>order.total</c>; a member's own name.</summary>
    public string Name { get; }
    public FactKind Kind { get; }
    public bool IsNumeric { get; }
    public decimal? Min { get; }
    public decimal? Max { get; }
    public bool IsDerived { get; }

    /// <summary>Whether its values are left out of messages.</summary>
    public bool IsPersonal { get; }
    public bool IsRequired { get; }
    public bool HasDefault { get; }
    public bool NeedsVerifying { get; }

    /// <summary>The words of a choice; empty for all else.</summary>
    public NameTable Choices { get; }

    /// <summary>The values of the choices, in their order.</summary>
    public ImmutableArray<Value> ChoiceValues { get; }

    /// <summary>What a list of plain values holds; null for all else.</summary>
    public FactShape? Entry { get; }

    /// <summary>What a list of records holds; null for all else.</summary>
    public RecordShape? Record { get; }
}
