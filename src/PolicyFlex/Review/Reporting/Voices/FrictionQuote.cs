namespace PolicyFlex.Review;

/// <summary>What one employee said.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">How the rule gets in the way.</param>
/// <param name="Text">The words.</param>
public readonly record struct FrictionQuote(DateTimeOffset At, FrictionKind Kind, string Text);
