using System.Collections.Immutable;

namespace PolicyFlex.Testing;

/// <summary>Whether the tests of a set notice mistakes in it.</summary>
public sealed record MutationReport
{
    /// <summary>The tests of the set as it is. Where one fails, or there are errors, there are no mutants.</summary>
    public required PolicyTestReport Tests { get; init; }

    /// <summary>The mutants by file and then by place.</summary>
    public ImmutableArray<Mutant> Mutants { get; init; } = [];

    /// <summary>Whether all mutants were tried; false if it was interrupted.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>How many a test noticed.</summary>
    public int Killed => Mutants.Count(mutant => mutant.State == MutantState.Killed);

    /// <summary>How many no test noticed.</summary>
    public int Survived => Mutants.Count(mutant => mutant.State == MutantState.Survived);

    /// <summary>How many mean the same as the original.</summary>
    public int Equivalent => Mutants.Count(mutant => mutant.State == MutantState.Equivalent);

    /// <summary>
    /// The share that was noticed of those that mean something else, in percent, rounded down so that only all is 100; 100 where there are none.
    /// </summary>
    public int Score => Killed + Survived is var all and > 0 ? (int)(100L * Killed / all) : 100;
}
