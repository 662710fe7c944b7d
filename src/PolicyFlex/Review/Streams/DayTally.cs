namespace PolicyFlex.Review;

/// <summary>What a stream counted on one day, and how it stood at its end.</summary>
/// <param name="Day">The day, as <see cref="DateOnly.DayNumber"/>.</param>
/// <param name="Cases">How many cases were scored.</param>
/// <param name="Count">In how many of them it happened.</param>
/// <param name="Score">The score after the last of them.</param>
/// <param name="Limit">The limit at that time; 0 where there was none.</param>
internal record struct DayTally(int Day, int Cases, int Count, long Score, int Limit);
