using PolicyFlex.Deciding;

namespace PolicyFlex.Tool.Deciding;

/// <summary>What the screen says about a fact to ask for or to verify.</summary>
internal static class AskEntry
{
    public static Entry Of(Ask ask) => Entry.Of(
        ask.Fact,
        ask.Question,
        ask.Why == AskReason.Unverified ? Claim(ask) : null,
        ask.For.IsEmpty ? null : $"For {Phrases.Listed(ask.For)}.",
        ask.IfConfirmed.IsEmpty ? null : $"If so: {string.Join(", ", ask.IfConfirmed.Select(pair => $"{pair.Key} {Said(pair.Value)}"))}.");

    private static string Claim(Ask ask) =>
        (ask.Claimed is null ? "Not verified" : $"Claimed: {ask.Claimed}")
        + (ask.LookAt is null ? "." : $". Look at {ask.LookAt}.");

    private static string Said(Answer answer) => answer switch
    {
        Answer.Allowed => "is allowed",
        Answer.NeedsApproval => "needs approval",
        Answer.Denied => "is denied",
        Answer.NeedsFacts => "still hangs on other facts",
        Answer.OutOfReach => "is out of reach",
        _ => "is not covered",
    };
}
