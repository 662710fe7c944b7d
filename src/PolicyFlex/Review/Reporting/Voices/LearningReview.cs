using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>Situations of one kind that no policy covered.</summary>
public sealed record LearningReview
{
    /// <summary>The kind; null where the set does not say which situations are alike.</summary>
    public string? Kind { get; init; }

    /// <summary>How many cases.</summary>
    public required long Cases { get; init; }

    /// <summary>The latest of them first, at most 5.</summary>
    public ImmutableArray<LearningCase> Latest { get; init; } = [];
}
