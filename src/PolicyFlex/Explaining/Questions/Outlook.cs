using System.Collections.Immutable;

namespace PolicyFlex.Explaining;

/// <summary>What some replies to a question would lead to; deciding again with any of them gives the same answers.</summary>
public sealed record Outlook
{
    /// <summary>The replies, in words: <c>yes</c>, <c>at most 7 days</c>, <c>us or nobody</c>.</summary>
    public required string If { get; init; }

    /// <summary>One of the replies, as it would be written in a policy.</summary>
    public required string Example { get; init; }

    /// <summary>Whether what was claimed is among the replies: what follows if it is confirmed.</summary>
    public bool IsClaim { get; init; }

    /// <summary>The answers that would follow, for each of <see cref="Question.For"/> in that order.</summary>
    public required ImmutableArray<OutlookAnswer> Then { get; init; }
}
