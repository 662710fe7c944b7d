namespace PolicyFlex.Ledger;

/// <summary>Puts entries, in their order, into the domain's words.</summary>
internal sealed class EventReader
{
    private LedgerEntry? _before;

    /// <summary>What an entry says; null for one that only helps to count, and for the first of the two of a merge.</summary>
    public LedgerEvent? Next(LedgerEntry entry)
    {
        var before = _before;
        _before = entry;
        return entry.Kind switch
        {
            EntryKind.Reserved or EntryKind.Refused => Held(entry),
            EntryKind.Posted => Settled(entry, LedgerEventKind.Posted),
            EntryKind.Voided => Settled(entry, LedgerEventKind.GivenBack),
            EntryKind.Expired => Settled(entry, LedgerEventKind.Expired),
            EntryKind.Reversed => Settled(entry, LedgerEventKind.Reversed),
            EntryKind.Fulfilled => Settled(entry, LedgerEventKind.Fulfilled),
            EntryKind.Asked => Asked(entry),
            EntryKind.Approved => Answered(entry, LedgerEventKind.Approved),
            EntryKind.Declined => Answered(entry, LedgerEventKind.Declined),
            EntryKind.Lapsed => Answered(entry, LedgerEventKind.Lapsed),
            EntryKind.Used => Answered(entry, LedgerEventKind.ApprovalUsed),
            EntryKind.Registered => Plain(entry, LedgerEventKind.Registered),
            EntryKind.Erased => Plain(entry, LedgerEventKind.CustomerErased),
            EntryKind.Merged when before?.Kind == EntryKind.Merged && string.Equals(before.Matter, entry.Matter, StringComparison.Ordinal) =>
                Plain(entry, LedgerEventKind.CustomerMerged) with { MergedFrom = before.Subjects[GrantSubjects.Customer] },
            EntryKind.OverrideRecorded or EntryKind.FrictionRecorded or EntryKind.OutcomeRecorded or EntryKind.FlagRaised or EntryKind.FlagAnswered =>
                RecordedEvents.Of(entry),
            _ => null,
        };
    }

    private static LedgerEvent Held(LedgerEntry entry)
    {
        var content = LedgerJson.Read<ReservedContent>(entry.Content);
        var kind = entry.Kind == EntryKind.Refused ? LedgerEventKind.Refused
            : content.Overrides.IsDefaultOrEmpty ? LedgerEventKind.Granted
            : LedgerEventKind.Overridden;
        return Plain(entry, kind) with
        {
            Name = content.Name,
            Amount = content.Amount,
            Other = content.Request,
            Overrides = content.Overrides.IsDefault ? [] : content.Overrides,
        };
    }

    private static LedgerEvent Settled(LedgerEntry entry, LedgerEventKind kind) =>
        Plain(entry, kind) with { Amount = LedgerJson.Read<SettledContent>(entry.Content).Amount };

    private static LedgerEvent Asked(LedgerEntry entry)
    {
        var content = LedgerJson.Read<AskedContent>(entry.Content);
        return Plain(entry, LedgerEventKind.ApprovalAsked) with
        {
            Name = content.Name,
            Amount = content.Amount,
            Overrides = content.Overrides.IsDefault ? [] : content.Overrides,
        };
    }

    private static LedgerEvent Answered(LedgerEntry entry, LedgerEventKind kind)
    {
        var content = LedgerJson.Read<AnsweredContent>(entry.Content);
        return Plain(entry, kind) with { By = content.By, Other = content.Grant };
    }

    /// <summary>What every event says.</summary>
    public static LedgerEvent Plain(LedgerEntry entry, LedgerEventKind kind) => new()
    {
        Sequence = entry.Sequence,
        Kind = kind,
        Id = entry.Matter[(entry.Matter.IndexOf('/', StringComparison.Ordinal) + 1)..],
        At = entry.At,
        Subjects = entry.Subjects,
    };
}
