namespace PolicyFlex.Review;

/// <summary>A situation that no policy covered, kept to learn from.</summary>
internal sealed record LearningNoted : ReviewEvent
{
    public required CaseTraits Traits { get; init; }

    /// <summary>The case.</summary>
    public required string Case { get; init; }
    public string? Agent { get; init; }

    /// <summary>What the situation was, one fact beside the other; null once it is erased.</summary>
    public string? Facts { get; init; }
}
