using System.Collections.Immutable;

namespace PolicyFlex.Ledger;

/// <summary>What the review reads out of the short record that a decision gives a grant or a request.</summary>
internal sealed record RecordContent
{
    public ImmutableArray<string> By { get; init; }

    /// <summary>The rules under which the review counts <see cref="By"/>, where they are others.</summary>
    public ImmutableArray<string> Rules { get; init; }

    /// <summary>The rules under which the review counts what is overridden.</summary>
    public ImmutableArray<string> Overrides { get; init; }
    public TraitsContent? Traits { get; init; }
}
