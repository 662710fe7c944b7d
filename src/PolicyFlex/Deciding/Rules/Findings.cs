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
        var policies = ImmutableArray.CreateBuilder<PolicyFindings>();
        foreach (var policy in plan.Policies)
        {
            if (Find(policy) is { } found)
            {
                policies.Add(found);
            }
        }

        Policies = policies.ToImmutable();
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

        var missing = new SortedSet<int>();
        var effective = InForce(policy.Effective, missing);
        if (effective is Outcome.False or Outcome.Unasked)
        {
            return null;
        }

        if (applies == Outcome.Open)
        {
            missing.UnionWith(Outcomes.MissingAt(policy.AppliesWhen));
        }

        var isCertain = applies == Outcome.True && effective == Outcome.True;
        return new PolicyFindings(policy, isCertain, new Outcomes(policy.Table, Facts), missing);
    }

    private Outcome InForce(EffectivePlan effective, SortedSet<int> missing)
    {
        if (effective.From is null && effective.Until is null)
        {
            return Outcome.True;
        }

        var date = effective.ChosenBy is { } fact ? Facts.Evaluator.Fact(fact.Slot) : Facts.Evaluator.Now;
        if (!date.IsKnown)
        {
            if (effective.HasOthers)
            {
                missing.UnionWith(Facts.MissingIn(effective.ChosenBy!));
                return Facts.CanBeAsked(missing) ? Outcome.Open : Outcome.Unasked;
            }

            date = Facts.Evaluator.Now;
        }

        var ticks = date.Kind == ValueKind.Date ? Plan.Set.Calendar.StartOf(date.Date).UtcTicks : date.Number;
        return (effective.From is not { } from || ticks >= from) && (effective.Until is not { } until || ticks < until)
            ? Outcome.True
            : Outcome.False;
    }
}
