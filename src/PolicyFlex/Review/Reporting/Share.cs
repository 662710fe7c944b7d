namespace PolicyFlex.Review;

/// <summary>A part of something: an agent's, a reason's, a segment's.</summary>
/// <param name="Name">Whose part: <c>anna</c>, <c>unfair-here</c>, <c>customer.tier = gold</c>.</param>
/// <param name="Cases">How many cases; 0 where only overrides have such a part, as with reasons.</param>
/// <param name="Count">How many of what is counted.</param>
public readonly record struct Share(string Name, long Cases, long Count);
