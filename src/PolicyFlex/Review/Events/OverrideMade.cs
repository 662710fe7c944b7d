using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>Somebody did otherwise than rules say.</summary>
internal sealed record OverrideMade : ReviewEvent
{
    public required CaseTraits Traits { get; init; }
    public required OverrideDirection Direction { get; init; }

    /// <summary>The rules, as <c>policy/rule</c>.</summary>
    public required ImmutableArray<string> Rules { get; init; }

    /// <summary>The action or option.</summary>
    public required string Name { get; init; }
    public required string Reason { get; init; }
    public string? Agent { get; init; }
    public required string Level { get; init; }

    /// <summary>What it was worth, in the set's currency; null if that is not known.</summary>
    public decimal? Worth { get; init; }

    /// <summary>What the agent wrote; null for nothing, or once it is erased.</summary>
    public string? Note { get; init; }
}
