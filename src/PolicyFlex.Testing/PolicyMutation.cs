namespace PolicyFlex.Testing;

/// <summary>Makes small mistakes in the policies of a set, one at a time, and sees whether its tests notice.</summary>
public static class PolicyMutation
{
    /// <summary>Runs the tests of a set as it is, and then against each mutant, on all cores.</summary>
    /// <param name="setFolder">The set's folder.</param>
    /// <param name="clock">The moment for tests that say no <c>now</c>. Default: the system's clock.</param>
    /// <param name="progress">Hears how many mutants were tried, now and then. Default: nobody.</param>
    /// <param name="cancellationToken">Stops; what was tried until then is told.</param>
    /// <returns>What became of each mutant; none where a test fails already, or something is wrong. The same for the same files, whatever the order.</returns>
    /// <exception cref="ArgumentException"><paramref name="setFolder"/> is null or empty.</exception>
    public static MutationReport Run(
        string setFolder, TimeProvider? clock = null, IProgress<MutationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var (tests, loaded, requested) = PolicyTests.Run(setFolder, clock, measures: false);
        if (!tests.Succeeded || loaded is not { } engine)
        {
            return new MutationReport { Tests = tests };
        }

        MutantDraft[] drafts = [.. MutantMaker.Of(engine)];
        var run = new MutationRun(engine, requested);
        var mutants = new Mutant?[drafts.Length];
        var done = 0;
        try
        {
            Parallel.For(0, drafts.Length, new ParallelOptions { CancellationToken = cancellationToken }, at =>
            {
                mutants[at] = run.Try(drafts[at]);
                progress?.Report(new MutationProgress(Interlocked.Increment(ref done), drafts.Length));
            });
        }
        catch (OperationCanceledException)
        {
            return new MutationReport { Tests = tests, Mutants = [.. mutants.OfType<Mutant>()], IsComplete = false };
        }

        return new MutationReport { Tests = tests, Mutants = [.. mutants.OfType<Mutant>()] };
    }
}

/// <summary>How far mutants were tried.</summary>
/// <param name="Done">How many were.</param>
/// <param name="All">How many there are.</param>
public readonly record struct MutationProgress(int Done, int All);
