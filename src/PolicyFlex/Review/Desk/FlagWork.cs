using PolicyFlex.Ledger;

namespace PolicyFlex.Review;

/// <summary>Raises a flag that is not in the ledger yet, and answers it if it is to be answered; what is there already stays.</summary>
/// <param name="set">The set.</param>
/// <param name="raised">The flag.</param>
/// <param name="answered">The answer; null for none.</param>
internal sealed class FlagWork(string set, FlagRaised raised, FlagAnswered? answered) : LedgerWork<bool>
{
    private readonly string _matter = FlagEntries.MatterOf(set, raised.Stream, raised.Number);

    /// <summary>The work that answers a flag of a replay.</summary>
    public static FlagWork Of(string set, FlagTrace flag, FlagDecision decision, DateTimeOffset now) => new(
        set,
        flag.Raised,
        new FlagAnswered
        {
            At = now,
            Id = decision.Id,
            Stream = flag.Stream.Key.Text,
            Number = flag.Number,
            Answer = decision.Answer,
            By = decision.By,
            Reason = decision.Reason,
            Tolerable = decision.Answer == FlagAnswer.Accepted ? decision.Tolerable ?? flag.Rates.Concerning : null,
            Until = decision.Until,
            Overrides = decision.Overrides,
        });

    public override void Read(WorkReads reads) => reads.Add(_matter);

    protected override bool TryDecide(LedgerOverlay overlay, out bool answer)
    {
        var known = overlay.EntriesOf(_matter);
        answer = known.IsEmpty;
        if (known.IsEmpty)
        {
            overlay.Add(FlagEntries.Raised(set, raised));
        }

        if (answered is not null && FlagEntries.Answered(set, answered) is var entry && !known.Any(one => one.Slot == entry.Slot))
        {
            overlay.Add(entry);
            answer = true;
        }

        return true;
    }
}
