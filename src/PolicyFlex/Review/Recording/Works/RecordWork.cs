using System.Collections.Immutable;
using System.Globalization;
using PolicyFlex.Ledger;

namespace PolicyFlex.Review;

/// <summary>Records something for the review, once for an id.</summary>
/// <param name="matter">The first part of the matter: <c>override</c>.</param>
/// <param name="what">What it is: <c>override</c>.</param>
/// <param name="id">The caller's own id.</param>
/// <param name="at">When it was; null for now.</param>
/// <param name="mostAhead">How far that may be ahead of this host's clock.</param>
internal abstract class RecordWork(string matter, string what, string id, DateTimeOffset? at, TimeSpan mostAhead) : LedgerWork<bool>
{
    private readonly string _matter = $"{matter}/{id}";

    public override void Read(WorkReads reads) => reads.Add(_matter);

    /// <summary>When it was, as far as that was said, for the hash.</summary>
    protected string? AtText => at?.UtcTicks.ToString(CultureInfo.InvariantCulture);

    protected override bool TryDecide(LedgerOverlay overlay, out bool answer)
    {
        answer = overlay.EntriesOf(_matter).IsEmpty;
        if (!answer)
        {
            return IsSame(overlay.EntriesOf(_matter)[0])
                ? true
                : throw new LedgerException(LedgerProblem.IdReused, $"The id `{id}` was used before for another {what}. Give each {what} an id of its own.");
        }

        RefuseFuture(overlay.Now);
        overlay.Add(Entry(overlay, ContentHash.NewSalt()) with { Matter = _matter, Slot = Slots.Recorded });
        return true;
    }

    /// <summary>The hash of what was asked for.</summary>
    protected abstract string HashOf(string salt);

    /// <summary>The entry; its matter and slot are given to it.</summary>
    /// <exception cref="LedgerException">It is refused.</exception>
    protected abstract LedgerEntry Entry(LedgerOverlay overlay, string salt);

    /// <summary>An entry of a kind, with all but its matter and slot.</summary>
    protected static LedgerEntry Entry(EntryKind kind, DateTimeOffset moment, ImmutableSortedDictionary<string, string> subjects, string content, FreeText free) => new()
    {
        Matter = "",
        Slot = "",
        Kind = kind,
        At = moment,
        Subjects = subjects,
        Content = content,
        Private = LedgerJson.Write(free),
    };

    /// <summary>When it was.</summary>
    protected DateTimeOffset MomentAt(DateTimeOffset now) => at is { } said ? Moments.WholeMicros(said) : now;

    private void RefuseFuture(DateTimeOffset now)
    {
        if (at is { } said && said > now + mostAhead)
        {
            throw new LedgerException(
                LedgerProblem.WrongTime,
                string.Create(CultureInfo.InvariantCulture, $"The {what} is said to be of {said:yyyy-MM-dd HH:mm:ss zzz}, which is in the future: it is {now.ToOffset(said.Offset):yyyy-MM-dd HH:mm:ss zzz} now."));
        }
    }

    private bool IsSame(LedgerEntry known) =>
        GrantEntries.FreeOf(known)?.Salt is { } salt
        && string.Equals(LedgerJson.Read<HashContent>(known.Content).Hash, HashOf(salt), StringComparison.Ordinal);
}
