namespace PolicyFlex.Review;

/// <summary>From where to where a rate may lie.</summary>
/// <param name="Lower">0 to 1.</param>
/// <param name="Upper">At least <paramref name="Lower"/>, at most 1.</param>
internal readonly record struct Interval(double Lower, double Upper);
