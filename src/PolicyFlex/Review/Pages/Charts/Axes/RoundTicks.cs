namespace PolicyFlex.Review;

/// <summary>Round values along a scale: steps of 1, 2 or 5, tenfold as often as needed.</summary>
internal static class RoundTicks
{
    /// <summary>The round values from 0 to the most.</summary>
    /// <param name="most">Above 0.</param>
    /// <param name="count">About how many.</param>
    /// <param name="least">The least step: 1 for what is counted.</param>
    public static IEnumerable<double> UpTo(double most, int count, double least = 0)
    {
        var step = Math.Max(Step(most / count), least);
        for (var i = 0; i * step <= most; i++)
        {
            yield return i * step;
        }
    }

    private static double Step(double rough)
    {
        var unit = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return (rough / unit) switch
        {
            <= 1 => unit,
            <= 2 => 2 * unit,
            <= 5 => 5 * unit,
            _ => 10 * unit,
        };
    }
}
