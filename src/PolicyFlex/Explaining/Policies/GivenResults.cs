using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Deciding;
using PolicyFlex.Policies;

namespace PolicyFlex.Explaining;

/// <summary>What the rules of one policy gave to each of their targets, with everything that is not known left out (meaning 1).</summary>
internal sealed class GivenResults
{
    private readonly Dictionary<Rule, ImmutableArray<GivenResult>.Builder> _results = new(ReferenceEqualityComparer.Instance);
    private readonly PolicyFindings _policy;
    private readonly IReadOnlySet<RulePlan> _decisive;
    private readonly DecisionPlan _plan;

    public GivenResults(PolicyFindings policy, IReadOnlySet<RulePlan> decisive, DecisionPlan plan)
    {
        (_policy, _decisive, _plan) = (policy, decisive, plan);
        foreach (var (target, rules) in policy.Plan.Rules.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            foreach (var rule in rules)
            {
                var sources = new List<RuleSource>();
                if (policy.IsCertain)
                {
                    RuleResult.Certain(rule, policy.Outcomes, sources);
                }

                Add(rule, target, counts: policy.IsCertain, sources);
            }
        }
    }

    /// <summary>What a rule gave to each of its targets, in ordinal order of their names.</summary>
    public ImmutableArray<GivenResult> Of(Rule rule) => _results.TryGetValue(rule, out var results) ? results.ToImmutable() : [];

    /// <param name="rule">The rule for one target.</param>
    /// <param name="target">The target.</param>
    /// <param name="counts">Whether its result has a say: for an exception, whether its rule's own result is one that it replaces.</param>
    /// <param name="sources">The rules whose results stand.</param>
    private void Add(RulePlan rule, string target, bool counts, List<RuleSource> sources)
    {
        var when = _policy.Outcomes[rule.When];
        var own = when switch
        {
            Outcome.True => rule.Result,
            Outcome.False => rule.Otherwise,
            _ => RankSet.Nothing,
        };
        var applies = counts && own != RankSet.Nothing;
        var stands = sources.Exists(source => ReferenceEquals(source.Rule, rule));
        if (!_results.TryGetValue(rule.Rule, out var results))
        {
            _results.Add(rule.Rule, results = ImmutableArray.CreateBuilder<GivenResult>());
        }

        var rank = _plan.Scale[own.Highest];
        results.Add(new GivenResult
        {
            Target = target,
            // Both enumerations are the ranks of meaning 1 in their order.
            Kind = stands ? (GivenKind)rank.Kind : GivenKind.Nothing,
            Level = stands && rank.Kind is (RankKind.AllowedWithApproval or RankKind.DeniedOverridable) ? _plan.Levels[rank.Level].Name : null,
            ReplacedBy = applies && !stands ? [.. sources.Select(source => source.Rule.Id)] : [],
            IsDecisive = _decisive.Contains(rule),
        });
        foreach (var exception in rule.Exceptions)
        {
            Add(exception, target, applies && rule.IsReplacedBy(exception, when == Outcome.True), sources);
        }
    }
}
