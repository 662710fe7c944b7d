using System.Collections.Immutable;
using PolicyFlex.Diagnostics;
using PolicyFlex.Expressions;

namespace PolicyFlex.Explaining;

/// <summary>All of a condition's explanation that hangs on no situation: made once, and filled in for each.</summary>
internal sealed class ConditionOutline
{
    public required Condition Condition { get; init; }
    public required ConditionKind Kind { get; init; }
    public required string Text { get; init; }
    public required Told Told { get; init; }
    public required SourceLocation? At { get; init; }

    /// <summary>Its parts; of a list test what is asked of each entry. What a name stands for has an outline of its own.</summary>
    public ImmutableArray<ConditionOutline> Parts { get; init; } = [];

    /// <summary>The values that a test reads.</summary>
    public ImmutableArray<OperandOutline> Reads { get; init; } = [];
}
