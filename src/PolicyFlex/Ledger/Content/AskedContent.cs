using System.Collections.Immutable;

namespace PolicyFlex.Ledger;

/// <summary>The content of a request's first entry.</summary>
internal sealed record AskedContent
{
    public required string Hash { get; init; }
    public required string Name { get; init; }
    public required decimal Amount { get; init; }
    public required decimal Worth { get; init; }
    public required string Revision { get; init; }
    public required string Agent { get; init; }
    public required string Level { get; init; }
    public required int By { get; init; }
    public ImmutableArray<string> Overrides { get; init; } = [];
    public string? Reason { get; init; }
    public required string Record { get; init; }
}
