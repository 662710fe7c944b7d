namespace PolicyFlex.Review;

/// <summary>Something that has so few cases that it takes long to see a change.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="CasesAYear">How many cases it has a year, as of the last 90 days.</param>
/// <param name="DaysToADoubling">How many days it takes on average until twice the tolerable rate is a flag.</param>
public readonly record struct VolumeNotice(string Policy, long CasesAYear, double DaysToADoubling);
