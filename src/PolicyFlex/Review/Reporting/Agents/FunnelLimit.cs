namespace PolicyFlex.Review;

/// <summary>Between which rates chance leaves an agent with so many cases.</summary>
/// <param name="Cases">How many cases.</param>
/// <param name="Lower95">Above this are 97.5 % of agents who do as all do.</param>
/// <param name="Upper95">Below this.</param>
/// <param name="Lower998">Above this are 99.9 %.</param>
/// <param name="Upper998">Below this.</param>
public readonly record struct FunnelLimit(long Cases, double Lower95, double Upper95, double Lower998, double Upper998);
