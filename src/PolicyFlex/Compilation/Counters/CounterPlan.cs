using System.Collections.Immutable;

namespace PolicyFlex.Compilation;

/// <summary>A counter, ready to be found: what a limit, a ceiling or an alternative counts, and per whom.</summary>
internal sealed record CounterPlan
{
    /// <summary>What it is called, the same over revisions.</summary>
    public required string Name { get; init; }

    /// <summary>What it adds up.</summary>
    public required Measure Measure { get; init; }

    /// <summary>Whose it is, in ordinal order of the keys, each once; empty for one for all.</summary>
    public required ImmutableArray<SubjectPlan> Per { get; init; }

    /// <summary>The options and actions that count, in ordinal order; default for every option but those of <see cref="Except"/>.</summary>
    public ImmutableArray<string> Names { get; init; }

    /// <summary>Where <see cref="Names"/> is default: the options that do not count, in ordinal order.</summary>
    public ImmutableArray<string> Except { get; init; } = [];

    /// <summary>Where <see cref="Names"/> is default: the actions that count beside the options, in ordinal order.</summary>
    public ImmutableArray<string> Actions { get; init; } = [];
}
