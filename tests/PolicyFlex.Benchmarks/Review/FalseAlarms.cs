namespace PolicyFlex.Benchmarks;

/// <summary>How often a watch flags a stream whose rate is tolerable.</summary>
internal static class FalseAlarms
{
    /// <summary>Counts the flags of so many years, after 60 days that only warm up; each is dismissed.</summary>
    public static long Count(IWatch watch, int casesPerDay, int years, double rate, Chance chance)
    {
        Pass(watch, casesPerDay * 60, rate, chance);
        return Pass(watch, casesPerDay * 365L * years, rate, chance);
    }

    /// <summary>Counts the flags of so many cases; each is dismissed.</summary>
    public static long Pass(IWatch watch, long cases, double rate, Chance chance)
    {
        var (threshold, flags) = (Chance.Of(rate), 0L);
        for (var i = 0L; i < cases; i++)
        {
            if (watch.Flags(chance.Is(threshold)))
            {
                watch.Dismiss();
                flags++;
            }
        }

        return flags;
    }
}
