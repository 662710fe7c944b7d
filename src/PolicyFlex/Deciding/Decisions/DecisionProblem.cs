namespace PolicyFlex.Deciding;

/// <summary>Something that went wrong while deciding, or that contradicts itself.</summary>
/// <param name="At">
/// What it belongs to: <c>policy/rule</c>, a policy, an option or an action by its name, <c>ladder/rung</c>, <c>authority/level</c>, or
/// <c>limits</c> for the limits of the set.
/// </param>
/// <param name="Kind">What sort of problem it is.</param>
/// <param name="Message">What happened, as a whole sentence.</param>
public sealed record DecisionProblem(string At, DecisionProblemKind Kind, string Message);
