using System.Collections.Immutable;

namespace PolicyFlex.Policies;

/// <summary>The type of a fact, of a list's member or of an action's parameter.</summary>
internal sealed record FactType(FactKind Kind)
{
    /// <summary>The words of a <see cref="FactKind.Choice"/>, lowest first where they have an order.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>What the choices are called, by choice; those without a title are called by their names. Default: none.</summary>
    public ImmutableDictionary<string, Label> Titles { get; init; } = NoTitles;

    /// <summary>Whether the choices were declared in order, so that one can be greater than another.</summary>
    public bool Ordered { get; init; }

    /// <summary>What a <see cref="FactKind.List"/> holds, if that is a plain value.</summary>
    public FactType? Element { get; init; }

    /// <summary>What a <see cref="FactKind.List"/> holds, if that is a record: its name under <c>lists</c>.</summary>
    public string? ElementName { get; init; }

    /// <summary>Whether a type was written that is none: the fact exists by name, and nothing that reads it is looked at further.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>Whether values of this type are numbers in an expression.</summary>
    public bool IsNumeric => Kind is FactKind.Integer or FactKind.Number or FactKind.Money;

    private static ImmutableDictionary<string, Label> NoTitles { get; } = ImmutableDictionary.Create<string, Label>(StringComparer.Ordinal);

    /// <summary>A type that could not be read, which has been told.</summary>
    public static FactType Unknown { get; } = new(FactKind.Text) { IsUnknown = true };
}
