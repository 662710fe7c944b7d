namespace PolicyFlex.Review;

/// <summary>What somebody did about a flag.</summary>
/// <param name="At">When.</param>
/// <param name="Answer">What.</param>
/// <param name="By">Who; null if that was not said.</param>
/// <param name="Reason">Why; null if that was not said.</param>
/// <param name="Until">Until when it is accepted or put off; null elsewhere.</param>
/// <param name="Tolerable">The rate that is tolerable until then, where it was accepted; else null.</param>
/// <param name="Overrides">Whether the overrides were right; null if that was not said.</param>
public sealed record FlagReply(
    DateTimeOffset At, FlagAnswer Answer, string? By, string? Reason, DateTimeOffset? Until, double? Tolerable, Appropriateness? Overrides);
