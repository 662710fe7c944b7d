using System.Collections.Immutable;

namespace PolicyFlex.Explaining;

/// <summary>A value that a condition or an amount read: that of a fact, or one that was computed.</summary>
public sealed record SeenValue
{
    /// <summary>The fact's name; null for what was computed in place.</summary>
    public string? Fact { get; init; }

    /// <summary>What it is called in plain words: the fact's title, or what is computed.</summary>
    public required string Title { get; init; }

    /// <summary>The same inside of a sentence of its language.</summary>
    internal string Told
    {
        get => field ?? Title;
        init;
    }

    /// <summary>The value as people write it: <c>120.00 USD</c>, <c>1 March 2026</c>; for a claim what is claimed.</summary>
    public required string Value { get; init; }

    /// <summary>The value as it would be written in a policy: <c>120</c>, <c>2026-03-01</c>; null where there is none.</summary>
    public string? Written { get; init; }

    /// <summary>Where it came from, or why there is none.</summary>
    public required SeenStanding Standing { get; init; }

    /// <summary>For the value of a table, the row that was met: <c>up to 3, member or patron</c>; null for everything else.</summary>
    public string? Row { get; init; }

    /// <summary>The facts that it was computed from, derived ones among them, each once; empty for a fact that was given.</summary>
    public ImmutableArray<SeenValue> From { get; init; } = [];
}
