using PolicyFlex.Deciding;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>What is left of a limit, by the plain list of what was given.</summary>
internal sealed record NaiveLimits
{
    public required Limit Limit { get; init; }

    /// <summary>Whether the situation does not name whose it is, so that nothing is counted.</summary>
    public required bool Provisional { get; init; }

    /// <summary>What the limit comes to; null for one in times.</summary>
    public NaiveQuantity? Most { get; init; }

    /// <summary>How much, or how often, was used.</summary>
    public required decimal Used { get; init; }

    /// <summary>When something of it comes back.</summary>
    public required DateTimeOffset? Returns { get; init; }

    public bool IsKnown => Most is not { IsKnown: false };

    /// <summary>What is left, never below 0; null for without bound.</summary>
    public decimal? Left => Limit.Times is { } times ? Math.Max(0, times - Used)
        : Most!.Most is { } most ? Math.Max(0, most - Used)
        : null;

    /// <summary>Counts a limit.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="counts">Which of what was given is of the kind that it counts.</param>
    /// <param name="amount">How much one of them is.</param>
    public static NaiveLimits Of(NaiveScene scene, Limit limit, Func<PastGrant, bool> counts, Func<PastGrant, decimal> amount)
    {
        var grants = scene.Request.History.Where(counts).Where(grant => IsInTime(scene, limit, grant.At)).ToList();
        var subjects = limit.Per.Select(key => NaiveSubjects.Of(scene, key)).ToList();
        var provisional = subjects.Contains(null);
        grants = provisional ? [] : [.. grants.Where(grant => NaiveSubjects.AreOf(scene, limit.Per, grant))];

        var used = limit.Times is null ? grants.Where(grant => amount(grant) != 0).ToList() : grants;
        return new NaiveLimits
        {
            Limit = limit,
            Provisional = provisional,
            Most = limit.Amount is null ? null : NaiveQuantity.Of(limit.Amount, scene),
            Used = limit.Times is null ? used.Sum(amount) : used.Count,
            Returns = used.Count == 0 ? null : ReturnsAt(scene, limit, used.Min(grant => grant.At)),
        };
    }

    private static bool IsInTime(NaiveScene scene, Limit limit, DateTimeOffset at)
    {
        var calendar = scene.Set.Calendar;
        return at <= scene.Now
            && (limit.Within is not { } within || calendar.Shift(scene.Now, within, -1) < at)
            && (limit.Each is not { } period || calendar.StartOf(period, scene.Now) <= at);
    }

    private static DateTimeOffset? ReturnsAt(NaiveScene scene, Limit limit, DateTimeOffset earliest) => limit switch
    {
        { Within: { } within } => scene.Set.Calendar.Shift(earliest, within, 1),
        { Each: { } period } => scene.Set.Calendar.EndOf(period, scene.Now),
        _ => null,
    };
}
