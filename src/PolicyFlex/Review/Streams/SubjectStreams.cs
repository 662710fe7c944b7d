namespace PolicyFlex.Review;

/// <summary>The streams of one subject, and what its cases add up to.</summary>
/// <param name="subject">What it is.</param>
/// <param name="name">Its name.</param>
internal sealed class SubjectStreams(FlagSubject subject, string name)
{
    private readonly Dictionary<int, SegmentStreams[]> _segments = [];
    private readonly Dictionary<int, long> _segmentCases = [];

    public FlagSubject Subject => subject;

    public string Name => name;

    public required ReviewStream MoreLenient { get; init; }

    public required ReviewStream Stricter { get; init; }

    /// <summary>Of a kind of situation: how often no policy covers it.</summary>
    public ReviewStream? NotCovered { get; init; }

    /// <summary>Of a kind of situation: how frequent it is among all.</summary>
    public ReviewStream? Frequent { get; init; }

    /// <summary>In how many cases an exception gave the answer, within the days that are told of.</summary>
    public long Exceptions { get; private set; }

    /// <summary>In how many cases a denial was upheld.</summary>
    public long Upheld { get; private set; }

    /// <summary>In how many cases somebody asked a higher level.</summary>
    public long Escalated { get; private set; }

    /// <summary>Of a kind of situation: how many cases by the number of their list of segments.</summary>
    public IReadOnlyDictionary<int, long> SegmentCases => _segmentCases;

    /// <summary>Its streams, those of segments too.</summary>
    public IEnumerable<ReviewStream> All =>
        new[] { MoreLenient, Stricter, NotCovered, Frequent }.OfType<ReviewStream>()
            .Concat(_segments.Values.SelectMany(segments => segments).SelectMany(segment => new[] { segment.MoreLenient, segment.Stricter }).Distinct());

    /// <summary>The streams of the segments that a list of values belongs to.</summary>
    /// <param name="segments">The number of the list.</param>
    /// <param name="find">Finds them where they were not met before.</param>
    public SegmentStreams[] Of(int segments, Func<SubjectStreams, int, SegmentStreams[]> find)
    {
        if (subject != FlagSubject.Rule || segments == 0)
        {
            return [];
        }

        if (!_segments.TryGetValue(segments, out var found))
        {
            _segments.Add(segments, found = find(this, segments));
        }

        return found;
    }

    /// <summary>Counts a case that is over.</summary>
    /// <param name="marks">What happened in it.</param>
    /// <param name="segments">The number of its list of segments.</param>
    public void Count(CaseMarks marks, int segments)
    {
        if (subject == FlagSubject.Kind)
        {
            _segmentCases[segments] = _segmentCases.GetValueOrDefault(segments) + 1;
        }

        Exceptions += marks.HasFlag(CaseMarks.Exception) ? 1 : 0;
        Upheld += marks.HasFlag(CaseMarks.Denied) && !marks.HasFlag(CaseMarks.MoreLenient) ? 1 : 0;
        Escalated += marks.HasFlag(CaseMarks.Escalated) ? 1 : 0;
    }
}
