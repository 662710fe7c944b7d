using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>Finds rules whose exceptions apply at the same time and disagree, in whatever way open conditions turn out.</summary>
internal static class Disagreement
{
    /// <summary>The ids of the rule, and of exceptions beneath it, whose exceptions disagree for certain.</summary>
    public static IEnumerable<string> In(RulePlan rule, Outcomes outcomes, RankScale scale)
    {
        var when = outcomes[rule.When];
        if (when is Outcome.Open or Outcome.Unasked || (when == Outcome.False && rule.Otherwise == RankSet.Nothing))
        {
            yield break;
        }

        var applying = rule.Exceptions.Where(exception => rule.IsReplacedBy(exception, when == Outcome.True)).ToList();
        var results = applying.Select(exception => RuleResult.Of(exception, place => outcomes[place])).Where(ranks => !ranks.MayBeNothing);
        if (Enum.GetValues<Side>().All(side => results.Any(ranks => !ranks.Places().Any(place => SideOf(scale[place]) == side))))
        {
            yield return rule.Id;
        }

        foreach (var id in applying.SelectMany(exception => In(exception, outcomes, scale)))
        {
            yield return id;
        }
    }

    private static Side SideOf(Rank rank) => rank.Kind switch
    {
        RankKind.Allowed or RankKind.AllowedWithApproval => Side.For,
        RankKind.Guaranteed => Side.Guaranteed,
        _ => Side.Against,
    };

    private enum Side
    {
        For,
        Against,
        Guaranteed,
    }
}
