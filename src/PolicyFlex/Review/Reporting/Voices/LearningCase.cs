namespace PolicyFlex.Review;

/// <summary>A situation that no policy covered, with what was done about it.</summary>
/// <param name="At">When.</param>
/// <param name="Case">The case.</param>
/// <param name="Facts">What the situation was; null once it is erased.</param>
/// <param name="Given">What was given at discretion: the option's name; null for nothing.</param>
/// <param name="Worth">What that was worth, in the set's currency; null for nothing.</param>
/// <param name="Note">What the agent wrote about it; null for nothing, or once it is erased.</param>
public sealed record LearningCase(DateTimeOffset At, string Case, string? Facts, string? Given, decimal? Worth, string? Note);
