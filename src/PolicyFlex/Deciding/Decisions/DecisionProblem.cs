namespace PolicyFlex.Deciding;

/// <summary>Something that went wrong while deciding, or that contradicts itself.</summary>
/// <param name="At">What it belongs to: <c>policy/rule</c>, a policy, an option, a rung or a level.</param>
/// <param name="Kind">What sort of problem it is.</param>
/// <param name="Message">What happened, as a whole sentence.</param>
public sealed record DecisionProblem(string At, DecisionProblemKind Kind, string Message);
