using PolicyFlex.Compilation;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>Finds rules whose exceptions apply at the same time and disagree, with everything open left out.</summary>
internal static class Disagreement
{
    /// <summary>The ids of the rule, and of exceptions beneath it, whose exceptions disagree.</summary>
    public static IEnumerable<string> In(RulePlan rule, Outcomes outcomes)
    {
        var when = outcomes[rule.When];
        if (when is Outcome.Open or Outcome.Unasked || (when == Outcome.False && rule.Otherwise == RankSet.Nothing))
        {
            yield break;
        }

        if (!rule.MayDisagree)
        {
            yield break;
        }

        var applying = rule.Exceptions.Where(exception => rule.IsReplacedBy(exception, when == Outcome.True)).ToList();
        var effects = applying.SelectMany(exception =>
        {
            var sources = new List<RuleSource>();
            RuleResult.Certain(exception, outcomes, sources);
            return sources.Select(source => source.WhenTrue ? source.Rule.Rule.Effect : Effect.Deny);
        });
        if (effects.Distinct().Count() > 1)
        {
            yield return rule.Id;
        }

        foreach (var id in applying.SelectMany(exception => In(exception, outcomes)))
        {
            yield return id;
        }
    }
}
