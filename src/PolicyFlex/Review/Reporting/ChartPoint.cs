namespace PolicyFlex.Review;

/// <summary>How a stream stood at the end of a day.</summary>
/// <param name="Day">The day, in the set's zone.</param>
/// <param name="Score">The score.</param>
/// <param name="Limit">The score that is a flag.</param>
/// <param name="Recent">The rate of the 30 days that end with it.</param>
public readonly record struct ChartPoint(DateOnly Day, long Score, long Limit, ObservedRate Recent);
