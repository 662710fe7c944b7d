using PolicyFlex.Diagnostics;

namespace PolicyFlex.Testing;

/// <summary>A set with one small mistake in it, and whether the tests notice.</summary>
public sealed record Mutant
{
    /// <summary>What kind of mistake: <c>boundary</c>, <c>limit-dropped</c>, one of those in the reference.</summary>
    public required string Operator { get; init; }

    /// <summary>Where it is made.</summary>
    public required SourceLocation At { get; init; }

    /// <summary>What is written there, or what it says.</summary>
    public required string Before { get; init; }

    /// <summary>What stands there instead; empty for what is left out.</summary>
    public required string After { get; init; }

    /// <summary>What became of it.</summary>
    public required MutantState State { get; init; }

    /// <summary>The test that noticed; null if none did, or if it is so wrong that nothing can be decided by it.</summary>
    public string? KilledBy { get; init; }

    /// <summary>
    /// Of one that survived, a situation that would have told: a test, what is different in it, and what comes out; null where none was
    /// found.
    /// </summary>
    public MutantWitness? Witness { get; init; }

    /// <summary>Of an equivalent one, in how many cases it was compared with the original: every one that its facts can make.</summary>
    public int? Cases { get; init; }
}

/// <summary>A situation in which a mutant decides otherwise than the original.</summary>
/// <param name="Test">The test that comes near.</param>
/// <param name="Difference">What is different from it: <c>with order.total = 500.01</c>, <c>with order.channel not known</c>, <c>as lead</c>.</param>
/// <param name="Original">What the original decides, as far as it differs.</param>
/// <param name="Mutant">What the mutant decides.</param>
public sealed record MutantWitness(string Test, string Difference, string Original, string Mutant);
