namespace PolicyFlex.Review;

/// <summary>An employee said that a rule gets in the way.</summary>
internal sealed record FrictionNoted : ReviewEvent
{
    /// <summary>The rule as <c>policy/rule</c>, or a policy.</summary>
    public required string Rule { get; init; }
    public required FrictionKind Kind { get; init; }

    /// <summary>In their words; null for none, or once it is erased.</summary>
    public string? Text { get; init; }
    public string? Employee { get; init; }
}
