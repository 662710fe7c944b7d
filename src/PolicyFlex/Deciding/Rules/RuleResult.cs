using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>What a rule with its exceptions says (meaning 1).</summary>
internal static class RuleResult
{
    /// <summary>The ranks that are possible, given what becomes of each condition.</summary>
    public static RankSet Of(RulePlan rule, Func<int, Outcome> outcomes)
    {
        var when = outcomes(rule.When);
        if (when == Outcome.Unasked)
        {
            return RankSet.Nothing;
        }

        var result = RankSet.Empty;
        if (when != Outcome.False)
        {
            result |= WithExceptions(rule, rule.Result, whenTrue: true, outcomes);
        }

        if (when != Outcome.True)
        {
            result |= WithExceptions(rule, rule.Otherwise, whenTrue: false, outcomes);
        }

        return result;
    }

    /// <summary>Adds the rules whose result holds in whatever way open conditions turn out; nothing if there is no such result.</summary>
    public static void AddSources(RulePlan rule, Outcomes outcomes, List<RuleSource> sources)
    {
        var when = outcomes[rule.When];
        if (when is Outcome.Open or Outcome.Unasked || (when == Outcome.False && rule.Otherwise == RankSet.Nothing))
        {
            return;
        }

        var applying = rule.Exceptions
            .Where(exception => rule.IsReplacedBy(exception, when == Outcome.True))
            .Select(exception => (Exception: exception, Ranks: Of(exception, place => outcomes[place])))
            .Where(pair => pair.Ranks != RankSet.Nothing)
            .ToList();
        if (applying.Count == 0)
        {
            sources.Add(new RuleSource(rule, when == Outcome.True));
            return;
        }

        var strictest = applying.Max(pair => pair.Ranks.Highest);
        foreach (var (exception, ranks) in applying)
        {
            if (ranks.IsCertain && ranks.Highest == strictest)
            {
                AddSources(exception, outcomes, sources);
            }
        }
    }

    private static RankSet WithExceptions(RulePlan rule, RankSet own, bool whenTrue, Func<int, Outcome> outcomes)
    {
        if (own == RankSet.Nothing)
        {
            return own;
        }

        var strictest = RankSet.Nothing;
        foreach (var exception in rule.Exceptions)
        {
            if (rule.IsReplacedBy(exception, whenTrue))
            {
                strictest = RankSet.Higher(strictest, Of(exception, outcomes));
            }
        }

        return strictest.MayBeNothing ? strictest.Without(RankSet.Nothing) | own : strictest;
    }
}
