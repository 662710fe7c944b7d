using PolicyFlex.Deciding;
using PolicyFlex.Languages;

namespace PolicyFlex.Tool.Deciding;

/// <summary>How answers are said briefly.</summary>
internal static class Replies
{
    /// <summary>The answer for what is wanted, as a sentence.</summary>
    public static string Wanted(this ReplyPhrases phrases, Answer answer) => answer switch
    {
        Answer.Allowed => phrases.Allowed,
        Answer.NeedsApproval => phrases.NeedsApproval,
        Answer.Denied => phrases.Denied,
        Answer.NeedsFacts => phrases.NeedsFacts,
        Answer.OutOfReach => phrases.OutOfReach,
        _ => phrases.NotCovered,
    };

    /// <summary>What to know about an alternative before it is offered; null for nothing.</summary>
    public static string? Beside(this ReplyPhrases phrases, Answer? answer) => answer switch
    {
        Answer.NeedsApproval => phrases.BesideNeedsApproval,
        Answer.NeedsFacts => phrases.BesideNeedsFacts,
        Answer.Denied => phrases.BesideDenied,
        Answer.NotCovered => phrases.BesideNotCovered,
        Answer.OutOfReach => phrases.BesideOutOfReach,
        _ => null,
    };

    /// <summary>What would be so of what is listed behind it, if a claim is right.</summary>
    public static string Confirmed(this ReplyPhrases phrases, Answer answer) => answer switch
    {
        Answer.Allowed => phrases.ConfirmedAllowed,
        Answer.NeedsApproval => phrases.ConfirmedNeedsApproval,
        Answer.Denied => phrases.ConfirmedDenied,
        Answer.NeedsFacts => phrases.ConfirmedNeedsFacts,
        Answer.OutOfReach => phrases.ConfirmedOutOfReach,
        _ => phrases.ConfirmedNotCovered,
    };

    /// <summary>What would be so of something after some reply.</summary>
    /// <param name="phrases">The language's phrases.</param>
    /// <param name="name">What it is about.</param>
    /// <param name="answer">The answer that would follow.</param>
    /// <param name="upTo">How much could be given then, as it is told; null where nothing is counted.</param>
    public static string Then(this ReplyPhrases phrases, string name, Answer answer, string? upTo = null) => answer switch
    {
        Answer.Allowed when upTo is not null => phrases.ThenAllowedUpTo.With(name, upTo),
        Answer.Allowed => phrases.ThenAllowed.With(name),
        Answer.NeedsApproval => phrases.ThenNeedsApproval.With(name),
        Answer.Denied => phrases.ThenDenied.With(name),
        Answer.NeedsFacts => phrases.ThenNeedsFacts.With(name),
        Answer.OutOfReach => phrases.ThenOutOfReach.With(name),
        _ => phrases.ThenNotCovered.With(name),
    };
}
