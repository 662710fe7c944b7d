using PolicyFlex.Policies;

namespace PolicyFlex.Review;

/// <summary>Which rates are tolerable and which are worth a review, as a set and its policies declare them.</summary>
internal sealed class StreamRates(PolicySet set)
{
    /// <summary>
    /// The rate of overrides that is tolerable where nobody declares one: audits of lending start to look at 5 %, and call more than 10 %
    /// "not following the system".
    /// </summary>
    public const double DefaultExpected = 0.05;

    /// <summary>The rate that is worth a review where nobody declares one.</summary>
    public const double DefaultConcerning = 0.10;

    /// <summary>How many false alarms a year are acceptable over all streams where nobody declares it.</summary>
    public const double DefaultFalseAlarms = 6;

    private readonly Dictionary<string, RatePair> _policies = set.Policies
        .SelectMany(policy => policy.Formerly.Prepend(policy.Name).Select(name => (name, policy)))
        .GroupBy(named => named.name, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => Of(group.Last().policy.Review, set.Review), StringComparer.Ordinal);

    private readonly RatePair _whole = Of(set.Review, null);

    /// <summary>How many false alarms a year are acceptable over all streams.</summary>
    public double FalseAlarmsAYear { get; } = (double?)set.Review?.FalseAlarmsPerYear ?? DefaultFalseAlarms;

    /// <summary>The rates of a policy, or those of the set.</summary>
    public RatePair Of(StreamKey key) => key.Subject switch
    {
        FlagSubject.Policy => OfPolicy(key.Name),
        FlagSubject.Rule or FlagSubject.Segment => OfPolicy(RuleNames.PolicyOf(key.Name)),
        _ => _whole,
    };

    private RatePair OfPolicy(string policy) => _policies.GetValueOrDefault(policy, _whole);

    private static RatePair Of(ReviewSettings? own, ReviewSettings? inherited)
    {
        var expected = (double?)(own?.Expected ?? inherited?.Expected) ?? DefaultExpected;
        var concerning = (double?)(own?.Concerning ?? inherited?.Concerning);
        return new(expected, concerning ?? Math.Max(DefaultConcerning, new RatePair(DefaultExpected, DefaultConcerning).From(expected).Concerning));
    }
}
