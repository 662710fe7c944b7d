namespace PolicyFlex.Review;

/// <summary>Keeps streams and open cases, and takes them up again.</summary>
internal static class StreamKeeper
{
    public static StreamState Keep(ReviewStream stream, long? seen) => new()
    {
        Key = stream.Key.Text,
        Score = stream.State.Score,
        Cases = stream.State.Cases,
        Count = stream.State.Overrides,
        Since = stream.Since,
        Flags = stream.Flags,
        IsFlagged = stream.IsFlagged,
        Accepted = stream.AcceptedUntil is null ? null : stream.Rates?.Expected,
        AcceptedUntil = stream.AcceptedUntil,
        Learnt = stream.Key.Measure == FlagMeasure.Frequent ? stream.Declared?.Expected : null,
        Seen = seen,
        Days = [.. stream.Days.Numbers()],
    };

    public static void Restore(ReviewStream stream, StreamState kept, StreamPlanner planner, KindShares shares)
    {
        if (kept.Learnt is { } share)
        {
            stream.Learn(StreamPlanner.Twice(share));
        }

        if (kept is { Accepted: { } accepted, AcceptedUntil: { } until })
        {
            stream.Accept(accepted, until);
        }

        planner.Design(stream);
        stream.Restore(kept);
        if (kept.Seen is { } seen)
        {
            shares.Restore(stream, seen);
        }
    }

    public static OpenCaseState Keep(Episode open, ReviewNames names) => new()
    {
        Start = open.Start,
        Customer = open.Customer,
        Subject = open.Subject.Subject,
        Name = open.Subject.Name,
        Agent = names.NameOf(open.Agent),
        Rule = names.NameOf(open.Rule),
        Segments = names.ListOf(open.SegmentList),
        Marks = (int)open.Marks,
    };

    public static Episode Restore(OpenCaseState kept, SubjectBook subjects, ReviewNames names)
    {
        var subject = subjects.Of(kept.Subject, names.Of(kept.Name));
        var segments = names.OfList(kept.Segments);
        return new Episode
        {
            Start = kept.Start,
            Customer = kept.Customer,
            Subject = subject,
            Segments = subjects.Segments(subject, segments),
            SegmentList = segments,
            Agent = names.Of(kept.Agent),
            Rule = names.Of(kept.Rule),
            Marks = (CaseMarks)kept.Marks,
        };
    }

    public static MonthPlanned? PlanOf(ReviewState state) => state is { Month: { } month, CasesAYear: { } cases, UsualShares: { } shares }
        ? new MonthPlanned { At = default, Id = "", Month = month, CasesAYear = cases, UsualShares = shares }
        : null;
}
