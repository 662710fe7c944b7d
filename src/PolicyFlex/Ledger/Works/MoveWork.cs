using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>Merges a customer into another, or erases one.</summary>
/// <param name="id">The id of the merge or erasure.</param>
/// <param name="from">The customer.</param>
/// <param name="to">The other one; null for an erasure, which gives a name that stands for nobody.</param>
internal sealed class MoveWork(string id, string from, string? to) : LedgerWork<bool>
{
    private const string Erased = "erased-";

    private readonly string _matter = $"{(to is null ? "erasure" : "merge")}/{id}";
    private readonly string _into = to ?? $"{Erased}{ContentHash.NewSalt()}";
    private readonly bool _isErasure = to is null;
    private SubjectMove? _move;

    /// <summary>Whether a name is one that stands for nobody, since a customer was erased.</summary>
    public static bool IsErased(string customer) => customer.StartsWith(Erased, StringComparison.Ordinal);

    public override bool Alone => true;

    public override SubjectMove? Move => _move;

    public override void Read(WorkReads reads)
    {
        reads.Add(_matter);
        reads.Add(Probe(from));
        reads.Add(Probe(_into));
    }

    protected override bool TryDecide(LedgerOverlay overlay, out bool answer)
    {
        _move = null;
        answer = overlay.EntriesOf(_matter).IsEmpty;
        if (!answer)
        {
            RefuseOther(overlay.EntriesOf(_matter));
            return true;
        }

        if (!_isErasure && (IsMoved(from, overlay) || IsMoved(_into, overlay)))
        {
            throw new LedgerException(LedgerProblem.AlreadyMerged, $"`{from}` or `{_into}` was merged into another customer before. Merge the customer that it was merged into.");
        }

        if (!_isErasure)
        {
            overlay.Add(Entry("from", from, overlay.Now));
        }

        overlay.Add(Entry("into", _into, overlay.Now));

        // Customers that were merged are one person, who is erased whole.
        var whole = overlay.Into(Probe(from)).Subjects[0].Value;
        _move = new SubjectMove(GrantSubjects.Customer, _isErasure ? whole : from, _into, _isErasure);
        return true;
    }

    /// <summary>Refuses the id of another merge. Of an erasure, and once one of the customers is erased, nobody can tell any more.</summary>
    private void RefuseOther(ImmutableArray<LedgerEntry> known)
    {
        string[] named = [.. known.Select(entry => entry.Subjects[GrantSubjects.Customer])];
        if (!_isErasure && !named.Any(IsErased) && !named.SequenceEqual([from, _into], StringComparer.Ordinal))
        {
            throw new LedgerException(LedgerProblem.IdReused, $"The id `{id}` was used before to merge other customers. Give each merge an id of its own.");
        }
    }

    private static bool IsMoved(string customer, LedgerOverlay overlay) => !overlay.Into(Probe(customer)).Equals(Probe(customer));

    /// <summary>No account that anything counts in: it only shows into whom a customer was merged.</summary>
    private static Account Probe(string customer) => new("customer", [new AccountSubject(GrantSubjects.Customer, customer)]);

    private LedgerEntry Entry(string slot, string customer, DateTimeOffset now) => new()
    {
        Matter = _matter,
        Slot = slot,
        Kind = _isErasure ? EntryKind.Erased : EntryKind.Merged,
        At = now,
        Subjects = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add(GrantSubjects.Customer, customer),
        Content = "{}",
    };
}
