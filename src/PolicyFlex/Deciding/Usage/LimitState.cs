using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>A limit as it stands in a situation.</summary>
/// <param name="Plan">The limit.</param>
/// <param name="Left">What is left, in its own measure; null if its amount is not known.</param>
/// <param name="Returns">When something of what was used comes back.</param>
/// <param name="IsProvisional">Whether it could not be counted, since the situation does not say whose it is.</param>
internal readonly record struct LimitState(LimitPlan Plan, Room? Left, DateTimeOffset? Returns, bool IsProvisional)
{
    /// <summary>Counts a limit.</summary>
    public static LimitState Of(LimitPlan plan, Inquiry inquiry)
    {
        var most = MostOf(plan, inquiry);
        if (!inquiry.Subjects.AreKnown(plan.Per))
        {
            return new LimitState(plan, most, null, true);
        }

        var usage = inquiry.Past.Of(plan);
        return new LimitState(plan, most?.Less(usage.Used), usage.Returns, false);
    }

    /// <summary>The most that a limit lets through, used or not; null if its amount is not known.</summary>
    public static Room? MostOf(LimitPlan plan, Inquiry inquiry) =>
        plan.Limit.Times is { } times ? Room.Of(times)
        : inquiry.Facts.Evaluator.Evaluate(plan.Amount!) is { IsKnown: true } value ? Room.Of(value.Number)
        : null;
}
