namespace PolicyFlex.Review;

/// <summary>What happened that led to something that is flagged.</summary>
/// <param name="Of">What it led to: <c>rule</c> or <c>policy</c>.</param>
/// <param name="Text">What happened.</param>
internal sealed record FlagOrigin(string Of, string Text);
