using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Explaining;

namespace PolicyFlex.Tool.Deciding;

/// <summary>What the screen says about what to ask next, and what each reply would lead to.</summary>
internal sealed class QuestionSection(SetWords words)
{
    public Section Of(ImmutableArray<Question> questions) => new("Ask next", Mood.Doubtful, [.. questions.Select(EntryOf)]);

    private Entry EntryOf(Question question) => Entry.Of(
        question.Fact,
        [
            question.Text,
            question.Claimed is { } claimed ? $"Claimed: {words.Claim(question.Fact, claimed)}." : null,
            question.LookAt is { } what ? $"Look at {what}." : null,
            .. question.Outlooks.Select(outlook => Paragraph.Item(Told(outlook))),
            question.Settles.IsEmpty ? null : $"Settles {Phrases.Listed(question.Settles)}.",
        ]);

    private string Told(Outlook outlook) => $"If {outlook.If}: {Phrases.Listed([.. outlook.Then.Select(Told)])}.";

    private string Told(OutlookAnswer then) =>
        $"{then.Name} {Answered(then.Answer)}{(then.UpTo is { } most ? $" up to {words.Amount(then.Name, most)}" : "")}";

    private static string Answered(Answer answer) => answer switch
    {
        Answer.Allowed => "is allowed",
        Answer.NeedsApproval => "needs approval",
        Answer.Denied => "is denied",
        Answer.NeedsFacts => "still hangs on other facts",
        Answer.OutOfReach => "is out of reach",
        _ => "is not covered",
    };
}
