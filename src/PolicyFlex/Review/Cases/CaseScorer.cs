using System.Runtime.CompilerServices;

namespace PolicyFlex.Review;

/// <summary>Scores cases: once in each direction, at once where they are overridden, and else when their 24 hours are over.</summary>
/// <param name="subjects">The streams.</param>
/// <param name="shares">How frequent kinds of situation are.</param>
/// <param name="planner">Designs a stream anew where an acceptance ends.</param>
/// <param name="days">The days.</param>
/// <param name="options">What is counted, and who hears of flags.</param>
internal sealed class CaseScorer(SubjectBook subjects, KindShares shares, StreamPlanner planner, DayClock days, StreamOptions options)
{
    private readonly EpisodeBook _episodes = new();

    /// <summary>The time that was reached, in UTC ticks: a case that began a day before it is over already.</summary>
    public long Reached { get; set; } = long.MinValue;

    /// <summary>When the next case is over, in UTC ticks; null for none.</summary>
    public long? NextEnd => _episodes.NextEnd;

    /// <summary>The cases that are not over, in the order of their starts.</summary>
    public IEnumerable<Episode> Open => _episodes.All;

    /// <summary>Closes the case that is over first.</summary>
    public void CloseNext() => Close(_episodes.Close());

    /// <summary>Opens a case again that was left open.</summary>
    public void Restore(in Episode episode) => _episodes.Open(episode);

    /// <summary>Notes something about an open case, if there is one.</summary>
    public void Mark(ulong customer, SubjectStreams subject, CaseMarks mark)
    {
        ref var open = ref _episodes.Find(customer, subject);
        if (!Unsafe.IsNullRef(ref open))
        {
            open.Marks |= mark;
        }
    }

    /// <summary>A case is met, for the first time or again.</summary>
    public void See(SubjectStreams subject, in CaseRow row, CaseMarks marks, int rule)
    {
        ref var open = ref _episodes.Find(row.Customer, subject);
        if (Unsafe.IsNullRef(ref open))
        {
            var episode = Begun(subject, row.At, row.Customer, row.Segments, row.Agent, rule);
            episode.Marks = marks;
            Start(ref episode);
            return;
        }

        open.Marks |= marks;
        ScoreNotCovered(ref open, row.At);
    }

    /// <summary>A case is overridden.</summary>
    public void Override(SubjectStreams subject, OverrideRow made, int rule)
    {
        ref var open = ref _episodes.Find(made.Customer, subject);
        if (!Unsafe.IsNullRef(ref open))
        {
            ScoreOverride(ref open, made);
            return;
        }

        var episode = Begun(subject, made.At, made.Customer, made.Segments, made.Agent, rule);
        ScoreOverride(ref episode, made);
        Start(ref episode);
    }

    private Episode Begun(SubjectStreams subject, long at, ulong customer, int segments, int agent, int rule) => new()
    {
        Start = at,
        Customer = customer,
        Subject = subject,
        SegmentList = segments,
        Segments = subjects.Segments(subject, segments),
        Agent = agent,
        Rule = rule,
    };

    /// <summary>Opens a case, or scores it whole where it comes so late that it is over.</summary>
    private void Start(ref Episode episode)
    {
        ScoreNotCovered(ref episode, episode.Start);
        if (episode.Subject.Frequent is { } frequent)
        {
            options.OnKindCase(episode.Subject.Name, episode.Start);
            RaiseIf(shares.Add(frequent, EvidenceOf(episode, episode.Start, true, 0), days.DayOf(episode.Start)), frequent, episode.Start);
        }

        if (episode.Start + EpisodeBook.Length <= Reached)
        {
            Close(episode);
        }
        else
        {
            _episodes.Open(episode);
        }
    }

    private void ScoreOverride(ref Episode open, OverrideRow made)
    {
        if (open.Marks.HasFlag(made.Mark))
        {
            return;
        }

        open.Marks |= made.Mark;
        open.Agent = made.Agent;
        var evidence = EvidenceOf(open, made.At, true, made.Reason);
        var isLenient = made.Mark == CaseMarks.MoreLenient;
        Score(isLenient ? open.Subject.MoreLenient : open.Subject.Stricter, evidence);
        foreach (var segment in open.Segments)
        {
            Score(isLenient ? segment.MoreLenient : segment.Stricter, evidence);
        }
    }

    private void ScoreNotCovered(ref Episode open, long at)
    {
        if (open.Subject.NotCovered is { } stream && open.Marks.HasFlag(CaseMarks.NotCovered) && !open.Marks.HasFlag(CaseMarks.NotCoveredScored))
        {
            open.Marks |= CaseMarks.NotCoveredScored;
            Score(stream, EvidenceOf(open, at, true, 0));
        }
    }

    /// <summary>Scores what a case that is over was not.</summary>
    private void Close(in Episode episode)
    {
        var evidence = EvidenceOf(episode, episode.Start + EpisodeBook.Length, false, 0);
        var subject = episode.Subject;
        if (!episode.Marks.HasFlag(CaseMarks.MoreLenient))
        {
            Score(subject.MoreLenient, evidence);
        }

        if (!episode.Marks.HasFlag(CaseMarks.Stricter))
        {
            Score(subject.Stricter, evidence);
        }

        foreach (var segment in episode.Segments)
        {
            if (!episode.Marks.HasFlag(CaseMarks.MoreLenient))
            {
                Score(segment.MoreLenient, evidence);
            }

            if (!episode.Marks.HasFlag(CaseMarks.Stricter))
            {
                Score(segment.Stricter, evidence);
            }
        }

        if (subject.NotCovered is { } notCovered && !episode.Marks.HasFlag(CaseMarks.NotCoveredScored))
        {
            Score(notCovered, evidence);
        }

        if (episode.Start >= options.CountFrom)
        {
            subject.Count(episode.Marks, episode.SegmentList);
        }
    }

    private static StreamEvidence EvidenceOf(in Episode episode, long at, bool counts, int reason) =>
        new(at, counts, episode.Agent, episode.SegmentList, episode.Rule, reason);

    private void Score(ReviewStream stream, in StreamEvidence evidence)
    {
        if (stream.AcceptedUntil <= evidence.At)
        {
            stream.EndAcceptance(evidence.At);
            planner.Design(stream);
        }

        RaiseIf(stream.Score(evidence, days.DayOf(evidence.At)), stream, evidence.At);
    }

    private void RaiseIf(bool raises, ReviewStream stream, long at)
    {
        if (!raises)
        {
            return;
        }

        if (subjects.DiffersFromOthers(stream, days.DayOf(stream.Since), days.DayOf(at)))
        {
            options.OnRaised(stream, at);
            stream.Raise();
        }
        else
        {
            stream.StartAnew(at, 0);
        }
    }
}
