namespace PolicyFlex.Review;

/// <summary>The tolerable rate where its owner asks to learn it from the past instead of declaring it.</summary>
internal static class LearntRate
{
    /// <summary>From fewer cases nothing is learnt.</summary>
    public const int LeastCases = 500;

    private const double Confidence = 0.90;

    /// <summary>
    /// The rate below which the true one lies with 90 %: a rate estimated too low makes more false alarms than the design promises, and one
    /// time in ten is how often that may be.
    /// </summary>
    /// <returns>The rate; null from fewer than <see cref="LeastCases"/> cases.</returns>
    public static double? From(Tally past) => past.Checked().Cases < LeastCases ? null : Proportion.UpperBound(past, Confidence);
}
