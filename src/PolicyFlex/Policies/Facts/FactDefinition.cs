namespace PolicyFlex.Policies;

/// <summary>One fact of the vocabulary: <c>order.total</c>.</summary>
internal sealed record FactDefinition
{
    /// <summary>Group and name, <c>order.total</c>.</summary>
    public required string Name { get; init; }

    public required FactType Type { get; init; }
    public Label? Title { get; init; }

    /// <summary>What the fact means, for whoever asks for it.</summary>
    public Label? About { get; init; }
    public Label? Unit { get; init; }
    public decimal? Min { get; init; }
    public decimal? Max { get; init; }

    /// <summary>What holds when the fact is not given; null for none.</summary>
    public FactDefault? Default { get; init; }

    /// <summary>Whether a situation without it is refused.</summary>
    public bool Required { get; init; }

    /// <summary><c>ask: never</c>: when missing, it is left unknown without asking.</summary>
    public bool NeverAsked { get; init; }

    /// <summary>The question to ask, or null to name the fact.</summary>
    public Words? Question { get; init; }

    /// <summary>How a claim is verified, or null if a claim is enough.</summary>
    public Verification? Verify { get; init; }
    public Changeable Changeable { get; init; } = Changeable.Never;

    /// <summary>Whether the fact says something about a person, and is kept out of logs.</summary>
    public bool Personal { get; init; }

    /// <summary>The expression that a derived fact is; null for one that is given.</summary>
    public Formula? Is { get; init; }
}

/// <summary>What holds for a fact that is not given.</summary>
/// <param name="Text">The value as it was written.</param>
/// <param name="IsNow"><c>default: now</c>: the moment of the decision.</param>
internal sealed record FactDefault(string Text, bool IsNow);

/// <summary>How a claimed fact becomes a known one.</summary>
/// <param name="LookAt">What to look at, in words; null if nothing was named.</param>
/// <param name="When">Where a claim is trusted without a look; null for nowhere.</param>
internal sealed record Verification(Label? LookAt, When? When);

/// <summary>Who could change a fact, for telling what would have led to another answer.</summary>
internal enum Changeable
{
    Customer,
    Us,
    Time,
    Never,
}
