using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>What employees say of a rule.</summary>
public sealed record FrictionReview
{
    /// <summary>The rule as <c>policy/rule</c>, or a policy.</summary>
    public required string Rule { get; init; }

    /// <summary>How often: it puts them in an awkward spot.</summary>
    public required long AwkwardSpot { get; init; }

    /// <summary>How often: it makes no sense.</summary>
    public required long MakesNoSense { get; init; }

    /// <summary>How often: customers do not expect it.</summary>
    public required long CustomersDoNotExpectIt { get; init; }

    /// <summary>Their words, the latest first, at most 10.</summary>
    public ImmutableArray<FrictionQuote> Quotes { get; init; } = [];
}
