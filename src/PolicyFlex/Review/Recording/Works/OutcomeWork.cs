using System.Collections.Immutable;
using System.Globalization;
using PolicyFlex.Ledger;

namespace PolicyFlex.Review;

/// <summary>Records how a case turned out: that of a grant, or of a situation in which nothing was given.</summary>
/// <param name="outcome">How it turned out.</param>
/// <param name="situated">Whose it is and the traits of the situation; null where the grant says so.</param>
/// <param name="set">The set's name.</param>
/// <param name="revision">Its revision.</param>
/// <param name="mostAhead">How far its time may be ahead of this host's clock.</param>
internal sealed class OutcomeWork(CaseOutcome outcome, OutcomeWork.Situated? situated, string set, string revision, TimeSpan mostAhead)
    : RecordWork("outcome", "outcome", outcome.Id, outcome.At, mostAhead)
{
    private readonly string? _grant = outcome.Grant is { } grant ? GrantStory.MatterOf(grant) : null;

    public override void Read(WorkReads reads)
    {
        base.Read(reads);
        if (_grant is not null)
        {
            reads.Add(_grant);
        }
    }

    protected override string HashOf(string salt) => ContentHash.Of(
        salt, "outcome", outcome.Grant, outcome.Situation?.Case, EnumWords<OutcomeKind>.Of(outcome.Outcome), outcome.Words, AtText);

    protected override LedgerEntry Entry(LedgerOverlay overlay, string salt)
    {
        var moment = MomentAt(overlay.Now);
        var (subjects, traits) = (situated?.Subjects, situated?.Traits);
        if (_grant is not null)
        {
            var grant = Posted(overlay);
            moment = outcome.At is null && moment < grant.At ? grant.At : moment;
            RefuseBefore(grant, moment);
            (subjects, traits) = (grant.Subjects, GrantEntries.RecordOf(grant.Record).Traits);
        }

        var isErased = subjects!.TryGetValue(GrantSubjects.Customer, out var customer) && MoveWork.IsErased(customer);
        return Entry(
            EntryKind.OutcomeRecorded,
            moment,
            subjects,
            LedgerJson.Write(new OutcomeContent
            {
                Set = set,
                Revision = revision,
                Hash = HashOf(salt),
                Outcome = EnumWords<OutcomeKind>.Of(outcome.Outcome),
                Grant = outcome.Grant,
                Traits = traits ?? new TraitsContent(null, null, null),
            }),
            new FreeText { Salt = salt, Note = isErased ? null : outcome.Words });
    }

    private Grant Posted(LedgerOverlay overlay)
    {
        var grant = (GrantStory.Of(overlay.EntriesOf(_grant!)) ?? throw GrantProblems.NotFound(outcome.Grant!)).Grant;
        return grant.State is GrantState.Posted or GrantState.Reversed ? grant : throw new LedgerException(
            LedgerProblem.NotPosted, $"The grant `{grant.Id}` is not posted, so that nobody can tell how it turned out; it is {grant.State.ToString().ToLowerInvariant()}.");
    }

    private static void RefuseBefore(Grant grant, DateTimeOffset moment)
    {
        if (moment < grant.At)
        {
            throw new LedgerException(
                LedgerProblem.WrongTime,
                string.Create(CultureInfo.InvariantCulture, $"The outcome is said to be of {moment:yyyy-MM-dd HH:mm:ss zzz}, before the grant `{grant.Id}`, which is of {grant.At:yyyy-MM-dd HH:mm:ss zzz}."));
        }
    }

    /// <summary>A situation in which nothing was given.</summary>
    /// <param name="Subjects">Whose it is.</param>
    /// <param name="Traits">Its traits.</param>
    internal sealed record Situated(ImmutableSortedDictionary<string, string> Subjects, TraitsContent Traits);
}
