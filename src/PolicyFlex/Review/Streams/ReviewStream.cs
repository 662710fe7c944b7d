namespace PolicyFlex.Review;

/// <summary>One stream: how often something happens in the cases of one subject, and whether that is too often.</summary>
/// <param name="key">What it watches.</param>
/// <param name="rates">The rates that are declared for it; null where the usual rate is learnt, and as long as it is not.</param>
/// <param name="keepsAll">Whether it keeps all that a report tells of it, and not only what is needed to go on.</param>
internal sealed class ReviewStream(StreamKey key, RatePair? rates, bool keepsAll)
{
    public StreamKey Key => key;

    /// <summary>The rates that it tells apart now; null where there are none yet.</summary>
    public RatePair? Rates { get; private set; } = rates;

    /// <summary>The rates that are declared, or were learnt; those of an acceptance are not among them.</summary>
    public RatePair? Declared { get; private set; } = rates;

    /// <summary>The design of this month; null where it is not watched.</summary>
    public CusumDesign? Design { get; private set; }

    /// <summary>How many cases a year it was designed for.</summary>
    public double CasesAYear { get; private set; }

    public CusumState State { get; private set; }

    /// <summary>When the score was last 0, in UTC ticks: an estimate of when it began.</summary>
    public long Since { get; private set; }

    /// <summary>How many flags it has had.</summary>
    public int Flags { get; private set; }

    /// <summary>Whether its last flag is not settled.</summary>
    public bool IsFlagged { get; private set; }

    /// <summary>Until when more is accepted, in UTC ticks; null for no acceptance.</summary>
    public long? AcceptedUntil { get; private set; }

    public DayTallies Days { get; } = DayTallies.Of(keepsAll);

    /// <summary>The cases since the score was last 0, where they are kept and no flag is up.</summary>
    public List<StreamEvidence>? Evidence { get; } = keepsAll ? [] : null;

    /// <summary>Designs it anew; the score is kept.</summary>
    public void Plan(CusumDesign? design, double casesAYear) => (Design, CasesAYear) = (design, casesAYear);

    /// <summary>Takes other rates for declared ones, as they are learnt.</summary>
    public void Learn(RatePair? learnt) => (Declared, Rates) = (learnt, AcceptedUntil is null ? learnt : Rates);

    /// <summary>Scores a case.</summary>
    /// <returns>Whether a flag is to be raised.</returns>
    public bool Score(in StreamEvidence evidence, int day)
    {
        if (Design is not { } design)
        {
            Days.Add(day, 1, evidence.Counts ? 1 : 0, 0, 0);
            return false;
        }

        State = State.After(evidence.Counts, design);
        if (State.Cases == 1)
        {
            Since = evidence.At;
        }

        Days.Add(day, 1, evidence.Counts ? 1 : 0, State.Score, design.Limit);
        Keep(evidence);
        return evidence.Counts && !IsFlagged && design.Signals(State);
    }

    /// <summary>Scores cases in which it did not happen, all at once: the score cannot rise by them.</summary>
    public void ScoreQuiet(long cases, int day)
    {
        if (cases == 0)
        {
            return;
        }

        if (Design is { } design)
        {
            var left = State.Score + (cases * design.CompliantScore);
            State = left <= 0 ? default : CusumState.Of(left, State.Cases + cases, State.Overrides);
        }

        Days.Add(day, checked((int)cases), 0, State.Score, Design?.Limit ?? 0);
        if (State.Score == 0 && !IsFlagged)
        {
            Evidence?.Clear();
        }
    }

    /// <summary>A flag is raised.</summary>
    public void Raise() => (Flags, IsFlagged) = (Flags + 1, true);

    /// <summary>A flag of a given number was raised elsewhere.</summary>
    public void Raise(int number) => (Flags, IsFlagged) = (Math.Max(Flags, number), true);

    /// <summary>The flag is settled, and the stream starts anew.</summary>
    public void StartAnew(long at, long score)
    {
        (IsFlagged, State, Since) = (false, CusumState.StartingAt(score), at);
        Evidence?.Clear();
    }

    /// <summary>More is accepted for a time.</summary>
    public void Accept(double tolerable, long until) =>
        (Rates, AcceptedUntil) = (Declared?.From(tolerable), until);

    /// <summary>The time of an acceptance is over.</summary>
    public void EndAcceptance(long at)
    {
        (Rates, AcceptedUntil) = (Declared, null);
        if (!IsFlagged)
        {
            StartAnew(at, 0);
        }
    }

    /// <summary>Takes up a stream where it was left.</summary>
    public void Restore(StreamState kept)
    {
        (State, Since, Flags, IsFlagged) = (CusumState.Of(kept.Score, kept.Cases, kept.Count), kept.Since, kept.Flags, kept.IsFlagged);
        Days.Restore(kept.Days);
    }

    private void Keep(in StreamEvidence evidence)
    {
        if (Evidence is null || IsFlagged)
        {
            return;
        }

        if (State.Score == 0)
        {
            Evidence.Clear();
        }
        else
        {
            Evidence.Add(evidence);
        }
    }
}
