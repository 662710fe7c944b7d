using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Policies;
using PolicyFlex.Situations;

namespace PolicyFlex.Deciding;

/// <summary>What was found out about a situation before any answer: which policies are in force, and what their conditions come to.</summary>
internal sealed class Findings
{
    public Findings(DecisionPlan plan, Situation situation, DateTimeOffset now, int? alsoVerified = null)
    {
        Plan = plan;
        Facts = new KnownFacts(plan, situation, now, alsoVerified);
        Outcomes = new Outcomes(plan.Table, Facts);
        var policies = new List<PolicyFindings>();
        foreach (var policy in plan.Policies)
        {
            if (Find(policy) is { } found)
            {
                policies.Add(found);
            }
        }

        Policies = [.. policies];
    }

    public DecisionPlan Plan { get; }

    public KnownFacts Facts { get; }

    /// <summary>The outcomes of the set's own conditions.</summary>
    public Outcomes Outcomes { get; }

    /// <summary>The policies that are or may be in force, by name and version.</summary>
    public ImmutableArray<PolicyFindings> Policies { get; }

    private PolicyFindings? Find(PolicyPlan policy)
    {
        var applies = Outcomes[policy.AppliesWhen];
        if (applies is Outcome.False or Outcome.Unasked)
        {
            return null;
        }

        var (effective, missing) = InForce(policy.Effective);
        if (effective is Outcome.False or Outcome.Unasked)
        {
            return null;
        }

        if (applies == Outcome.Open)
        {
            missing |= Outcomes.MissingAt(policy.AppliesWhen);
        }

        var isCertain = applies == Outcome.True && effective == Outcome.True;
        return new PolicyFindings(policy, isCertain, new Outcomes(policy.Table, Facts), missing);
    }

    /// <summary>Whether a version is in force by its dates; where that is not known, what it hangs on.</summary>
    private (Outcome Outcome, IndexSet Missing) InForce(EffectivePlan effective)
    {
        if (effective.From is null && effective.Until is null)
        {
            return (Outcome.True, IndexSet.Empty);
        }

        var date = effective.ChosenBy is { } fact ? Facts.Evaluator.Fact(fact.Slot) : Facts.Evaluator.Now;
        if (!date.IsKnown)
        {
            if (effective.HasOthers)
            {
                var missing = Facts.MissingIn(effective.ChosenBy!);
                return (Facts.CanBeAsked(missing) ? Outcome.Open : Outcome.Unasked, missing);
            }

            date = Facts.Evaluator.Now;
        }

        var ticks = date.Kind == ValueKind.Date ? Plan.Set.Calendar.StartOf(date.Date).UtcTicks : date.Number;
        var isInForce = (effective.From is not { } from || ticks >= from) && (effective.Until is not { } until || ticks < until);
        return (isInForce ? Outcome.True : Outcome.False, IndexSet.Empty);
    }
}
