namespace PolicyFlex.Review;

/// <summary>
/// The exact average run length: how many cases pass on average until the score reaches its limit. The states of the chain are eliminated
/// from the highest down, after Grassmann, Taksar and Heyman: nothing is ever subtracted, so that no digits are lost however long the run is.
/// </summary>
internal static class RunLength
{
    /// <summary>The average run length.</summary>
    /// <param name="scores">What a case adds to the score.</param>
    /// <param name="limit">The score at which the run ends, at least 1.</param>
    /// <param name="rate">How often a case is an override, 0 to 1.</param>
    /// <param name="start">The score at the beginning, at least 0 and below the limit.</param>
    /// <returns>Cases; infinite where the limit is never reached.</returns>
    public static double Of(CusumScores scores, int limit, double rate, int start) =>
        scores.Down == 1 ? UnitRunLength.Of(scores.Up, limit, rate, start) : FractionRunLength.Of(scores, limit, rate, start);

    /// <summary>The largest limit for which a run length can be computed in a few tenths of a second and some hundred megabytes.</summary>
    public static int MostLimit(CusumScores scores) =>
        (int)Math.Min(2_000_000, 5e7 / (scores.Down == 1 ? 4.0 : (double)scores.Up * scores.Down));
}
