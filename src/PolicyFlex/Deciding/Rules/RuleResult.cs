using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>What a rule with its exceptions says (meaning 1).</summary>
internal static class RuleResult
{
    /// <summary>The ranks that are possible, given what becomes of each condition.</summary>
    public static RankSet Of(RulePlan rule, Outcomes outcomes)
    {
        var when = outcomes[rule.When];
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

        var (strictest, first) = (RankSet.Nothing, sources.Count);
        foreach (var exception in rule.Exceptions)
        {
            if (rule.IsReplacedBy(exception, when == Outcome.True))
            {
                strictest = Stricter(strictest, exception, outcomes, sources, first);
            }
        }

        if (strictest != RankSet.Nothing)
        {
            return strictest;
        }

        sources.Add(new RuleSource(rule, when == Outcome.True));
        return own;
    }

    /// <summary>The stricter of what rules were certain to say so far and of what one more is: only its sources stay, or those of both if they are equal.</summary>
    /// <param name="strictest">What was said so far.</param>
    /// <param name="rule">The rule that is added.</param>
    /// <param name="outcomes">What becomes of each condition.</param>
    /// <param name="sources">The sources of what was said so far, behind others.</param>
    /// <param name="first">Where the sources of what was said so far begin.</param>
    public static RankSet Stricter(RankSet strictest, RulePlan rule, Outcomes outcomes, List<RuleSource> sources, int first)
    {
        var before = sources.Count;
        var said = Certain(rule, outcomes, sources);
        if (said.Highest > strictest.Highest)
        {
            sources.RemoveRange(first, before - first);
            return said;
        }

        if (said != strictest)
        {
            sources.RemoveRange(before, sources.Count - before);
        }

        return strictest;
    }

    private static RankSet WithExceptions(RulePlan rule, RankSet own, bool whenTrue, Outcomes outcomes)
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
