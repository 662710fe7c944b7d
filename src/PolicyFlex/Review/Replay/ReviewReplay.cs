using PolicyFlex.Policies;

namespace PolicyFlex.Review;

/// <summary>Lets all that was recorded happen again in the order of time, and keeps what a report tells.</summary>
internal sealed class ReviewReplay
{
    /// <summary>How many days a rate is told of.</summary>
    public const int RecentDays = 30;

    private readonly ReviewRecords _records;
    private readonly DayClock _days;
    private readonly List<FlagTrace> _flags = [];

    private ReviewReplay(PolicySet set, ReviewRecords records, StreamOptions options)
    {
        (_records, _days) = (records, new DayClock(set.Calendar));
        Book = new StreamBook(set, records.Table, options with { KeepsAll = true, PlanOf = records.PlanOf, OnRaised = Raise });
        Contacts = new ContactBook(FollowUpTime.Of(set));
    }

    public StreamBook Book { get; }

    public ContactBook Contacts { get; }

    /// <summary>The flags in the order in which they were raised.</summary>
    public IReadOnlyList<FlagTrace> Flags => _flags;

    /// <summary>How many decisions were recorded within the days that are told of.</summary>
    public long Decisions { get; private set; }

    /// <summary>How many of them did not say what is wanted.</summary>
    public long WithoutWants { get; private set; }

    /// <summary>When the first thing happened, in UTC ticks; null for nothing.</summary>
    public long? First { get; private set; }

    /// <summary>A flag by its id; null for none.</summary>
    public FlagTrace? Find(string id) => _flags.FirstOrDefault(flag => string.Equals(flag.Id, id, StringComparison.Ordinal));

    /// <summary>Replays.</summary>
    /// <param name="set">The set.</param>
    /// <param name="records">What was recorded.</param>
    /// <param name="until">Up to when.</param>
    /// <param name="options">Whether agents are watched, and from when cases are counted.</param>
    public static ReviewReplay Run(PolicySet set, ReviewRecords records, DateTimeOffset until, StreamOptions options)
    {
        var replay = new ReviewReplay(set, records, options);
        replay.Run(until, options.CountFrom);
        return replay;
    }

    private void Run(DateTimeOffset until, long countFrom)
    {
        // What reads them gives numbers to names: before two look at them at once.
        var rows = _records.Cases.Sorted().TakeWhile(row => row.At < until.UtcTicks);
        var others = InOrder(Others(until));
        var outcomes = InOrder(Outcomes(until));
        First = rows.Select(row => (long?)row.At).Take(1).Concat(others.Concat(outcomes).Select(other => (long?)other.At)).Min();
        Parallel.Invoke(
            () => RunBook(rows, others, until, countFrom),
            () => RunContacts(rows, outcomes, until));
    }

    private void RunBook(IEnumerable<CaseRow> rows, Queue<Other> others, DateTimeOffset until, long countFrom)
    {
        foreach (var row in rows)
        {
            DoUntil(row.At, others);
            Book.Add(row);
            if (row.At >= countFrom)
            {
                Decisions++;
                WithoutWants += row.Marks.HasFlag(CaseMarks.WithoutWants) ? 1 : 0;
            }
        }

        DoUntil(until.UtcTicks, others);
        Book.Advance(until.UtcTicks);
        Book.CatchUp();
    }

    private void RunContacts(IEnumerable<CaseRow> rows, Queue<Other> outcomes, DateTimeOffset until)
    {
        foreach (var row in rows)
        {
            DoUntil(row.At, outcomes);
            Contacts.Add(row.At, row.Customer, row.Kind);
        }

        DoUntil(until.UtcTicks, outcomes);
        Contacts.Advance(until.UtcTicks);
    }

    private static Queue<Other> InOrder(IEnumerable<Other> others) =>
        new(others.OrderBy(other => other.At).ThenBy(other => other.Rank).ThenBy(other => other.Id, StringComparer.Ordinal));

    private static void DoUntil(long at, Queue<Other> others)
    {
        while (others.TryPeek(out var other) && other.At <= at)
        {
            others.Dequeue().Do();
        }
    }

    /// <summary>What happened to cases beside decisions.</summary>
    private IEnumerable<Other> Others(DateTimeOffset until)
    {
        foreach (var answered in _records.Answered.Where(answered => answered.At < until))
        {
            yield return new Other(answered.At.UtcTicks, 0, answered.Id, () => Answer(answered));
        }

        foreach (var raised in _records.Raised.Where(raised => raised.At < until))
        {
            yield return new Other(raised.At.UtcTicks, 5, raised.Id, () => Raise(raised));
        }

        foreach (var made in _records.OverridesAt(until))
        {
            var row = _records.Table.RowOf(made);
            yield return new Other(row.At, 2, made.Id, () => Book.Add(row));
        }

        foreach (var sought in _records.Sought.Where(sought => sought.At < until))
        {
            var (customer, kind) = (sought.Traits.Customer ?? 0, _records.Table.Names.Of(sought.Traits.Kind));
            yield return new Other(sought.At.UtcTicks, 3, sought.Id, () => Book.Escalate(sought.At.UtcTicks, customer, kind));
        }
    }

    /// <summary>What was said about how cases turned out.</summary>
    private IEnumerable<Other> Outcomes(DateTimeOffset until)
    {
        foreach (var outcome in _records.Outcomes.Where(outcome => outcome.At < until))
        {
            var kind = _records.Table.Names.Of(outcome.Traits.Kind);
            yield return new Other(outcome.At.UtcTicks, 4, outcome.Id, () => Contacts.Add(outcome, kind));
        }
    }

    private void Answer(FlagAnswered answered)
    {
        var flag = _flags.LastOrDefault(flag => flag.Number == answered.Number && string.Equals(flag.Stream.Key.Text, answered.Stream, StringComparison.Ordinal));
        if (flag is { IsSettled: false })
        {
            flag.Answers.Add(answered);
        }

        Book.Answer(answered);
    }

    /// <summary>A flag that was raised while it was watched is one that the replay met already, or one of its own.</summary>
    private void Raise(FlagRaised raised)
    {
        var before = _flags.Count;
        Book.Raise(raised);
        var flag = _flags.Count > before
            ? _flags[^1]
            : _flags.LastOrDefault(flag => string.Equals(flag.Stream.Key.Text, raised.Stream, StringComparison.Ordinal));
        if (flag is not null)
        {
            flag.Number = raised.Number;
        }
    }

    private void Raise(ReviewStream stream, long at)
    {
        var rates = stream.Rates ?? new RatePair(StreamRates.DefaultExpected, StreamRates.DefaultConcerning);
        var today = _days.DayOf(at);
        _flags.Add(new FlagTrace
        {
            Stream = stream,
            Number = stream.Flags + 1,
            At = at,
            Since = stream.State.Cases == 0 ? at : stream.Since,
            Score = stream.State.Score,
            Limit = stream.Design?.Limit ?? 0,
            SinceThen = new Tally(stream.State.Cases, stream.State.Overrides),
            Rates = rates,
            YearsBetweenFalseAlarms = stream.Design is { } design ? design.AverageRunLength(rates.Expected) / stream.CasesAYear : double.PositiveInfinity,
            Observed = stream.Days.Between(today - RecentDays + 1, today + 1),
            Evidence = [.. stream.Evidence ?? []],
        });
    }

    private readonly record struct Other(long At, int Rank, string Id, Action Do);
}
