using System.Text.Json;
using PolicyFlex.Ledger;

namespace PolicyFlex.Review;

/// <summary>Reads what the entries of grants and of requests for approval say to the review.</summary>
/// <param name="traits">What reads the traits.</param>
/// <param name="texts">The texts that come again.</param>
internal sealed class GrantEntries(TraitsReader traits, TextPool texts)
{
    private static readonly RecordContent NoRecord = new();

    /// <summary>A grant that was reserved.</summary>
    public GrantReserved Reserved(LedgerEntry entry, ReservedContent content)
    {
        var record = RecordOf(content.Record);
        var free = FreeOf(entry);
        return new GrantReserved
        {
            At = entry.At,
            Id = IdOf(entry),
            Traits = traits.Of(record.Traits),
            Name = texts.Of(content.Name),
            IsAction = content.IsAction,
            Amount = content.Amount,
            Worth = content.Worth,
            Case = entry.Subjects.GetValueOrDefault(GrantSubjects.Case) ?? content.Situation,
            Agent = texts.Find(entry.Subjects.GetValueOrDefault(GrantSubjects.Agent)),
            Level = texts.Of(content.Level),
            Overrides = !record.Overrides.IsDefaultOrEmpty ? record.Overrides : content.Overrides.IsDefault ? [] : content.Overrides,
            By = !record.Rules.IsDefaultOrEmpty ? record.Rules : record.By.IsDefault ? [] : record.By,
            IsApproved = content.Request is not null,
            Reason = texts.Find(content.Reason),
            Note = free?.Note,
        };
    }

    /// <summary>Something that happened to a grant.</summary>
    public static GrantChanged Changed(LedgerEntry entry, SettledContent content, GrantChange change)
    {
        var grant = IdOf(entry);
        return new GrantChanged
        {
            At = entry.At,
            Id = $"{grant}/{entry.Slot}",
            Grant = grant,
            Change = change,
            Amount = change is GrantChange.Posted or GrantChange.Reversed ? content.Amount ?? 0 : 0,
        };
    }

    /// <summary>A request for approval.</summary>
    public ApprovalSought Asked(LedgerEntry entry, AskedContent content) => new()
    {
        At = entry.At,
        Id = IdOf(entry),
        Traits = traits.Of(RecordOf(content.Record).Traits),
        Name = texts.Of(content.Name),
        Agent = texts.Find(content.Agent),
    };

    /// <summary>The id in a matter.</summary>
    public static string IdOf(LedgerEntry entry) => entry.Matter[(entry.Matter.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>What was written freely; null if nothing was, or once it is erased.</summary>
    public static FreeText? FreeOf(LedgerEntry entry) => entry.Private is { } text ? LedgerJson.Read<FreeText>(text) : null;

    /// <summary>A record, as far as it is one: hosts may have written their own.</summary>
    public static RecordContent RecordOf(string record)
    {
        try
        {
            return LedgerJson.Read<RecordContent>(record) ?? NoRecord;
        }
        catch (JsonException)
        {
            return NoRecord;
        }
    }
}
