using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;
using PolicyFlex.Explaining;

namespace PolicyFlex.Testing;

/// <summary>
/// Notes what decisions met. A condition counts where it was looked at: in a policy that is in force; that of an exception where its rule gave
/// something to except, or may give it; that of a step-up where its option was for the situation.
/// </summary>
internal sealed class CoverageBook(PolicyEngine engine)
{
    private readonly Dictionary<CoverageKey, CoveragePoint> _points = CoverageMap.Of(engine);

    /// <summary>What was met so far.</summary>
    public PolicyCoverage Coverage => new()
    {
        Points =
        [
            .. _points.Values
                .OrderBy(point => point.At.File, StringComparer.Ordinal)
                .ThenBy(point => point.At.Line)
                .ThenBy(point => point.At.Column)
                .ThenBy(point => point.Kind),
        ],
    };

    /// <summary>Notes what a decision met.</summary>
    public void Add(Explanation explanation)
    {
        var given = GivenIn(explanation.Decision);
        foreach (var policy in explanation.Policies)
        {
            AddCondition(policy.Scope);
            if (policy.Standing == PolicyStanding.InForce)
            {
                AddRules(policy.Rules, CoverageKind.Rule);
                AddOptions(policy.Options, given);
            }
        }

        AddOptions(explanation.Discretion, given);
        foreach (var rung in explanation.Ladder)
        {
            AddCondition(rung.When);
        }

        AddStepUps(explanation.Authority);
        foreach (var bound in explanation.Answers.SelectMany(answer => answer.Bounds).Where(bound => bound.IsBinding || bound.Left <= 0))
        {
            See(CoverageKind.Limit, bound.At, "", CoverageSides.True);
        }
    }

    /// <summary>The options that a decision lets somebody give.</summary>
    private static HashSet<string> GivenIn(Decision decision) => decision.Goodwill.Concat(decision.Fallback?.Goodwill ?? [])
        .Where(option => option.Answer is Answer.Allowed or Answer.NeedsApproval)
        .Select(option => option.Option)
        .ToHashSet(StringComparer.Ordinal);

    private void AddRules(ImmutableArray<RuleExplanation> rules, CoverageKind kind)
    {
        foreach (var rule in rules)
        {
            AddCondition(rule.When);
            if (rule.Gives.Any(given => given.Kind != GivenKind.Nothing))
            {
                See(kind, rule.At, "", rule.Outcome == ConditionOutcome.True ? CoverageSides.True : CoverageSides.False);
            }

            if (rule.Outcome == ConditionOutcome.NotKnown || rule.Gives.Any(given => given.Kind != GivenKind.Nothing || !given.ReplacedBy.IsEmpty))
            {
                AddRules(rule.Exceptions, CoverageKind.Exception);
            }
        }
    }

    private void AddOptions(ImmutableArray<OptionExplanation> options, HashSet<string> given)
    {
        foreach (var option in options)
        {
            AddCondition(option.When);
            if (option.Outcome != ConditionOutcome.True)
            {
                continue;
            }

            AddStepUps(option.StepUps);
            if (given.Contains(option.Option))
            {
                See(CoverageKind.Option, option.At, "", CoverageSides.True);
            }
        }
    }

    private void AddStepUps(ImmutableArray<StepUpExplanation> steps)
    {
        foreach (var step in steps)
        {
            AddCondition(step.When);
            if (step.When.Outcome == ConditionOutcome.True)
            {
                See(CoverageKind.StepUp, step.At, "", CoverageSides.True);
            }
        }
    }

    private void AddCondition(ConditionExplanation? condition)
    {
        if (condition is null)
        {
            return;
        }

        See(CoverageKind.Condition, condition.At, condition.Text, SideOf(condition.Outcome));
        if (condition.Kind != ConditionKind.List)
        {
            foreach (var part in condition.Parts)
            {
                AddCondition(part);
            }
        }
    }

    private static CoverageSides SideOf(ConditionOutcome outcome) => outcome switch
    {
        ConditionOutcome.True => CoverageSides.True,
        ConditionOutcome.False => CoverageSides.False,
        ConditionOutcome.NotKnown => CoverageSides.Unknown,
        _ => CoverageSides.None,
    };

    private void See(CoverageKind kind, SourceLocation? at, string text, CoverageSides side)
    {
        if (at is not { } place)
        {
            return;
        }

        ref var point = ref CollectionsMarshal.GetValueRefOrNullRef(_points, new CoverageKey(kind, place, text));
        if (!Unsafe.IsNullRef(ref point) && !point.Seen.HasFlag(side))
        {
            point = point with { Seen = point.Seen | side };
        }
    }
}
