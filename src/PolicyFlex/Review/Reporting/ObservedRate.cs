namespace PolicyFlex.Review;

/// <summary>A share that was counted.</summary>
/// <param name="Cases">Of how many.</param>
/// <param name="Count">How many of them.</param>
/// <param name="Lower">The lower end of Wilson's 95 % interval, 0 to 1.</param>
/// <param name="Upper">The upper end.</param>
public readonly record struct ObservedRate(long Cases, long Count, double Lower, double Upper)
{
    /// <summary>The share, 0 to 1; 0 where there are no cases.</summary>
    public double Rate => Cases == 0 ? 0 : (double)Count / Cases;

    internal static ObservedRate Of(long cases, long count)
    {
        var interval = Proportion.Wilson(new Tally(cases, count));
        return new(cases, count, interval.Lower, interval.Upper);
    }
}
