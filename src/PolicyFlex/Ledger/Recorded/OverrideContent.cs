using System.Collections.Immutable;

namespace PolicyFlex.Ledger;

/// <summary>The content of an entry that says that somebody did otherwise than the policy says.</summary>
internal sealed record OverrideContent
{
    public required string Set { get; init; }
    public required string Revision { get; init; }
    public required string Hash { get; init; }

    /// <summary><c>more-lenient</c> or <c>stricter</c>.</summary>
    public required string Direction { get; init; }
    public required ImmutableArray<string> Rules { get; init; }
    public required string Name { get; init; }
    public required string Reason { get; init; }
    public required string Level { get; init; }
    public decimal? Worth { get; init; }
    public required TraitsContent Traits { get; init; }
}
