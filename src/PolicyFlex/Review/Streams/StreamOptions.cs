namespace PolicyFlex.Review;

/// <summary>What a <see cref="StreamBook"/> watches, keeps and tells.</summary>
internal sealed record StreamOptions
{
    /// <summary>Whether it keeps what a report tells: all days, and the evidence behind flags.</summary>
    public bool KeepsAll { get; init; }

    /// <summary>Whether agents have streams of their own.</summary>
    public bool WatchesAgents { get; init; } = true;

    /// <summary>From when cases are counted for the totals, in UTC ticks.</summary>
    public long CountFrom { get; init; } = long.MinValue;

    /// <summary>What was recorded as the plan of a month; null for nothing.</summary>
    public Func<DateOnly, MonthPlanned?> PlanOf { get; init; } = static _ => null;

    /// <summary>Hears of each case of a kind of situation, with its moment in UTC ticks.</summary>
    public Action<string, long> OnKindCase { get; init; } = static (_, _) => { };

    /// <summary>Hears of each month's plan.</summary>
    public Action<MonthPlanned> OnPlanned { get; init; } = static _ => { };

    /// <summary>Hears of a flag, before it is up, with its moment in UTC ticks.</summary>
    public Action<ReviewStream, long> OnRaised { get; init; } = static (_, _) => { };
}
