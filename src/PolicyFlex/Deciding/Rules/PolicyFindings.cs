using PolicyFlex.Compilation;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>A policy that is, or may be, in force in a situation, with the outcomes of its conditions.</summary>
/// <param name="Plan">The policy.</param>
/// <param name="IsCertain">Whether it is in force for certain.</param>
/// <param name="Outcomes">The outcomes of its conditions.</param>
/// <param name="Missing">Where it is not certain, the slots on which that hangs.</param>
/// <param name="IsPossible">Whether it is or may be in force; not so only for a policy of which an option is wanted all the same.</param>
internal sealed record PolicyFindings(PolicyPlan Plan, bool IsCertain, Outcomes Outcomes, IndexSet Missing, bool IsPossible = true);
