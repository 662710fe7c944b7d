using System.Collections.Immutable;

namespace PolicyFlex.Policies;

/// <summary>Something given to a customer beyond what is owed, within limits.</summary>
internal sealed record GoodwillOption
{
    public required string Name { get; init; }
    public Label? Title { get; init; }

    /// <summary>What is given: one of the built-in kinds, one of the set's own, or <c>any</c>.</summary>
    public required string Gives { get; init; }

    /// <summary>What one of it is called, for things that are not money.</summary>
    public Label? Unit { get; init; }

    /// <summary>What one unit is worth in the set's currency; null for money.</summary>
    public Formula? Worth { get; init; }

    /// <summary>From which rung of the ladder it is offered; null for always.</summary>
    public string? Rung { get; init; }
    public When? When { get; init; }

    /// <summary>What is suggested; null for no suggestion.</summary>
    public Quantity? Amount { get; init; }

    /// <summary>The cap; null where the amount is the cap.</summary>
    public Quantity? AtMost { get; init; }
    public ImmutableArray<StepUp> StepUps { get; init; } = [];
    public ImmutableArray<Limit> Limits { get; init; } = [];

    /// <summary>What a grant must carry: <c>reason</c>, <c>note</c>.</summary>
    public ImmutableArray<string> Needs { get; init; } = [];

    /// <summary>Whether it is owed and no generosity: no ceiling, rung or notch.</summary>
    public bool Owed { get; init; }

    /// <summary>The action that carries it out, or null.</summary>
    public string? By { get; init; }

    /// <summary>Whose approval it needs from the first cent; null for nobody's.</summary>
    public Approval? Approval { get; init; }
    public Wording Wording { get; init; } = Wording.None;
    public ImmutableArray<Duty> Also { get; init; } = [];
}

/// <summary>More, where a condition holds.</summary>
internal sealed record StepUp
{
    public required When When { get; init; }
    public Quantity? Amount { get; init; }
    public Quantity? AtMost { get; init; }
}
