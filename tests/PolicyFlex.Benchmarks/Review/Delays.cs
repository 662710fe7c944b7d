namespace PolicyFlex.Benchmarks;

/// <summary>How long a watch takes to flag a stream whose rate becomes concerning.</summary>
internal static class Delays
{
    /// <summary>The mean number of days from the change to the flag, after 60 days at the tolerable rate without a flag.</summary>
    public static double Mean(Func<IWatch> start, int casesPerDay, int runs, double tolerable, double concerning, Chance chance)
    {
        var cases = 0L;
        for (var run = 0; run < runs; run++)
        {
            var watch = Warm(start, casesPerDay * 60, Chance.Of(tolerable), chance);
            cases += After(watch, Chance.Of(concerning), chance);
        }

        return (double)cases / runs / casesPerDay;
    }

    /// <summary>How many cases come until the flag, the flagged one included.</summary>
    public static long After(IWatch watch, ulong threshold, Chance chance)
    {
        var cases = 1L;
        while (!watch.Flags(chance.Is(threshold)))
        {
            cases++;
        }

        return cases;
    }

    private static IWatch Warm(Func<IWatch> start, int cases, ulong threshold, Chance chance)
    {
        var watch = start();
        for (var i = 0; i < cases; i++)
        {
            if (watch.Flags(chance.Is(threshold)))
            {
                (watch, i) = (start(), -1);
            }
        }

        return watch;
    }
}
