using PolicyFlex.Deciding;

namespace PolicyFlex.Tool.Deciding;

/// <summary>What the screen says about a fact to ask for or to verify.</summary>
internal sealed class AskEntry(SetWords words)
{
    public Entry Of(Ask ask) => Entry.Of(
        ask.Fact,
        [
            Question(ask),
            Choices(ask),
            ask.Why == AskReason.Unverified ? Claim(ask) : null,
            ask.For.IsEmpty || !ask.IfConfirmed.IsEmpty ? null : $"For: {Titles(ask.For)}.",
            .. ask.IfConfirmed.GroupBy(pair => pair.Value, pair => pair.Key)
                .OrderBy(group => group.Key)
                .Select(group => new Paragraph($"If that is right, {AnswerPhrases.IfConfirmed(group.Key)}: {Titles(group)}.")),
        ]);

    /// <summary>The question as the set puts it, or what is to be found out.</summary>
    private string? Question(Ask ask) => ask switch
    {
        { Question: { } question } => $"Ask: “{question}”",
        { About: { } about } => $"Find out: {about}",
        { Why: AskReason.Missing } => $"Find out: {words.FactTitle(ask.Fact)}",
        _ => null,
    };

    private string? Choices(Ask ask) =>
        ask.Why == AskReason.Missing && string.Join(", ", words.Choices(ask.Fact)) is { Length: > 0 } choices ? $"One of: {choices}." : null;

    private string Claim(Ask ask) =>
        (ask.Claimed is { } claimed ? $"Claimed and not verified: {words.Claim(ask.Fact, claimed)}." : "Not verified.")
        + (ask.LookAt is null ? "" : $" Look at {ask.LookAt}.");

    private string Titles(IEnumerable<string> names) => string.Join("; ", names.Select(name => words.Title(name) ?? name));
}
