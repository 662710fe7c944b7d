namespace PolicyFlex.Ledger;

/// <summary>Puts what was recorded for the review into the domain's words.</summary>
internal static class RecordedEvents
{
    /// <summary>What an entry says.</summary>
    public static LedgerEvent? Of(LedgerEntry entry) => entry.Kind switch
    {
        EntryKind.OverrideRecorded => Override(entry, LedgerJson.Read<OverrideContent>(entry.Content)),
        EntryKind.FrictionRecorded => Friction(entry, LedgerJson.Read<FrictionContent>(entry.Content)),
        EntryKind.OutcomeRecorded => Outcome(entry, LedgerJson.Read<OutcomeContent>(entry.Content)),
        EntryKind.FlagRaised => EventReader.Plain(entry, LedgerEventKind.FlagRaised) with { Id = LedgerJson.Read<FlagContent>(entry.Content).Id },
        EntryKind.FlagAnswered => Answered(entry, LedgerJson.Read<FlagAnswerContent>(entry.Content)),
        _ => null,
    };

    private static LedgerEvent Override(LedgerEntry entry, OverrideContent content) =>
        EventReader.Plain(entry, LedgerEventKind.OverrideRecorded) with { Name = content.Name, Overrides = content.Rules, Word = content.Direction };

    private static LedgerEvent Friction(LedgerEntry entry, FrictionContent content) =>
        EventReader.Plain(entry, LedgerEventKind.FrictionRecorded) with { Name = content.Rule, Word = content.Kind };

    private static LedgerEvent Outcome(LedgerEntry entry, OutcomeContent content) =>
        EventReader.Plain(entry, LedgerEventKind.OutcomeRecorded) with { Other = content.Grant, Word = content.Outcome };

    private static LedgerEvent Answered(LedgerEntry entry, FlagAnswerContent content) => EventReader.Plain(entry, LedgerEventKind.FlagAnswered) with
    {
        Id = FlagContent.IdOf(content.Stream, content.Number),
        By = content.By,
        Word = content.Answer,
    };
}
