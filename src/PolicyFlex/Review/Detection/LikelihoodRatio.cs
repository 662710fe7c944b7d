namespace PolicyFlex.Review;

/// <summary>What one case says for the concerning rate and against the tolerable one, in nats.</summary>
/// <param name="PerCase">What every case takes away: <c>r1 = ln((1 - p0) / (1 - p1))</c>.</param>
/// <param name="PerOverride">What an override adds to that: <c>r2 = ln(p1 (1 - p0) / (p0 (1 - p1)))</c>, the logarithm of <see cref="Odds"/>.</param>
/// <param name="Odds">The odds of the concerning rate by those of the tolerable one.</param>
internal readonly record struct LikelihoodRatio(double PerCase, double PerOverride, double Odds)
{
    /// <summary>The rate at which overrides weigh as much as all cases; between the tolerable and the concerning.</summary>
    public double Balance => PerCase / PerOverride;

    public static LikelihoodRatio Of(double tolerableRate, double concerningRate)
    {
        var odds = concerningRate * (1 - tolerableRate) / (tolerableRate * (1 - concerningRate));
        return new(Logarithm.Of((1 - tolerableRate) / (1 - concerningRate)), Logarithm.Of(odds), odds);
    }
}
