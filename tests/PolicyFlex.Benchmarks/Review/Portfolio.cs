namespace PolicyFlex.Benchmarks;

/// <summary>A year of 1,000 streams: 500 with 5 cases a day, 400 with 50, 100 with 500; each twentieth changes at some moment of it.</summary>
internal static class Portfolio
{
    /// <summary>How many streams there are.</summary>
    public const int Streams = 1000;

    private const int Every = 20;

    /// <summary>What came of some years.</summary>
    /// <param name="FalseFlags">Flags on streams that had not changed, a year.</param>
    /// <param name="TrueFlags">Flags on streams that had, a year.</param>
    /// <param name="Delay">The mean days from the change to the flag at 50 cases a day.</param>
    public sealed record Outcome(double FalseFlags, double TrueFlags, double Delay)
    {
        /// <summary>The share of flags that are false.</summary>
        public double FalseShare => FalseFlags / (FalseFlags + TrueFlags);
    }

    /// <summary>Runs the year so many times.</summary>
    /// <param name="start">Starts to watch a stream of so many cases a day.</param>
    /// <param name="years">How many times.</param>
    /// <param name="daysBefore">How many days each stream has run before the year.</param>
    /// <param name="tolerable">The rate before the change.</param>
    /// <param name="concerning">The rate after it.</param>
    /// <param name="chance">The random numbers.</param>
    public static Outcome Run(Func<int, IWatch> start, int years, int daysBefore, double tolerable, double concerning, Chance chance)
    {
        var (falseFlags, trueFlags, cases, changes) = (0L, 0L, 0L, 0L);
        for (var stream = 0; stream < Streams * years; stream++)
        {
            var perDay = (stream % 10) switch { < 5 => 5, < 9 => 50, _ => 500 };
            var watch = start(perDay);
            FalseAlarms.Pass(watch, perDay * daysBefore, tolerable, chance);
            var year = perDay * 365;
            var isChanging = stream / 10 % Every == 0;
            falseFlags += FalseAlarms.Pass(watch, isChanging ? chance.Below(year) : year, tolerable, chance);
            if (isChanging)
            {
                var delay = Delays.After(watch, Chance.Of(concerning), chance);
                trueFlags++;
                (cases, changes) = perDay == 50 ? (cases + delay, changes + 1) : (cases, changes);
            }
        }

        return new((double)falseFlags / years, (double)trueFlags / years, (double)cases / changes / 50);
    }
}
