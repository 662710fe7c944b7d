using System.Collections.Immutable;

namespace PolicyFlex.Ledger;

/// <summary>Something that was given before there was a ledger.</summary>
internal sealed record PastGesture
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required bool IsAction { get; init; }
    public required decimal Amount { get; init; }
    public required decimal Worth { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string Currency { get; init; }
    public required ImmutableSortedDictionary<string, string> Subjects { get; init; }
}
