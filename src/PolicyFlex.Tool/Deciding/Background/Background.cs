using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Testing;

namespace PolicyFlex.Tool.Deciding;

/// <summary>What is known beside a situation.</summary>
internal sealed record Background
{
    /// <summary>Nothing beside it.</summary>
    public static Background None { get; } = new();

    /// <summary>What was given or done before.</summary>
    public ImmutableArray<PastEvent> History { get; init; } = [];

    /// <summary>How many similar situations came lately.</summary>
    public int Similar { get; init; }

    /// <summary>What the review says of rules, by rule.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Flags { get; init; } = PolicyTest.NoFlags;

    /// <summary>The request with all of it.</summary>
    public DecisionRequest AddTo(DecisionRequest request, PolicyEngine engine) =>
        PastGrants.AddTo(request, History, engine) with { Similar = Similar, OpenFlags = Flags };
}
