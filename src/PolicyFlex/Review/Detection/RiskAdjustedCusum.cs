namespace PolicyFlex.Review;

/// <summary>
/// The CUSUM for streams whose expected rate differs from case to case, by season or by the mix of cases: each case is scored by the
/// likelihood ratio at its own expected rate, in micro-nats. The limit is that of the design, in nats.
/// </summary>
internal sealed class RiskAdjustedCusum
{
    /// <summary>How many units of the score are one nat.</summary>
    public const int UnitsPerNat = 1_000_000;

    private readonly double _odds;
    private readonly double _perOverride;

    public RiskAdjustedCusum(CusumDesign design)
    {
        var ratio = LikelihoodRatio.Of(design.TolerableRate, design.ConcerningRate);
        (_odds, _perOverride) = (ratio.Odds, ratio.PerOverride);

        // Integer scores fit the likelihood ratio only nearly: a unit is worth either of these, and the larger lets no false alarm more.
        var unit = Math.Max(ratio.PerCase / -design.CompliantScore, ratio.PerOverride / (design.OverrideScore - design.CompliantScore));
        Limit = (long)Math.Ceiling(design.Limit * unit * UnitsPerNat);
    }

    /// <summary>The score at which a stream is flagged, in micro-nats.</summary>
    public long Limit { get; }

    /// <summary>What a case adds to the score: <c>y ln R - ln(1 - p + R p)</c>, in micro-nats, with R the odds ratio of the design's rates.</summary>
    /// <param name="isOverride">Whether it was an override.</param>
    /// <param name="expectedRate">The rate of overrides that was expected of such a case, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not between 0 and 1.</exception>
    public long ScoreOf(bool isOverride, double expectedRate)
    {
        if (!(expectedRate is > 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(expectedRate), expectedRate, "A rate has to be above 0 and below 1.");
        }

        var nats = (isOverride ? _perOverride : 0) - Logarithm.Of(1 - expectedRate + (_odds * expectedRate));
        return (long)Math.Round(nats * UnitsPerNat, MidpointRounding.AwayFromZero);
    }

    /// <summary>The state after one more case.</summary>
    public CusumState After(CusumState state, bool isOverride, double expectedRate) => state.After(isOverride, ScoreOf(isOverride, expectedRate));

    /// <summary>Whether a stream has reached the limit.</summary>
    public bool Signals(CusumState state) => state.Score >= Limit;
}
