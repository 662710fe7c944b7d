using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>Tells how well each kind of situation is prepared for.</summary>
internal sealed class KindTeller(ReviewReplay replay, CaseTable table, ReportFrame frame)
{
    public ImmutableArray<KindReview> Tell() =>
    [
        .. replay.Book.Subjects
            .Where(subject => subject.Subject == FlagSubject.Kind)
            .Select(Of)
            .Where(kind => kind.Cases > 0)
            .OrderByDescending(kind => kind.Cases)
            .ThenBy(kind => kind.Kind, StringComparer.Ordinal),
    ];

    private KindReview Of(SubjectStreams kind)
    {
        var notCovered = frame.Whole(kind.NotCovered!);
        var contacts = replay.Contacts.Of(table.Names.Of(kind.Name));
        var lately = frame.End - ReviewReplay.RecentDays;
        return new KindReview
        {
            Kind = kind.Name,
            Cases = notCovered.Cases,
            Covered = ObservedRate.Of(notCovered.Cases, notCovered.Cases - notCovered.Count),
            FirstContact = ObservedRate.Of(contacts.Contacts, contacts.Settled),
            WithoutEscalation = ObservedRate.Of(notCovered.Cases, Math.Max(0, notCovered.Cases - kind.Escalated)),
            RecentShare = frame.Recent(kind.Frequent!),
            EarlierShare = ReportFrame.Between(kind.Frequent!, frame.From.DayNumber, lately),
            Segments =
            [
                .. kind.SegmentCases
                    .SelectMany(list => table.Names.ListOf(list.Key).Select(segment => (segment, list.Value)))
                    .GroupBy(part => part.segment, part => part.Value, StringComparer.Ordinal)
                    .Select(part => new Share(part.Key.Replace("=", " = ", StringComparison.Ordinal), kind.SegmentCases.Values.Sum(), part.Sum()))
                    .Where(part => part.Count < part.Cases)
                    .OrderByDescending(part => part.Count)
                    .ThenBy(part => part.Name, StringComparer.Ordinal),
            ],
        };
    }
}
