using System.Collections.Immutable;

namespace PolicyFlex.Deciding;

/// <summary>A fact that an answer hangs on.</summary>
public sealed record Ask
{
    /// <summary>The fact's name.</summary>
    public required string Fact { get; init; }

    /// <summary>Whether it is missing, or claimed and not verified.</summary>
    public required AskReason Why { get; init; }

    /// <summary>The actions and options whose answers hang on it.</summary>
    public ImmutableArray<string> For { get; init; } = [];

    /// <summary>The question to put to the customer; null if the set has none.</summary>
    public string? Question { get; init; }

    /// <summary>What the fact is about, for whoever asks; null if the set does not say.</summary>
    public string? About { get; init; }

    /// <summary>What was claimed, as it would be written in a policy; null if the fact is missing.</summary>
    public string? Claimed { get; init; }

    /// <summary>What to look at to verify it; null if it needs no verifying or nothing is named.</summary>
    public string? LookAt { get; init; }

    /// <summary>For a claim: the answer of each of <see cref="For"/> if it is confirmed. Empty for a missing fact.</summary>
    public ImmutableSortedDictionary<string, Answer> IfConfirmed { get; init; } =
        ImmutableSortedDictionary.Create<string, Answer>(StringComparer.Ordinal);
}
