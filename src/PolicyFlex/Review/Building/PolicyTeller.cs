using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>Puts together what was recorded of each policy and its rules.</summary>
internal sealed class PolicyTeller(SetTitles titles, ReviewReplay replay, ReportFrame frame, ImmutableArray<ReviewFlag> flags)
{
    /// <summary>Where a doubling takes longer than this to show, there is too little volume.</summary>
    private const int MostDays = 90;
    private const int DaysAYear = 365;

    /// <summary>The policies: those with open flags first, then by name.</summary>
    public ImmutableArray<PolicyReview> Tell() =>
    [
        .. Subjects(FlagSubject.Policy)
            .Select(Of)
            .OrderByDescending(policy => policy.Standing == PolicyStanding.Flagged)
            .ThenBy(policy => policy.Policy, StringComparer.Ordinal),
    ];

    /// <summary>What has too few cases to show a doubling soon, the slowest first.</summary>
    public ImmutableArray<VolumeNotice> TooLittle() =>
    [
        .. Subjects(FlagSubject.Policy)
            .Select(NoticeOf)
            .Where(notice => notice.DaysToADoubling > MostDays)
            .OrderByDescending(notice => notice.DaysToADoubling)
            .ThenBy(notice => notice.Policy, StringComparer.Ordinal),
    ];

    private IEnumerable<SubjectStreams> Subjects(FlagSubject kind) =>
        replay.Book.Subjects.Where(subject => subject.Subject == kind && frame.Whole(subject.MoreLenient).Cases > 0);

    private PolicyReview Of(SubjectStreams subject)
    {
        var rates = subject.MoreLenient.Declared!.Value;
        var recent = frame.Recent(subject.MoreLenient);
        var isFlagged = flags.Any(flag => flag.State == FlagState.Open && IsOf(flag, subject.Name));
        return new PolicyReview
        {
            Policy = subject.Name,
            Title = titles.OfPolicy(subject.Name),
            Owner = titles.OwnerOf(subject.Name),
            Standing = isFlagged ? PolicyStanding.Flagged
                : NoticeOf(subject).DaysToADoubling > MostDays ? PolicyStanding.TooLittleVolume
                : PolicyStanding.Quiet,
            Expected = rates.Expected,
            Concerning = rates.Concerning,
            MoreLenient = recent,
            Stricter = frame.Recent(subject.Stricter),
            Chart = frame.ChartOf(subject.MoreLenient),
            Rules =
            [
                .. Subjects(FlagSubject.Rule)
                    .Where(rule => RuleNames.PolicyOf(rule.Name) == subject.Name)
                    .Select(Rule)
                    .OrderByDescending(rule => rule.MoreLenient.Rate)
                    .ThenBy(rule => rule.Rule, StringComparer.Ordinal),
            ],
            Origin = Subjects(FlagSubject.Rule)
                .Where(rule => RuleNames.PolicyOf(rule.Name) == subject.Name)
                .OrderByDescending(rule => frame.Recent(rule.MoreLenient).Rate)
                .ThenBy(rule => rule.Name, StringComparer.Ordinal)
                .Prepend(subject)
                .Select(one => OriginOf(one, rates.Expected))
                .FirstOrDefault(origin => origin is not null),
        };
    }

    /// <summary>What led to a policy or a rule that is overridden more than expected; null where that is not known, or it is not.</summary>
    private string? OriginOf(SubjectStreams subject, double expected)
    {
        var recent = frame.Recent(subject.MoreLenient);
        if (recent.Rate <= expected || titles.OriginOf(subject.Name) is not { } origin)
        {
            return null;
        }

        var before = ReportFrame.Between(subject.MoreLenient, frame.End - (2 * ReviewReplay.RecentDays), frame.End - ReviewReplay.RecentDays);
        var what = subject.Subject == FlagSubject.Rule ? $"The rule {subject.Name[(subject.Name.IndexOf('/', StringComparison.Ordinal) + 1)..]}" : "It";
        var after = before.Cases == 0 ? "" : $" after {Figures.Percent(before.Rate)} in the 30 days before,";
        return $"{what} was made after something that happened: {origin.TrimEnd('.')}. It is overridden in {Figures.Percent(recent.Rate)} of cases now,{after} where {Figures.Percent(expected)} are expected.";
    }

    private RuleReview Rule(SubjectStreams rule) => new()
    {
        Rule = rule.Name,
        MoreLenient = frame.Whole(rule.MoreLenient),
        Stricter = frame.Whole(rule.Stricter),
        Exceptions = rule.Exceptions,
        Upheld = rule.Upheld,
        Segments =
        [
            .. rule.All
                .Where(stream => stream.Key is { Subject: FlagSubject.Segment, Measure: FlagMeasure.MoreLenient })
                .Select(stream => (Name: stream.Key.Segment!.Replace("=", " = ", StringComparison.Ordinal), Rate: frame.Whole(stream)))
                .Where(segment => segment.Rate.Cases > 0 && segment.Rate.Cases < frame.Whole(rule.MoreLenient).Cases)
                .OrderByDescending(segment => segment.Rate.Rate)
                .ThenBy(segment => segment.Name, StringComparer.Ordinal)
                .Select(segment => new Share(segment.Name, segment.Rate.Cases, segment.Rate.Count)),
        ],
    };

    private VolumeNotice NoticeOf(SubjectStreams subject)
    {
        var stream = subject.MoreLenient;
        var covered = Math.Clamp(frame.End - stream.Days.All[0].Day, 1, StreamPlanner.Days);
        var cases = ReportFrame.Between(stream, frame.End - StreamPlanner.Days, frame.End).Cases;
        var aYear = Math.Max(1, cases * DaysAYear / covered);
        var twice = Math.Min(0.99, 2 * (stream.Rates?.Expected ?? StreamRates.DefaultExpected));
        return new VolumeNotice(subject.Name, aYear, stream.Design is { } design ? design.AverageRunLength(twice) * DaysAYear / aYear : double.PositiveInfinity);
    }

    private static bool IsOf(ReviewFlag flag, string policy) =>
        flag.Subject is FlagSubject.Policy or FlagSubject.Rule or FlagSubject.Segment && RuleNames.PolicyOf(flag.Name) == policy;
}
