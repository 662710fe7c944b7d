using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>A grant was reserved. It counts once it is posted, and from the time of its reservation.</summary>
internal sealed record GrantReserved : ReviewEvent
{
    public required CaseTraits Traits { get; init; }

    /// <summary>The option or action.</summary>
    public required string Name { get; init; }
    public required bool IsAction { get; init; }
    public required decimal Amount { get; init; }
    public required decimal Worth { get; init; }
    public required string Case { get; init; }
    public string? Agent { get; init; }
    public required string Level { get; init; }

    /// <summary>The rules whose denial it overrides. Default: none.</summary>
    public ImmutableArray<string> Overrides { get; init; } = [];

    /// <summary>The rules that allowed it, as <c>policy/rule</c>. Default: none.</summary>
    public ImmutableArray<string> By { get; init; } = [];

    /// <summary>Whether it was approved by somebody else.</summary>
    public bool IsApproved { get; init; }
    public string? Reason { get; init; }
    public string? Note { get; init; }
}
