using PolicyFlex.Compilation;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>Finds which of the open conditions of a rule still matter, by trying out what would follow from each (meaning 2).</summary>
internal static class OpenConditions
{
    /// <summary>A rule with more open conditions is taken to hang on all of them, rather than trying out every combination.</summary>
    private const int MostOpen = 12;

    /// <summary>The slots of the conditions of a rule, and of exceptions beneath it, that still matter.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="outcomes">What becomes of each condition.</param>
    /// <param name="rest">What everything else may say.</param>
    /// <param name="changes">Whether the answer changes between two ranks, by their places.</param>
    public static IndexSet WhatMatters(RulePlan rule, Outcomes outcomes, RankSet rest, Func<int, int, bool> changes)
    {
        var open = rule.WithExceptions().Select(part => part.When).Where(place => outcomes[place] == Outcome.Open).Distinct().ToList();
        if (open.Count > MostOpen)
        {
            return open.Aggregate(IndexSet.Empty, (slots, place) => slots | outcomes.MissingAt(place));
        }

        var results = new RankSet[1 << open.Count];
        for (var choice = 0; choice < results.Length; choice++)
        {
            results[choice] = RuleResult.Of(rule, outcomes.Supposing(open, choice));
        }

        var mattering = IndexSet.Empty;
        for (var i = 0; i < open.Count; i++)
        {
            if (Matters(results, 1 << i, rest, changes))
            {
                mattering |= outcomes.MissingAt(open[i]);
            }
        }

        return mattering;
    }

    /// <summary>Whether the answer changes between two results beside what everything else may say.</summary>
    public static bool ChangesBetween(RankSet one, RankSet other, RankSet rest, Func<int, int, bool> changes)
    {
        if (one == other)
        {
            return false;
        }

        foreach (var a in one.Places())
        {
            foreach (var b in other.Places())
            {
                foreach (var c in rest.Places())
                {
                    if (changes(Math.Max(a, c), Math.Max(b, c)))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>Whether a condition matters in any choice of the others.</summary>
    private static bool Matters(RankSet[] results, int bit, RankSet rest, Func<int, int, bool> changes)
    {
        for (var choice = 0; choice < results.Length; choice++)
        {
            if ((choice & bit) == 0 && ChangesBetween(results[choice], results[choice | bit], rest, changes))
            {
                return true;
            }
        }

        return false;
    }
}
