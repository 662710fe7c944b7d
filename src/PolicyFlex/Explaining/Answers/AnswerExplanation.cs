using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Explaining;

/// <summary>Why an action or an option has the answer that it has.</summary>
public sealed record AnswerExplanation
{
    /// <summary>The action's or option's name.</summary>
    public required string Subject { get; init; }

    /// <summary>Its title; null if it has none.</summary>
    public string? Title { get; init; }

    /// <summary>The answer that the decision gives.</summary>
    public required Answer Answer { get; init; }

    /// <summary>Why it is so, in one to three plain sentences for whoever has the customer on the line.</summary>
    public required ImmutableArray<string> Sentences { get; init; }

    /// <summary>The rules that gave the answer, in ordinal order of their ids; empty where none did.</summary>
    public ImmutableArray<DecisiveRule> By { get; init; } = [];

    /// <summary>Where the answer is open, the facts that it hangs on; else empty.</summary>
    public ImmutableArray<SeenValue> HangsOn { get; init; } = [];

    /// <summary>What bounds it, as the decision lists it: for an action its limits, for an option every bound.</summary>
    public ImmutableArray<BoundExplanation> Bounds { get; init; } = [];
}
