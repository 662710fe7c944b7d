using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>A limit as it stands in a situation.</summary>
/// <param name="Plan">The limit.</param>
/// <param name="Left">What is left, in its own measure; null if its amount is not known.</param>
/// <param name="Returns">When something of what was used comes back.</param>
/// <param name="IsProvisional">Whether it could not be counted, since the situation does not say whose it is.</param>
internal sealed record LimitState(LimitPlan Plan, Room? Left, DateTimeOffset? Returns, bool IsProvisional)
{
    /// <summary>Counts a limit; what its amount hangs on goes to <paramref name="missing"/>.</summary>
    public static LimitState Of(LimitPlan plan, Inquiry inquiry, ISet<int> missing)
    {
        var most = plan.Limit.Times is { } times ? Room.Of(times)
            : inquiry.Evaluate(plan.Amount!, missing) is { IsKnown: true } value ? Room.Of(value.Number)
            : (Room?)null;
        if (inquiry.Subjects.Of(plan.Limit.Per) is not { } subjects)
        {
            return new LimitState(plan, most, null, true);
        }

        var usage = inquiry.History.Of(plan, subjects);
        return new LimitState(plan, most?.Less(usage.Used), usage.Returns, false);
    }
}
