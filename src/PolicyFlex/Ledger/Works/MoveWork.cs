using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>Merges a customer into another, or erases one.</summary>
/// <param name="id">The id of the merge or erasure.</param>
/// <param name="from">The customer.</param>
/// <param name="to">The other one; of an erasure the name that stands for nobody.</param>
/// <param name="isErasure">Whether it is an erasure.</param>
internal sealed class MoveWork(string id, string from, string to, bool isErasure) : LedgerWork<bool>
{
    private readonly string _matter = $"{(isErasure ? "erasure" : "merge")}/{id}";
    private SubjectMove? _move;

    public override bool Alone => true;

    public override SubjectMove? Move => _move;

    public override void Read(WorkReads reads)
    {
        reads.Add(_matter);
        reads.Add(Probe(from));
        reads.Add(Probe(to));
    }

    protected override bool TryDecide(LedgerOverlay overlay, out bool answer)
    {
        _move = null;
        answer = overlay.EntriesOf(_matter).IsEmpty;
        if (!answer)
        {
            return true;
        }

        if (!isErasure && (IsMoved(from, overlay) || IsMoved(to, overlay)))
        {
            throw new LedgerException(LedgerProblem.AlreadyMerged, $"`{from}` or `{to}` was merged into another customer before. Merge the customer that it was merged into.");
        }

        if (!isErasure)
        {
            overlay.Add(Entry("from", from, overlay.Now));
        }

        overlay.Add(Entry("into", to, overlay.Now));

        // Customers that were merged are one person, who is erased whole.
        var whole = overlay.Into(Probe(from)).Subjects[0].Value;
        _move = new SubjectMove(GrantSubjects.Customer, isErasure ? whole : from, to, isErasure);
        return true;
    }

    private static bool IsMoved(string customer, LedgerOverlay overlay) => !overlay.Into(Probe(customer)).Equals(Probe(customer));

    /// <summary>No account that anything counts in: it only shows into whom a customer was merged.</summary>
    private static Account Probe(string customer) => new("customer", [new AccountSubject(GrantSubjects.Customer, customer)]);

    private LedgerEntry Entry(string slot, string customer, DateTimeOffset now) => new()
    {
        Matter = _matter,
        Slot = slot,
        Kind = isErasure ? EntryKind.Erased : EntryKind.Merged,
        At = now,
        Subjects = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add(GrantSubjects.Customer, customer),
        Content = "{}",
    };
}
