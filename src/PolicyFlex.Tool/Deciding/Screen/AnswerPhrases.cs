using PolicyFlex.Deciding;

namespace PolicyFlex.Tool.Deciding;

/// <summary>How answers are said to people.</summary>
internal static class AnswerPhrases
{
    /// <summary>The answer for what is wanted, as a sentence.</summary>
    public static string Short(Answer answer) => answer switch
    {
        Answer.Allowed => "Yes, you may.",
        Answer.NeedsApproval => "Yes, with approval.",
        Answer.Denied => "Not possible.",
        Answer.NeedsFacts => "That hangs on what to ask first.",
        Answer.OutOfReach => "Not for a failure of this size.",
        _ => "No policy says anything about it here.",
    };

    /// <summary>What follows if a claim is confirmed.</summary>
    public static string IfConfirmed(Answer answer) => answer switch
    {
        Answer.Allowed => "you may",
        Answer.NeedsApproval => "with approval",
        Answer.Denied => "not possible",
        Answer.NeedsFacts => "still hangs on other facts",
        Answer.OutOfReach => "out of reach",
        _ => "nothing is said about it",
    };

    /// <summary>What to know about an alternative before it is offered; null for nothing.</summary>
    public static string? Beside(Answer? answer) => answer switch
    {
        Answer.NeedsApproval => "with approval",
        Answer.NeedsFacts => "ask first",
        Answer.Denied => "not by you",
        Answer.NotCovered => "at discretion",
        Answer.OutOfReach => "out of reach",
        _ => null,
    };
}
