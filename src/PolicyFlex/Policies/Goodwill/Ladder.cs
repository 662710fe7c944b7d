using System.Collections.Immutable;

namespace PolicyFlex.Policies;

/// <summary>What fits a failure, lowest first.</summary>
internal sealed record Ladder
{
    /// <summary>By how many rungs an answer goes higher than the failure asks for. Default: 0.</summary>
    public int Notch { get; init; }
    public required ImmutableArray<Rung> Rungs { get; init; }
}

/// <summary>One rung.</summary>
/// <param name="Name">Its name.</param>
/// <param name="When">When it is reached; null for always.</param>
internal sealed record Rung(string Name, When? When)
{
    public Label? Title { get; init; }
}
