using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>What was recorded of a rule within the days of the report.</summary>
public sealed record RuleReview
{
    /// <summary>The rule, as <c>policy/rule</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The cases that it settled, and overrides that are more lenient.</summary>
    public required ObservedRate MoreLenient { get; init; }

    /// <summary>The same cases, and overrides that are stricter.</summary>
    public required ObservedRate Stricter { get; init; }

    /// <summary>In how many cases one of its exceptions gave the answer: that is policy, and no override.</summary>
    public required long Exceptions { get; init; }

    /// <summary>In how many cases it denied something, and the denial was upheld.</summary>
    public required long Upheld { get; init; }

    /// <summary>More lenient overrides by segment, the highest rate first; only segments with cases.</summary>
    public ImmutableArray<Share> Segments { get; init; } = [];
}
