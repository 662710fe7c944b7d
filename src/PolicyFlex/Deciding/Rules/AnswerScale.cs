using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>Which word a rank is for a level.</summary>
internal static class AnswerScale
{
    /// <summary>An approval is the actor's own to give from its level on, unless more than one person is needed.</summary>
    public static Answer Of(Rank rank, int level) => rank.Kind switch
    {
        RankKind.Nothing => Answer.NotCovered,
        RankKind.Allowed or RankKind.Guaranteed => Answer.Allowed,
        RankKind.AllowedWithApproval => level >= rank.Level && rank.By == 1 ? Answer.Allowed : Answer.NeedsApproval,
        _ => Answer.Denied,
    };

    /// <summary>The one word that all possible ranks are for a level; needs-facts if they are several.</summary>
    public static Answer Of(RankSet possible, RankScale scale, int level)
    {
        Answer? only = null;
        foreach (var place in possible.Places())
        {
            var answer = Of(scale[place], level);
            if (only is { } other && other != answer)
            {
                return Answer.NeedsFacts;
            }

            only = answer;
        }

        return only ?? Answer.NeedsFacts;
    }
}
