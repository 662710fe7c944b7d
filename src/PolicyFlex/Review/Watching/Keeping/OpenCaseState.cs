using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>A case that was not over, as it is kept.</summary>
internal sealed record OpenCaseState
{
    public required long Start { get; init; }
    public ulong Customer { get; init; }
    public required FlagSubject Subject { get; init; }
    public required string Name { get; init; }
    public string? Agent { get; init; }
    public string? Rule { get; init; }
    public ImmutableArray<string> Segments { get; init; } = [];
    public int Marks { get; init; }
}
