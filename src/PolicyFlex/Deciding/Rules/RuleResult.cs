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

    /// <summary>
    /// What is certain to be said with everything unknown left out, and by which rules: the sources are added to <paramref name="sources"/>.
    /// </summary>
    public static RankSet Certain(RulePlan rule, Outcomes outcomes, List<RuleSource> sources)
    {
        var when = outcomes[rule.When];
        if (when is Outcome.Open or Outcome.Unasked)
        {
            return RankSet.Nothing;
        }

        var own = when == Outcome.True ? rule.Result : rule.Otherwise;
        if (own == RankSet.Nothing)
        {
            return own;
        }

        var strictest = RankSet.Nothing;
        var strictestSources = new List<RuleSource>();
        foreach (var exception in rule.Exceptions)
        {
            if (rule.IsReplacedBy(exception, when == Outcome.True))
            {
                var found = new List<RuleSource>();
                var result = Certain(exception, outcomes, found);
                if (result.Bits > strictest.Bits)
                {
                    (strictest, strictestSources) = (result, found);
                }
                else if (result == strictest)
                {
                    strictestSources.AddRange(found);
                }
            }
        }

        if (strictest != RankSet.Nothing)
        {
            sources.AddRange(strictestSources);
            return strictest;
        }

        sources.Add(new RuleSource(rule, when == Outcome.True));
        return own;
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
