namespace PolicyFlex.Review;

/// <summary>All streams, by what they watch; those that are met for the first time are made.</summary>
/// <param name="names">The names.</param>
/// <param name="rates">The declared rates.</param>
/// <param name="keepsAll">Whether streams keep what a report tells.</param>
/// <param name="onNew">What a new stream needs.</param>
internal sealed class SubjectBook(ReviewNames names, StreamRates rates, bool keepsAll, Action<ReviewStream> onNew)
{
    /// <summary>An agent differs if so many overrides would be less probable than this at the rate of the others, among all agents together.</summary>
    private const double Chance = 0.01;

    private readonly Dictionary<(FlagSubject Subject, int Name), SubjectStreams> _subjects = [];
    private readonly Dictionary<StreamKey, ReviewStream> _streams = [];

    public IEnumerable<SubjectStreams> Subjects => _subjects.Values;

    /// <summary>All streams in ordinal order of their texts.</summary>
    public IEnumerable<ReviewStream> Streams => _streams.Values.OrderBy(stream => stream.Key.Text, StringComparer.Ordinal);

    /// <summary>The streams with a flag that is up, in no order.</summary>
    public IEnumerable<ReviewStream> Flagged => _streams.Values.Where(stream => stream.IsFlagged);

    /// <summary>A stream that was met; null if it was not.</summary>
    public ReviewStream? Find(StreamKey key) => _streams.GetValueOrDefault(key);

    /// <summary>Of the stream of a rule those of its segments that have no flag; of any other none.</summary>
    public IEnumerable<ReviewStream> UnflaggedPartsOf(StreamKey whole) => whole.Subject != FlagSubject.Rule ? [] : _streams.Values.Where(stream =>
        stream is { IsFlagged: false, Key.Subject: FlagSubject.Segment } && stream.Key.Measure == whole.Measure && stream.Key.Name == whole.Name);

    /// <summary>The streams of a subject.</summary>
    public SubjectStreams Of(FlagSubject subject, int name)
    {
        if (!_subjects.TryGetValue((subject, name), out var found))
        {
            _subjects.Add((subject, name), found = Make(subject, names.NameOf(name)!));
        }

        return found;
    }

    /// <summary>A stream; it is made if it was not met.</summary>
    public ReviewStream Of(StreamKey key)
    {
        if (!_streams.TryGetValue(key, out var stream))
        {
            _streams.Add(key, stream = new ReviewStream(key, key.Measure == FlagMeasure.Frequent ? null : rates.Of(key), keepsAll));
            onNew(stream);
        }

        return stream;
    }

    /// <summary>
    /// Whether an agent does otherwise than the other agents, who have the same policies: if all override a policy, no agent is flagged for it.
    /// Of everything else it is always so.
    /// </summary>
    /// <param name="stream">A stream that reached its limit.</param>
    /// <param name="began">The day on which it probably began.</param>
    /// <param name="today">The day.</param>
    public bool DiffersFromOthers(ReviewStream stream, int began, int today)
    {
        if (stream.Key.Subject != FlagSubject.Agent)
        {
            return true;
        }

        var (lately, others) = OthersSince(stream, today - ReviewReplay.RecentDays + 1, today);
        var (sinceItBegan, _) = OthersSince(stream, began, today);
        var usual = Math.Max(stream.Rates?.Expected ?? 0, Math.Max(lately.Rate, sinceItBegan.Rate));
        return usual < 1 && Proportion.UpperTail(stream.Days.Between(today - ReviewReplay.RecentDays + 1, today + 1), usual) < Chance / (others + 1);
    }

    /// <summary>The streams of the segments of a rule that a list of values belongs to.</summary>
    public SegmentStreams[] Segments(SubjectStreams rule, int list) => rule.Of(list, FindSegments);

    /// <summary>What the other agents' streams counted.</summary>
    private (Tally Tally, int Agents) OthersSince(ReviewStream stream, int from, int today)
    {
        var (cases, count, agents) = (0L, 0L, 0);
        foreach (var other in _streams.Values)
        {
            if (other.Key.Subject == FlagSubject.Agent && other.Key.Measure == stream.Key.Measure && other != stream)
            {
                var tally = other.Days.Between(from, today + 1);
                (cases, count, agents) = (cases + tally.Cases, count + tally.Overrides, agents + 1);
            }
        }

        return (new Tally(cases, count), agents);
    }

    private SegmentStreams[] FindSegments(SubjectStreams rule, int list) =>
    [
        .. names.ListOf(list).Select(segment => new SegmentStreams(
            Of(new StreamKey(FlagMeasure.MoreLenient, FlagSubject.Segment, rule.Name, segment)),
            Of(new StreamKey(FlagMeasure.Stricter, FlagSubject.Segment, rule.Name, segment)))),
    ];

    private SubjectStreams Make(FlagSubject subject, string name) => new(subject, name)
    {
        MoreLenient = Of(new StreamKey(FlagMeasure.MoreLenient, subject, name)),
        Stricter = Of(new StreamKey(FlagMeasure.Stricter, subject, name)),
        NotCovered = subject == FlagSubject.Kind ? Of(new StreamKey(FlagMeasure.NotCovered, subject, name)) : null,
        Frequent = subject == FlagSubject.Kind ? Of(new StreamKey(FlagMeasure.Frequent, subject, name)) : null,
    };
}
