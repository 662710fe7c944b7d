namespace PolicyFlex.Review;

/// <summary>
/// The design of a one-sided Bernoulli CUSUM: how cases are scored, and at which score a stream is flagged. The score rises with each override
/// and falls, never below 0, with each case without one; the design is exact, see <see cref="AverageRunLength"/>. What watches for overrides
/// that are more lenient and for those that are stricter are two streams, each with a state of its own.
/// </summary>
public sealed record CusumDesign
{
    private const int MostScore = 1_000_000;

    private readonly CusumScores _scores;

    private CusumDesign(double tolerableRate, double concerningRate, CusumScores scores, int limit) =>
        (TolerableRate, ConcerningRate, _scores, Limit) = (tolerableRate, concerningRate, scores, limit);

    /// <summary>p0: the rate of overrides that is tolerable, above 0 and below 1.</summary>
    public double TolerableRate { get; }

    /// <summary>p1: the rate that is worth a review, above the tolerable and below 1.</summary>
    public double ConcerningRate { get; }

    /// <summary>What an override adds to the score, at least 1.</summary>
    public int OverrideScore => _scores.Up;

    /// <summary>What a case without an override adds, at most -1.</summary>
    public int CompliantScore => -_scores.Down;

    /// <summary>H: the score at which a stream is flagged, at least 1.</summary>
    public int Limit { get; }

    /// <summary>Half of the limit: where a stream begins that is suspected already.</summary>
    public int HeadStart => Limit / 2;

    /// <summary>
    /// Designs a CUSUM: the scores are the integers nearest to the likelihood ratio of the two rates, and the limit is the smallest with which
    /// at least so many cases pass on average between two false alarms.
    /// </summary>
    /// <param name="tolerableRate">p0: the rate of overrides that is tolerable, above 0 and below 1.</param>
    /// <param name="concerningRate">p1: the rate that is worth a review, above p0 and below 1.</param>
    /// <param name="casesBetweenFalseAlarms">How many cases are to pass on average until an alarm while the rate is tolerable, more than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A rate is not between 0 and 1, p1 is not above p0, or the number of cases is not above 0 or not
    /// finite.</exception>
    /// <exception cref="ArgumentException">The rates lie too near to each other, or too low, for an exact design.</exception>
    public static CusumDesign For(double tolerableRate, double concerningRate, double casesBetweenFalseAlarms)
    {
        RequireRates(tolerableRate, concerningRate);
        if (!(casesBetweenFalseAlarms > 0 && double.IsFinite(casesBetweenFalseAlarms)))
        {
            throw new ArgumentOutOfRangeException(
                nameof(casesBetweenFalseAlarms), casesBetweenFalseAlarms, "The number of cases between false alarms has to be finite and above 0.");
        }

        return CusumScores.Between(tolerableRate, concerningRate) is { } scores
            && LimitSearch.Find(scores, tolerableRate, Guess(), casesBetweenFalseAlarms) is { } limit
                ? new(tolerableRate, concerningRate, scores, limit)
                : throw new ArgumentException(
                    $"There is no exact design for the rates {tolerableRate:R} and {concerningRate:R}: they lie too near to each other, or too low.");

        // Wald's approximation, without the excess over the limit; the search is exact from wherever it starts.
        double Guess()
        {
            var ratio = LikelihoodRatio.Of(tolerableRate, concerningRate);
            var drift = ratio.PerCase - (tolerableRate * ratio.PerOverride);
            return Logarithm.Of((casesBetweenFalseAlarms * drift) + 1) * scores.Down / ratio.PerCase;
        }
    }

    /// <summary>A design that was made before and kept.</summary>
    /// <param name="tolerableRate">p0, above 0 and below 1.</param>
    /// <param name="concerningRate">p1, above p0 and below 1.</param>
    /// <param name="overrideScore">What an override adds, 1 to 1,000,000.</param>
    /// <param name="compliantScore">What a case without an override adds, -1 to -1,000,000.</param>
    /// <param name="limit">The score at which a stream is flagged, at least 1, and not so high that no run length could be computed.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not in its range.</exception>
    public static CusumDesign Of(double tolerableRate, double concerningRate, int overrideScore, int compliantScore, int limit)
    {
        RequireRates(tolerableRate, concerningRate);
        ArgumentOutOfRangeException.ThrowIfLessThan(overrideScore, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(overrideScore, MostScore);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(compliantScore, -1);
        ArgumentOutOfRangeException.ThrowIfLessThan(compliantScore, -MostScore);
        var scores = new CusumScores(overrideScore, -compliantScore);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, Math.Max(1, RunLength.MostLimit(scores)));
        return new(tolerableRate, concerningRate, scores, limit);
    }

    /// <summary>The exact average run length: how many cases pass on average until the alarm.</summary>
    /// <param name="rate">How often a case is an override, 0 to 1.</param>
    /// <param name="start">The score at the beginning. Default: 0.</param>
    /// <returns>Cases; infinite where the alarm never comes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not between 0 and 1, or the start is below 0 or not below the limit.</exception>
    public double AverageRunLength(double rate, int start = 0)
    {
        if (!(rate is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(rate), rate, "A rate has to be between 0 and 1.");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(start, Limit);
        return RunLength.Of(_scores, Limit, rate, start);
    }

    /// <summary>Whether a stream has reached the limit.</summary>
    /// <param name="state">Where the stream stands.</param>
    public bool Signals(CusumState state) => state.Score >= Limit;

    private static void RequireRates(double tolerableRate, double concerningRate)
    {
        RequireRate(tolerableRate, nameof(tolerableRate));
        RequireRate(concerningRate, nameof(concerningRate));
        if (concerningRate <= tolerableRate)
        {
            throw new ArgumentOutOfRangeException(
                nameof(concerningRate), concerningRate, $"The concerning rate has to be above the tolerable one, which is {tolerableRate:R}.");
        }
    }

    private static void RequireRate(double rate, string name)
    {
        if (!(rate is > 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(name, rate, "A rate has to be above 0 and below 1.");
        }
    }
}
