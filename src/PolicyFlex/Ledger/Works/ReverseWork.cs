using System.Globalization;

namespace PolicyFlex.Ledger;

/// <summary>Takes back what was given.</summary>
/// <param name="id">The grant.</param>
/// <param name="reversal">The caller's id of what is taken back.</param>
/// <param name="amount">How much; null for all that is left.</param>
/// <param name="reason">Why; null for nothing.</param>
internal sealed class ReverseWork(string id, string reversal, decimal? amount, string? reason) : GrantWork(id)
{
    protected override bool TryDecide(LedgerOverlay overlay, out Grant? answer)
    {
        var story = StoryIn(overlay);
        answer = story.Grant;
        if (answer.Reversals.FirstOrDefault(known => string.Equals(known.Id, reversal, StringComparison.Ordinal)) is { } before)
        {
            return (amount is null || before.Amount == amount) && string.Equals(before.Reason, reason, StringComparison.Ordinal)
                ? true
                : throw new LedgerException(LedgerProblem.IdReused, $"The id `{reversal}` was used before to take back something else of `{Id}`.");
        }

        if (answer.State != GrantState.Posted)
        {
            throw new LedgerException(LedgerProblem.NotPosted, $"The grant `{Id}` is not posted, so that nothing of it can be taken back; it is {answer.State.ToString().ToLowerInvariant()}.");
        }

        if (amount <= 0)
        {
            throw new LedgerException(LedgerProblem.InvalidRequest, string.Create(CultureInfo.InvariantCulture, $"{amount} is nothing that can be taken back. Say an amount above 0."));
        }

        if (amount > story.Content.Amount)
        {
            throw TooMuch(LedgerProblem.InvalidRequest, answer);
        }

        GrantProblems.RefusePart(story.Content, amount);
        if (amount > answer.Net)
        {
            throw TooMuch(LedgerProblem.NotPosted, answer);
        }

        var entry = new LedgerEntry
        {
            Matter = Matter,
            Slot = Slots.Reversed(reversal),
            Kind = EntryKind.Reversed,
            At = overlay.Now > answer.At ? overlay.Now : answer.At,
            Subjects = answer.Subjects,
            Content = LedgerJson.Write(new SettledContent { Amount = amount ?? answer.Net, Reason = reason }),
        };
        entry = entry with { Changes = story.ChangesOf(entry) };
        if (!TryAdd(overlay, story, entry))
        {
            return false;
        }

        answer = StoryIn(overlay).Grant;
        return true;
    }

    private LedgerException TooMuch(LedgerProblem problem, Grant grant) => new(
        problem,
        string.Create(CultureInfo.InvariantCulture, $"{amount} cannot be taken back of `{Id}`: {grant.Net} of it is left. Take back {grant.Net} or less."));
}
