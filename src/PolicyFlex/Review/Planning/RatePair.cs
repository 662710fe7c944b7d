namespace PolicyFlex.Review;

/// <summary>What a stream tells apart.</summary>
/// <param name="Expected">The tolerable rate, above 0 and below 1.</param>
/// <param name="Concerning">The rate that is worth a review, above the tolerable one.</param>
internal readonly record struct RatePair(double Expected, double Concerning)
{
    /// <summary>The pair from another tolerable rate on, with the same odds ratio between the two.</summary>
    public RatePair From(double expected)
    {
        var odds = Concerning * (1 - Expected) / (Expected * (1 - Concerning));
        return new(expected, odds * expected / (1 - expected + (odds * expected)));
    }
}
