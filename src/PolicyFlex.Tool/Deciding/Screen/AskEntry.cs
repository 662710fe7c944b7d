using PolicyFlex.Deciding;
using PolicyFlex.Explaining;
using PolicyFlex.Languages;

namespace PolicyFlex.Tool.Deciding;

/// <summary>What the screen says about a fact to ask for or to verify.</summary>
internal sealed class AskEntry(SetWords words)
{
    private readonly AskPhrases _phrases = words.Phrases.Asks;

    public Entry Of(Ask ask) => Entry.Of(
        ask.Fact,
        [
            Question(ask.Question, ask.About, ask.Why == AskReason.Missing ? words.FactTitle(ask.Fact) : null),
            ask.Why == AskReason.Missing ? Choices(ask.Fact) : null,
            ask.Why == AskReason.Unverified ? Claim(ask.Fact, ask.Claimed, ask.LookAt) : null,
            ask.For.IsEmpty || !ask.IfConfirmed.IsEmpty ? null : _phrases.For.With(Titles(ask.For)),
            .. ask.IfConfirmed.GroupBy(pair => pair.Value, pair => pair.Key)
                .OrderBy(group => group.Key)
                .Select(group => new Paragraph(_phrases.IfConfirmed.With(words.Phrases.Replies.Confirmed(group.Key), Titles(group)))),
        ]);

    /// <summary>The same with what each reply would lead to.</summary>
    public Entry Of(Question question) => Entry.Of(
        question.Fact,
        [
            Question(question.Words, question.About, question.Claimed is null ? question.Title : null),
            question.Outlooks.IsEmpty ? Choices(question.Fact) : null,
            question.Why == AskReason.Unverified ? Claim(question.Fact, question.Claimed, question.LookAt) : null,
            question.Outlooks.IsEmpty ? _phrases.For.With(Titles(question.For)) : null,
            .. question.Outlooks.Select(outlook => Paragraph.Item(Told(outlook))),
            question.Settles.IsEmpty ? null : _phrases.Settles.With(words.All(question.Settles)),
        ]);

    /// <summary>The question as the set puts it, or what is to be found out.</summary>
    private string? Question(string? own, string? about, string? title) =>
        own is not null ? _phrases.Question.With(own) : (about ?? title) is { } what ? _phrases.FindOut.With(what) : null;

    private string? Choices(string fact) => string.Join(", ", words.Choices(fact)) is { Length: > 0 } choices ? _phrases.OneOf.With(choices) : null;

    private string Claim(string fact, string? claimed, string? lookAt)
    {
        var claim = claimed is null ? _phrases.NotVerified : _phrases.Claimed.With(words.Claim(fact, claimed));
        return lookAt is null ? claim : $"{claim} {_phrases.LookAt.With(lookAt)}";
    }

    private string Told(Outlook outlook) => _phrases.If.With(outlook.If, words.All([.. outlook.Then.Select(Told)]));

    private string Told(OutlookAnswer then) =>
        words.Phrases.Replies.Then(then.Name, then.Answer, then.UpTo is { } most ? words.Amount(then.Name, most) : null);

    private string Titles(IEnumerable<string> names) => string.Join("; ", names.Select(name => words.Title(name) ?? name));
}
