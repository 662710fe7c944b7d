using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>The trees of all expressions of a set, by the text that they were read from. What could not be read has none.</summary>
internal sealed class Trees
{
    /// <summary>The condition of each <see cref="When"/> that a record of the model holds (not of the parts inside it).</summary>
    public required FrozenDictionary<When, Condition> Conditions { get; init; }

    /// <summary>The tree of each <see cref="Formula"/>.</summary>
    public required FrozenDictionary<Formula, Operand> Operands { get; init; }

    /// <summary>The tables, read.</summary>
    public required FrozenDictionary<TableDefinition, BoundTable> Tables { get; init; }

    /// <summary>The slots of derived facts, each after those that it reads.</summary>
    public required ImmutableArray<int> DerivedInOrder { get; init; }

    /// <summary>The kind of each derived fact by its slot: as declared, else that of its expression.</summary>
    public FrozenDictionary<int, ValueKind> DerivedKinds { get; init; } = FrozenDictionary<int, ValueKind>.Empty;
}
