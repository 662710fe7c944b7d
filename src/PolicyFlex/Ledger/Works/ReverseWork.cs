using System.Globalization;

namespace PolicyFlex.Ledger;

/// <summary>Takes back what was given.</summary>
/// <param name="id">The grant.</param>
/// <param name="reversal">The caller's id of what is taken back.</param>
/// <param name="amount">How much; null for all that is left.</param>
/// <param name="reason">Why; null for nothing.</param>
internal sealed class ReverseWork(string id, string reversal, decimal? amount, string? reason) : LedgerWork<Grant>
{
    private readonly string _matter = GrantStory.MatterOf(id);
    private GrantStory? _story;

    public override void Read(WorkReads reads)
    {
        reads.Add(_matter);
        foreach (var account in _story?.Accounts ?? [])
        {
            reads.Add(account);
        }
    }

    protected override bool TryDecide(LedgerOverlay overlay, out Grant? answer)
    {
        var story = GrantStory.Of(overlay.EntriesOf(_matter)) ?? throw GrantProblems.NotFound(id);
        answer = story.Grant;
        if (answer.Reversals.FirstOrDefault(known => string.Equals(known.Id, reversal, StringComparison.Ordinal)) is { } before)
        {
            return (amount is null || before.Amount == amount) && string.Equals(before.Reason, reason, StringComparison.Ordinal)
                ? true
                : throw new LedgerException(LedgerProblem.IdReused, $"The id `{reversal}` was used before to take back something else of `{id}`.");
        }

        if (answer.State != GrantState.Posted)
        {
            throw new LedgerException(LedgerProblem.NotPosted, $"The grant `{id}` is not posted, so that nothing of it can be taken back; it is {answer.State.ToString().ToLowerInvariant()}.");
        }

        GrantProblems.RefusePart(story.Content, amount);
        if (amount > answer.Net)
        {
            throw new LedgerException(
                LedgerProblem.NotPosted,
                string.Create(CultureInfo.InvariantCulture, $"{amount} cannot be taken back of `{id}`: {answer.Net} of it are left."));
        }

        var entry = new LedgerEntry
        {
            Matter = _matter,
            Slot = Slots.Reversed(reversal),
            Kind = EntryKind.Reversed,
            At = overlay.Now > answer.At ? overlay.Now : answer.At,
            Subjects = answer.Subjects,
            Content = LedgerJson.Write(new SettledContent { Amount = amount ?? answer.Net, Reason = reason }),
        };
        entry = entry with { Changes = story.ChangesOf(entry) };
        if (!story.Accounts.All(overlay.HasRead))
        {
            _story = story;
            return false;
        }

        overlay.Add(entry);
        answer = GrantStory.Of(overlay.EntriesOf(_matter))!.Grant;
        return true;
    }
}
