using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>Between which rates chance leaves agents, and who is outside.</summary>
/// <param name="agents">The agents.</param>
internal sealed class Funnel(AgentComparison agents)
{
    private readonly ImmutableArray<FunnelLimit> _limits = [.. agents.Limits.OrderBy(limit => limit.Cases)];

    /// <summary>The limits, by rising number of cases.</summary>
    public ImmutableArray<FunnelLimit> Limits => _limits;

    /// <summary>How far outside an agent is: 0 within the limits of 95 %, 1 beyond them, 2 beyond those of 99.8 %.</summary>
    public int OutsideOf(AgentReview agent)
    {
        if (_limits.IsEmpty || agent.Overrides.Cases == 0)
        {
            return 0;
        }

        var (rate, limit) = (agent.Overrides.Rate, At(agent.Overrides.Cases));
        return rate > limit.Upper998 || rate < limit.Lower998 ? 2 : rate > limit.Upper95 || rate < limit.Lower95 ? 1 : 0;
    }

    /// <summary>The limits at so many cases, on the straight line between those that are known.</summary>
    private FunnelLimit At(long cases)
    {
        var next = _limits.FirstOrDefault(limit => limit.Cases >= cases, _limits[^1]);
        var before = _limits.LastOrDefault(limit => limit.Cases <= cases, _limits[0]);
        if (next.Cases <= before.Cases)
        {
            return next;
        }

        var part = (cases - before.Cases) / (double)(next.Cases - before.Cases);
        double Between(double from, double to) => from + (part * (to - from));
        return new(
            cases,
            Between(before.Lower95, next.Lower95),
            Between(before.Upper95, next.Upper95),
            Between(before.Lower998, next.Lower998),
            Between(before.Upper998, next.Upper998));
    }
}
