using System.Globalization;
using System.Text.Json;
using PolicyFlex.Ledger;

namespace PolicyFlex.Review;

/// <summary>Reads what the review's own entries say, beside batches of cases.</summary>
/// <param name="traits">What reads the traits.</param>
/// <param name="texts">The texts that come again.</param>
internal sealed class RecordedEntries(TraitsReader traits, TextPool texts)
{
    public OverrideMade Override(LedgerEntry entry, OverrideContent content) => new()
    {
        At = entry.At,
        Id = GrantEntries.IdOf(entry),
        Traits = traits.Of(content.Traits),
        Direction = Value<OverrideDirection>(content.Direction),
        Rules = content.Rules.IsDefault ? [] : content.Rules,
        Name = texts.Of(content.Name),
        Reason = texts.Of(content.Reason),
        Agent = AgentOf(entry),
        Level = texts.Of(content.Level),
        Worth = content.Worth,
        Note = GrantEntries.FreeOf(entry)?.Note,
    };

    public FrictionNoted Friction(LedgerEntry entry, FrictionContent content) => new()
    {
        At = entry.At,
        Id = GrantEntries.IdOf(entry),
        Rule = texts.Of(content.Rule),
        Kind = Value<FrictionKind>(content.Kind),
        Text = GrantEntries.FreeOf(entry)?.Note,
        Employee = AgentOf(entry),
    };

    public OutcomeNoted Outcome(LedgerEntry entry, OutcomeContent content) => new()
    {
        At = entry.At,
        Id = GrantEntries.IdOf(entry),
        Case = CaseOf(entry),
        Grant = content.Grant,
        Traits = traits.Of(content.Traits),
        Outcome = Value<OutcomeKind>(content.Outcome),
        Words = GrantEntries.FreeOf(entry)?.Note,
    };

    public LearningNoted Learning(LedgerEntry entry, LearningContent content) => new()
    {
        At = entry.At,
        Id = GrantEntries.IdOf(entry),
        Traits = traits.Of(content.Traits),
        Case = CaseOf(entry),
        Agent = AgentOf(entry),
        Facts = GrantEntries.FreeOf(entry)?.Facts,
    };

    public FlagRaised Raised(LedgerEntry entry, FlagContent content) => new()
    {
        At = entry.At,
        Id = content.Id,
        Stream = texts.Of(content.Stream),
        Number = content.Number,
        Score = content.Score,
        Limit = content.Limit,
    };

    public FlagAnswered Answered(LedgerEntry entry, FlagAnswerContent content) => new()
    {
        At = entry.At,
        Id = entry.Slot[(entry.Slot.IndexOf('/', StringComparison.Ordinal) + 1)..],
        Stream = texts.Of(content.Stream),
        Number = content.Number,
        Answer = Value<FlagAnswer>(content.Answer),
        By = content.By,
        Reason = GrantEntries.FreeOf(entry)?.Note,
        Tolerable = content.Tolerable,
        Until = content.Until,
        Overrides = content.Overrides is { } word ? Value<Appropriateness>(word) : null,
    };

    public static MonthPlanned Planned(LedgerEntry entry, MonthContent content) => new()
    {
        At = entry.At,
        Id = MonthEntries.SlotOf(content.Month),
        Month = content.Month,
        CasesAYear = content.CasesAYear.WithComparers(StringComparer.Ordinal),
        UsualShares = content.UsualShares.WithComparers(StringComparer.Ordinal),
    };

    private string? AgentOf(LedgerEntry entry) => texts.Find(entry.Subjects.GetValueOrDefault(GrantSubjects.Agent));

    private static string CaseOf(LedgerEntry entry) => entry.Subjects.GetValueOrDefault(GrantSubjects.Case) ?? "";

    /// <summary>The value of a word.</summary>
    /// <exception cref="JsonException">It is another word.</exception>
    private static T Value<T>(string word)
        where T : struct, Enum =>
        EnumWords<T>.Read(word) ?? throw new JsonException(string.Create(CultureInfo.InvariantCulture, $"`{word}` is no {typeof(T).Name}."));
}
