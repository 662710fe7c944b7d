using PolicyFlex.Expressions;

namespace PolicyFlex.Compilation;

/// <summary>When a version of a policy is in force: from an instant, until before another, by the date that a fact has.</summary>
/// <param name="From">Ticks of UTC; null for ever before.</param>
/// <param name="Until">Ticks of UTC; null for ever after.</param>
/// <param name="ChosenBy">The fact whose date chooses; null for the moment of the decision.</param>
/// <param name="HasOthers">Whether the policy has other versions: then a missing date leaves open which is in force.</param>
internal sealed record EffectivePlan(decimal? From, decimal? Until, Operand.Fact? ChosenBy, bool HasOthers);
