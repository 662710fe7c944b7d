using System.Collections.Immutable;
using System.Globalization;

namespace PolicyFlex.Review;

/// <summary>
/// Designs the streams for a month: how many cases each has a year, and over how many streams the false alarms of a year are spread. Both are
/// taken from the 90 days before, and recorded, so that a limit changes only on the first of a month.
/// </summary>
/// <param name="falseAlarmsAYear">How many are acceptable over all streams.</param>
internal sealed class StreamPlanner(double falseAlarmsAYear)
{
    /// <summary>From how many days a month is planned.</summary>
    public const int Days = 90;

    /// <summary>How many cases a day a stream is taken to have until it was counted: more than most, so that it does not flag falsely.</summary>
    public const int FirstCasesADay = 50;

    /// <summary>Over how many streams the false alarms are spread at least, until they were counted.</summary>
    public const int FirstStreams = 100;

    private const int DaysAYear = 365;
    private const int LeastCasesAYear = 12;
    private const double LeastShare = 0.001;
    private const double MostShare = 0.25;

    private readonly DesignShelf _designs = new();
    private MonthPlanned? _plan;
    private long _kindCases = FirstCasesADay * DaysAYear;

    /// <summary>Over how many streams the false alarms are spread.</summary>
    public int Streams => Math.Max(1, _plan?.CasesAYear.Count ?? FirstStreams);

    /// <summary>The plan in use; null before the first.</summary>
    public MonthPlanned? InUse => _plan;

    /// <summary>How many cases of kinds of situations there are a year.</summary>
    public long KindCases => _kindCases;

    /// <summary>Plans a month by what the streams counted before it.</summary>
    /// <param name="month">Its first day.</param>
    /// <param name="at">Its first moment.</param>
    /// <param name="firstDay">The first day that anything was recorded.</param>
    /// <param name="streams">The streams.</param>
    public static MonthPlanned Plan(DateOnly month, DateTimeOffset at, int firstDay, IEnumerable<ReviewStream> streams)
    {
        var from = month.DayNumber - Days;
        var covered = Math.Clamp(month.DayNumber - firstDay, 1, Days);
        var cases = ImmutableSortedDictionary.CreateBuilder<string, long>(StringComparer.Ordinal);
        var shares = ImmutableSortedDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        foreach (var stream in streams)
        {
            var tally = stream.Days.Between(from, month.DayNumber);
            if (tally.Cases == 0)
            {
                continue;
            }

            cases[stream.Key.Text] = Math.Max(LeastCasesAYear, ((tally.Cases * DaysAYear) + covered - 1) / covered);
            if (stream.Key.Measure == FlagMeasure.Frequent && LearntRate.From(tally) is { } share)
            {
                shares[stream.Key.Text] = Math.Max(LeastShare, share);
            }
        }

        return new MonthPlanned
        {
            At = at,
            Id = month.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            Month = month,
            CasesAYear = cases.ToImmutable(),
            UsualShares = shares.ToImmutable(),
        };
    }

    /// <summary>Designs all streams by a plan.</summary>
    public void Use(MonthPlanned plan, IEnumerable<ReviewStream> streams)
    {
        _plan = plan;
        _kindCases = plan.CasesAYear.Where(one => plan.UsualShares.ContainsKey(one.Key)).Select(one => one.Value).DefaultIfEmpty(_kindCases).Max();
        foreach (var stream in streams)
        {
            Design(stream);
        }
    }

    /// <summary>Learns how frequent a kind that is met for the first time was before: not at all.</summary>
    /// <param name="stream">Its stream.</param>
    /// <param name="before">The cases of all kinds in the 90 days before.</param>
    public void Begin(ReviewStream stream, long before)
    {
        stream.Learn(LearntRate.From(new Tally(before, 0)) is { } share ? Twice(Math.Max(LeastShare, share)) : null);
        Design(stream);
    }

    /// <summary>Takes up a plan that was in use.</summary>
    public void Restore(MonthPlanned? plan, long kindCases) => (_plan, _kindCases) = (plan, kindCases);

    /// <summary>Designs a stream by the plan of the month.</summary>
    public void Design(ReviewStream stream)
    {
        if (stream.Key.Measure == FlagMeasure.Frequent)
        {
            // A kind that is common already is no combustion point when it becomes more so.
            stream.Learn(_plan?.UsualShares.TryGetValue(stream.Key.Text, out var share) == true ? Twice(share) : stream.Declared);
        }

        var cases = _plan?.CasesAYear.TryGetValue(stream.Key.Text, out var counted) == true ? counted
            : stream.Key.Measure == FlagMeasure.Frequent ? _kindCases
            : FirstCasesADay * DaysAYear;
        stream.Plan(stream.Rates is { } rates ? _designs.For(rates, cases * Streams / falseAlarmsAYear) : null, cases);
    }

    /// <summary>Twice as frequent as usual is worth a review; what is common already is no combustion point when it becomes more so.</summary>
    public static RatePair? Twice(double share) => share <= MostShare ? new RatePair(share, 2 * share) : null;
}
