using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>A policy that is, or may be, in force in a situation, with the outcomes of its conditions.</summary>
/// <param name="Plan">The policy.</param>
/// <param name="IsCertain">Whether it is in force for certain.</param>
/// <param name="Outcomes">The outcomes of its conditions.</param>
/// <param name="Missing">Where it is not certain, the slots on which that hangs.</param>
internal sealed record PolicyFindings(PolicyPlan Plan, bool IsCertain, Outcomes Outcomes, IReadOnlySet<int> Missing);
