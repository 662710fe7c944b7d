using PolicyFlex.Review;

namespace PolicyFlex.Benchmarks;

/// <summary>Twenty agents share the cases of a stream: whether an alarm is one agent's pattern or the policy's.</summary>
internal static class Agents
{
    private const int Count = 20;
    private static readonly string[] Names = [.. Enumerable.Range(0, Count).Select(i => $"agent-{i:00}")];

    /// <summary>How often the alarm names an agent, and how often that is the first one.</summary>
    /// <param name="design">The design.</param>
    /// <param name="first">The rate of the first agent.</param>
    /// <param name="others">The rate of the others.</param>
    /// <param name="runs">How many alarms.</param>
    /// <param name="chance">The random numbers.</param>
    public static (double Named, double Right) Run(CusumDesign design, double first, double others, int runs, Chance chance)
    {
        var (named, right) = (0, 0);
        var rates = (First: Chance.Of(first), Others: Chance.Of(others));
        for (var run = 0; run < runs; run++)
        {
            var (state, tallies) = (default(CusumState), new Tally[Count]);
            while (!design.Signals(state))
            {
                var agent = chance.Below(Count);
                var isOverride = chance.Is(agent == 0 ? rates.First : rates.Others);
                tallies[agent] = new(tallies[agent].Cases + 1, tallies[agent].Overrides + (isOverride ? 1 : 0));
                state = state.After(isOverride, design);
                if (state.Score == 0)
                {
                    Array.Clear(tallies);
                }
            }

            var driver = LeaveOneOut.FindDriver(Names.Zip(tallies).ToDictionary(pair => pair.First, pair => pair.Second), design.TolerableRate);
            named += driver is null ? 0 : 1;
            right += driver == Names[0] ? 1 : 0;
        }

        return ((double)named / runs, (double)right / runs);
    }
}
