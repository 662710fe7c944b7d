using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>A limit that an option counts against, as it stands in a situation.</summary>
/// <param name="Plan">The limit.</param>
/// <param name="Room">What it leaves: in the option's units and rounded, or in times.</param>
/// <param name="Returns">When something of what was used comes back.</param>
/// <param name="IsKnown">Whether what it leaves is known; if not, it does not bound.</param>
/// <param name="IsProvisional">Whether it could not be counted, since the situation does not say whose it is.</param>
internal readonly record struct OptionLimit(LimitPlan Plan, Room Room, DateTimeOffset? Returns, bool IsKnown, bool IsProvisional)
{
    /// <summary>The bound as a decision lists it.</summary>
    public Bound Listed => new(
        Plan.Limit.Sentence, Plan.Measure == Measure.Times ? BoundMeasure.Times : BoundMeasure.Amount, Room.OrNull, Returns)
    {
        Provisional = IsProvisional,
    };

    /// <summary>Whether it bounds a level: one that may go beyond it is not bound, and a limit in times binds only once it is used up.</summary>
    public bool Binds(int level) =>
        !(Plan.Beyond is { } beyond && level >= beyond) && (Plan.Measure != Measure.Times || Room.IsNone);
}
