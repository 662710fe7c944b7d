namespace PolicyFlex.Review;

/// <summary>Finds the smallest limit with which false alarms are as rare as they have to be.</summary>
internal static class LimitSearch
{
    /// <summary>The smallest limit whose average run length is at least <paramref name="target"/>.</summary>
    /// <param name="scores">What a case adds to the score.</param>
    /// <param name="tolerableRate">The rate at which an alarm is a false one.</param>
    /// <param name="guess">A limit to start from; it changes nothing but the time that the search takes.</param>
    /// <param name="target">How many cases are to pass between two false alarms, more than 0.</param>
    /// <returns>The limit; null where the search would take too long.</returns>
    public static int? Find(CusumScores scores, double tolerableRate, double guess, double target)
    {
        // Each limit up to `low` is too small, `high` is large enough.
        var most = RunLength.MostLimit(scores);
        var (low, high) = (0, (int)Math.Clamp(Math.Ceiling(guess), 1, Math.Max(1, most)));
        for (var step = 1; !IsEnough(high); step *= 2)
        {
            if (high == most)
            {
                return null;
            }

            (low, high) = (high, (int)Math.Min(most, (long)high + step));
        }

        for (var step = 1; high - low > 1; step *= 2)
        {
            var middle = Math.Max(high - step, low + ((high - low) / 2));
            if (IsEnough(middle))
            {
                high = middle;
            }
            else
            {
                low = middle;
            }
        }

        return high;

        bool IsEnough(int limit) => RunLength.Of(scores, limit, tolerableRate, start: 0) >= target;
    }
}
