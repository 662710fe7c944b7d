using PolicyFlex.Review;

namespace PolicyFlex.Benchmarks;

/// <summary>A stream whose expected rate goes up and down by three fifths in the course of the year.</summary>
internal static class Seasons
{
    private const double Swing = 0.6;

    /// <summary>The flags of so many years while each case is an override as often as expected; each is dismissed.</summary>
    /// <param name="design">The design.</param>
    /// <param name="isAdjusted">Whether each case is scored by its own expected rate.</param>
    /// <param name="casesPerDay">How many cases come a day.</param>
    /// <param name="years">How many years.</param>
    /// <param name="chance">The random numbers.</param>
    public static long FalseAlarms(CusumDesign design, bool isAdjusted, int casesPerDay, int years, Chance chance)
    {
        var adjusted = new RiskAdjustedCusum(design);
        var days = Enumerable.Range(0, 365).Select(day => design.TolerableRate * (1 + (Swing * Math.Sin(2 * Math.PI * day / 365)))).ToArray();
        var (state, flags) = (default(CusumState), 0L);
        for (var day = 0L; day < years * 365L; day++)
        {
            var rate = days[day % 365];
            var (threshold, ofOverride, ofOther) = (Chance.Of(rate), adjusted.ScoreOf(true, rate), adjusted.ScoreOf(false, rate));
            for (var i = 0; i < casesPerDay; i++)
            {
                var isOverride = chance.Is(threshold);
                state = isAdjusted ? state.After(isOverride, isOverride ? ofOverride : ofOther) : state.After(isOverride, design);
                if (isAdjusted ? adjusted.Signals(state) : design.Signals(state))
                {
                    (state, flags) = (default, flags + 1);
                }
            }
        }

        return flags;
    }

    /// <summary>The mean days to the flag after the odds have changed, on a random day of the year, from score 0.</summary>
    /// <param name="design">The design.</param>
    /// <param name="casesPerDay">How many cases come a day.</param>
    /// <param name="runs">How many flags.</param>
    /// <param name="chance">The random numbers.</param>
    public static double Delay(CusumDesign design, int casesPerDay, int runs, Chance chance)
    {
        var adjusted = new RiskAdjustedCusum(design);
        var odds = design.ConcerningRate * (1 - design.TolerableRate) / (design.TolerableRate * (1 - design.ConcerningRate));
        var cases = 0L;
        for (var run = 0; run < runs; run++)
        {
            var (state, begin) = (default(CusumState), chance.Below(365 * casesPerDay));
            for (var i = begin; !adjusted.Signals(state); i++, cases++)
            {
                var expected = design.TolerableRate * (1 + (Swing * Math.Sin(2 * Math.PI * (i / casesPerDay) / 365)));
                state = adjusted.After(state, chance.Is(Chance.Of(odds * expected / (1 - expected + (odds * expected)))), expected);
            }
        }

        return (double)cases / runs / casesPerDay;
    }
}
