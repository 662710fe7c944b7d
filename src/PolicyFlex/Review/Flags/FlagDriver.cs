namespace PolicyFlex.Review;

/// <summary>Who or what a flag comes from: without it, the rest is within what is tolerable.</summary>
/// <param name="Subject">An agent, a segment, or a rule of the policy.</param>
/// <param name="Name">Which: <c>anna</c>, <c>customer.tier = gold</c>, <c>late-delivery/refund-window</c>.</param>
/// <param name="Without">The rate without it.</param>
public sealed record FlagDriver(FlagSubject Subject, string Name, ObservedRate Without);
