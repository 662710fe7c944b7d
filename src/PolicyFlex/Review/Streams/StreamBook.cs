using PolicyFlex.Policies;

namespace PolicyFlex.Review;

/// <summary>
/// All streams of a set, as cases and overrides come in. What it is given in one order always gives the same; time is that of what comes, and
/// no clock.
/// </summary>
/// <remarks>
/// A case is one customer, one rule and 24 hours from the first time that the rule settled something wanted; a policy, a kind of situation and
/// an agent have cases likewise. It is scored once: at once when it is overridden, else when its 24 hours are over.
/// </remarks>
internal sealed class StreamBook
{
    /// <summary>After so many months without a case each is planned like the one before.</summary>
    private const int QuietMonths = 5;

    private readonly StreamOptions _options;
    private readonly CaseTable _table;
    private readonly SubjectBook _subjects;
    private readonly KindShares _shares;
    private readonly CaseScorer _cases;
    private readonly DayClock _days;
    private int? _firstDay;
    private DateOnly _nextMonth;
    private long _nextMonthAt = long.MaxValue;

    /// <param name="set">The set.</param>
    /// <param name="table">The names.</param>
    /// <param name="options">What is watched and kept.</param>
    public StreamBook(PolicySet set, CaseTable table, StreamOptions options)
    {
        (_options, _table, _days) = (options, table, new DayClock(set.Calendar));
        var rates = new StreamRates(set);
        Planner = new StreamPlanner(rates.FalseAlarmsAYear);
        _subjects = new SubjectBook(table.Names, rates, options.KeepsAll, Planner.Design);
        _shares = new KindShares(options.KeepsAll, Planner.Begin);
        _cases = new CaseScorer(_subjects, _shares, Planner, _days, options);
    }

    public StreamPlanner Planner { get; }

    public IEnumerable<ReviewStream> Streams => _subjects.Streams;

    /// <summary>The streams with a flag that is up, in no order.</summary>
    public IEnumerable<ReviewStream> Flagged => _subjects.Flagged;

    public IEnumerable<SubjectStreams> Subjects => _subjects.Subjects;

    /// <summary>The time up to which it was brought, in UTC ticks.</summary>
    public long Now { get; private set; } = long.MinValue;

    /// <summary>A situation was decided.</summary>
    public void Add(in CaseRow row)
    {
        Advance(row.At);
        var settledBy = _table.SettledOf(row.Settled);
        foreach (var settled in settledBy)
        {
            _cases.See(_subjects.Of(FlagSubject.Rule, settled.Rule), row, settled.Marks, 0);
            _cases.See(_subjects.Of(FlagSubject.Policy, settled.Policy), row, settled.Marks, settled.Rule);
        }

        if (row.Kind != 0)
        {
            _cases.See(_subjects.Of(FlagSubject.Kind, row.Kind), row, row.Marks & CaseMarks.NotCovered, settledBy is [var first, ..] ? first.Rule : 0);
        }

        if (row.Agent != 0 && _options.WatchesAgents)
        {
            _cases.See(_subjects.Of(FlagSubject.Agent, row.Agent), row, CaseMarks.None, 0);
        }
    }

    /// <summary>Somebody did otherwise than rules say.</summary>
    public void Add(OverrideRow made)
    {
        Advance(made.At);
        foreach (var settled in made.Rules)
        {
            _cases.Override(_subjects.Of(FlagSubject.Rule, settled.Rule), made, 0);
            _cases.Override(_subjects.Of(FlagSubject.Policy, settled.Policy), made, settled.Rule);
        }

        if (made.Kind != 0)
        {
            _cases.Override(_subjects.Of(FlagSubject.Kind, made.Kind), made, made.Rules is [var first, ..] ? first.Rule : 0);
        }

        if (made.Agent != 0 && _options.WatchesAgents)
        {
            _cases.Override(_subjects.Of(FlagSubject.Agent, made.Agent), made, 0);
        }
    }

    /// <summary>Somebody asked a higher level about a case of a kind.</summary>
    public void Escalate(long at, ulong customer, int kind)
    {
        Advance(at);
        if (kind != 0)
        {
            _cases.Mark(customer, _subjects.Of(FlagSubject.Kind, kind), CaseMarks.Escalated);
        }
    }

    /// <summary>A flag was raised elsewhere.</summary>
    public void Raise(FlagRaised raised)
    {
        Advance(raised.At.UtcTicks);
        if (StreamKey.Parse(raised.Stream) is { } key && _subjects.Of(key) is var stream)
        {
            if (!stream.IsFlagged)
            {
                _options.OnRaised(stream, raised.At.UtcTicks);
            }

            stream.Raise(raised.Number);
        }
    }

    /// <summary>Somebody answered a flag. What is decided about a rule holds for its segments, those too that have no flag yet.</summary>
    public void Answer(FlagAnswered answered)
    {
        var at = answered.At.UtcTicks;
        Advance(at);
        if (StreamKey.Parse(answered.Stream) is not { } key || _subjects.Find(key) is not { IsFlagged: true } stream || stream.Flags != answered.Number)
        {
            return;
        }

        foreach (var one in _subjects.UnflaggedPartsOf(key).Prepend(stream).ToList())
        {
            Answer(one, answered, at);
        }
    }

    private void Answer(ReviewStream stream, FlagAnswered answered, long at)
    {
        switch (answered.Answer)
        {
            case FlagAnswer.PolicyChanged:
                stream.StartAnew(at, stream.Design?.HeadStart ?? 0);
                break;
            case FlagAnswer.Accepted:
                stream.Accept(answered.Tolerable ?? stream.Declared?.Concerning ?? StreamRates.DefaultConcerning, answered.Until?.UtcTicks ?? long.MaxValue);
                Planner.Design(stream);
                stream.StartAnew(at, 0);
                break;
            case FlagAnswer.NotAProblem:
                stream.StartAnew(at, 0);
                break;
        }
    }

    /// <summary>Time passes: cases come to their end, and months begin.</summary>
    public void Advance(long at)
    {
        if (at <= Now)
        {
            return;
        }

        Begin(at);
        while (true)
        {
            var end = _cases.NextEnd ?? long.MaxValue;
            if (Math.Min(end, _nextMonthAt) > at)
            {
                break;
            }

            if (end <= _nextMonthAt)
            {
                _cases.CloseNext();
            }
            else
            {
                BeginMonth();
                SkipQuietMonths(at);
            }
        }

        Now = _cases.Reached = at;
    }

    /// <summary>Brings all streams up to the present, for a look at them.</summary>
    public void CatchUp() => _shares.CatchUp(_days.DayOf(Now));

    private void Begin(long at)
    {
        if (_firstDay is null)
        {
            _firstDay = _days.DayOf(at);
            SetNextMonth(DateOnly.FromDayNumber(_firstDay.Value));
        }
    }

    private void SetNextMonth(DateOnly today)
    {
        _nextMonth = new DateOnly(today.Year, today.Month, 1).AddMonths(1);
        _nextMonthAt = _days.StartOf(_nextMonth);
    }

    private void BeginMonth()
    {
        _shares.CatchUp(_nextMonth.DayNumber - 1);
        var at = new DateTimeOffset(_nextMonthAt, TimeSpan.Zero);
        var plan = _options.PlanOf(_nextMonth) ?? StreamPlanner.Plan(_nextMonth, at, _firstDay!.Value, _subjects.Streams);
        _options.OnPlanned(plan);
        foreach (var stream in _subjects.Streams.Where(stream => stream.AcceptedUntil <= _nextMonthAt))
        {
            stream.EndAcceptance(_nextMonthAt);
        }

        Planner.Use(plan, _subjects.Streams);
        SetNextMonth(_nextMonth);
    }

    /// <summary>Of months in which nothing happens only the last are planned: all others of them would be planned alike, for nobody.</summary>
    private void SkipQuietMonths(long at)
    {
        var first = DateOnly.FromDayNumber(_days.DayOf(at)).AddMonths(-QuietMonths);
        if (_cases.NextEnd is null && _nextMonth < first)
        {
            SetNextMonth(first);
        }
    }

    /// <summary>What is needed to go on from here, but for what it is not: the names of a watch, and what it holds.</summary>
    public ReviewState Keep(ReviewState state) => state with
    {
        Now = Now,
        FirstDay = _firstDay,
        Month = Planner.InUse?.Month,
        CasesAYear = Planner.InUse?.CasesAYear,
        UsualShares = Planner.InUse?.UsualShares,
        KindCases = Planner.KindCases,
        KindsSeen = _shares.Kept.Cases,
        KindDays = [.. _shares.Kept.Days],
        Streams = [.. _subjects.Streams.Select(stream => StreamKeeper.Keep(stream, _shares.SeenBy(stream)))],
        Open = [.. _cases.Open.Select(open => StreamKeeper.Keep(open, _table.Names))],
    };

    /// <summary>Goes on from what was kept.</summary>
    public void Restore(ReviewState state)
    {
        Now = _cases.Reached = state.Now;
        _firstDay = state.FirstDay;
        Planner.Restore(StreamKeeper.PlanOf(state), state.KindCases);
        _shares.Restore(state.KindsSeen, state.KindDays);
        foreach (var kept in state.Streams)
        {
            StreamKeeper.Restore(_subjects.Of(StreamKey.Parse(kept.Key)!.Value), kept, Planner, _shares);
        }

        foreach (var open in state.Open)
        {
            _cases.Restore(StreamKeeper.Restore(open, _subjects, _table.Names));
        }

        if (state.FirstDay is not null)
        {
            SetNextMonth(DateOnly.FromDayNumber(_days.DayOf(Now)));
        }
    }
}
