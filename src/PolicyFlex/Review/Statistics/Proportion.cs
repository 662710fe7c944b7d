using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace PolicyFlex.Review;

/// <summary>What counted overrides say about the rate behind them.</summary>
internal static class Proportion
{
    /// <summary>The normal quantile of the interval with 95 %.</summary>
    private const double Z = 1.959963984540054;

    /// <summary>
    /// Wilson's score interval with 95 %, without continuity correction: E. B. Wilson, Probable inference, the law of succession, and
    /// statistical inference, Journal of the American Statistical Association 22 (1927). Of no cases it is from 0 to 1.
    /// </summary>
    public static Interval Wilson(Tally tally)
    {
        var (cases, overrides) = tally.Checked();
        if (cases == 0)
        {
            return new(0, 1);
        }

        var rate = tally.Rate;
        var scale = 1 + (Z * Z / cases);
        var centre = (rate + (Z * Z / (2.0 * cases))) / scale;
        var half = Z * Math.Sqrt((rate * (1 - rate) / cases) + (Z * Z / (4.0 * cases * cases))) / scale;
        return new(overrides == 0 ? 0 : centre - half, overrides == cases ? 1 : centre + half);
    }

    /// <summary>
    /// The one-sided upper bound of C. J. Clopper and E. S. Pearson, The use of confidence or fiducial limits illustrated in the case of the
    /// binomial, Biometrika 26 (1934): the rate is below it with at least the confidence. Where all are overrides it is 1.
    /// </summary>
    /// <param name="tally">What was counted.</param>
    /// <param name="confidence">Above 0 and below 1.</param>
    public static double UpperBound(Tally tally, double confidence)
    {
        var (cases, overrides) = tally.Checked();
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(confidence, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(confidence, 1);
        return overrides == cases ? 1 : Beta.InvCDF(overrides + 1.0, cases - overrides, confidence);
    }

    /// <summary>The binomial upper tail: how probable it is that there are as many overrides, or more, at a rate.</summary>
    /// <param name="tally">What was counted.</param>
    /// <param name="rate">Above 0 and below 1.</param>
    public static double UpperTail(Tally tally, double rate)
    {
        var (cases, overrides) = tally.Checked();
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(rate, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(rate, 1);
        return overrides == 0 ? 1 : SpecialFunctions.BetaRegularized(overrides, cases - overrides + 1.0, rate);
    }
}
