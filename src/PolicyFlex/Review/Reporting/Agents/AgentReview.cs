namespace PolicyFlex.Review;

/// <summary>One agent beside the others.</summary>
/// <param name="Agent">The agent.</param>
/// <param name="Overrides">Their cases, and how many they overrode leniently.</param>
/// <param name="Stricter">Their cases, and how many they were stricter in.</param>
/// <param name="Distance">How many standard deviations from the others, over-dispersion taken into account; above 0 for more overrides.</param>
public readonly record struct AgentReview(string Agent, ObservedRate Overrides, ObservedRate Stricter, double Distance);
