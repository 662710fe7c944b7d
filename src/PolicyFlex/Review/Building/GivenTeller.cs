using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Review;

/// <summary>Tells what was given, what came of it, and what is used of the budgets.</summary>
internal sealed class GivenTeller(SetTitles titles, ReviewRecords records, ReviewReplay replay, ReportFrame frame)
{
    private readonly ImmutableArray<GrantFacts> _grants = [.. records.Grants.At(frame.Until)];

    /// <summary>Every option and action that was given, the one that cost most first.</summary>
    public ImmutableArray<OptionReview> Options()
    {
        var outcomes = OutcomesByGrant();
        var from = frame.Calendar.StartOf(frame.From);
        return
        [
            .. _grants
                .Where(grant => grant.Reserved.At >= from && grant.IsGiven)
                .GroupBy(grant => grant.Reserved.Name, StringComparer.Ordinal)
                .Select(option => Of(option.Key, [.. option], outcomes))
                .OrderByDescending(option => option.Worth)
                .ThenBy(option => option.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>The budgets, with what is used of each at the end of the report.</summary>
    public ImmutableArray<BudgetReview> Budgets(IEnumerable<SharedLimit> limits) =>
    [
        .. limits.Select(limit => new BudgetReview(
            limit.Sentence,
            _grants.Where(grant => grant.IsGiven && grant.Reserved.At > (limit.Window?.After(frame.Until.AddTicks(-1)) ?? DateTimeOffset.MinValue))
                .Where(grant => limit.Counter.Counts(grant.Reserved.Name, grant.Reserved.IsAction))
                .Sum(grant => limit.Counter.Of(grant.Posted!.Value - grant.Reversed, grant.Worth)),
            limit.Most,
            limit.Counter.Measure == CounterMeasure.Worth)),
    ];

    /// <summary>The last outcome of each grant. One that was said before the grant was given says nothing of it.</summary>
    private Dictionary<string, OutcomeNoted> OutcomesByGrant()
    {
        var outcomes = new Dictionary<string, OutcomeNoted>(StringComparer.Ordinal);
        foreach (var outcome in records.Outcomes.Where(outcome => outcome.Grant is not null && outcome.At < frame.Until))
        {
            outcomes[outcome.Grant!] = outcome;
        }

        return outcomes;
    }

    private OptionReview Of(string name, GrantFacts[] grants, Dictionary<string, OutcomeNoted> outcomes)
    {
        var (resolved, eased, unresolved, reopened) = (0L, 0L, 0L, 0L);
        foreach (var grant in grants)
        {
            var outcome = outcomes.GetValueOrDefault(grant.Reserved.Id);
            switch (outcome?.Outcome)
            {
                case OutcomeKind.Resolved or OutcomeKind.Eased when replay.Contacts.Reopened.Contains(outcome.Id):
                    reopened++;
                    break;
                case OutcomeKind.Resolved:
                    resolved++;
                    break;
                case OutcomeKind.Eased:
                    eased++;
                    break;
                case OutcomeKind.Unresolved:
                    unresolved++;
                    break;
            }
        }

        var known = resolved + eased + unresolved + reopened;
        return new OptionReview
        {
            Name = name,
            Title = titles.OfGrant(name),
            Given = grants.Length,
            Worth = grants.Sum(grant => grant.Worth),
            Fulfilled = grants.Count(grant => grant.IsFulfilled),
            Success = ObservedRate.Of(known, resolved + eased),
            Resolved = resolved,
            Eased = eased,
            Unresolved = unresolved,
            Reopened = reopened,
            Unknown = grants.Length - known,
        };
    }
}
