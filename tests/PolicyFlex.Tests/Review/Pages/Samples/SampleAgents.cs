using PolicyFlex.Review;
using static PolicyFlex.Tests.Review.SampleDays;

namespace PolicyFlex.Tests.Review;

/// <summary>Eighteen agents: one far outside of what chance allows, two a little.</summary>
internal static class SampleAgents
{
    private const double Dispersion = 1.44;

    private static readonly (string Name, long Cases, long Overrides, long Stricter)[] Agents =
    [
        ("anna", 310, 37, 0), ("mateo", 188, 15, 0), ("yusuf", 96, 1, 4), ("grace", 240, 11, 0), ("kim", 275, 9, 1), ("ines", 402, 14, 0), ("pavel", 350, 11, 0),
        ("dora", 61, 4, 0), ("luca", 44, 0, 0), ("wen", 281, 10, 0), ("sofia", 330, 9, 1), ("omar", 152, 6, 0), ("ruth", 205, 6, 0), ("nils", 118, 3, 0),
        ("carla", 422, 2, 0), ("ben", 27, 2, 0), ("aiko", 366, 13, 1), ("tess", 12, 1, 0),
    ];

    public static AgentComparison Eighteen { get; } = new()
    {
        All = Rate(Agents.Sum(agent => agent.Cases), Agents.Sum(agent => agent.Overrides)),
        Dispersion = Dispersion,
        Agents =
        [
            .. Agents.Select(agent => new AgentReview(agent.Name, Rate(agent.Cases, agent.Overrides), Rate(agent.Cases, agent.Stricter), Distance(agent.Cases, agent.Overrides)))
                .OrderByDescending(agent => Math.Abs(agent.Distance)),
        ],
        Limits = [.. Enumerable.Range(0, 46).Select(i => Limit(10 + (i * 10)))],
    };

    private static double Mean => Agents.Sum(agent => agent.Overrides) / (double)Agents.Sum(agent => agent.Cases);

    private static double Distance(long cases, long overrides) => ((overrides / (double)cases) - Mean) / Deviation(cases);

    private static double Deviation(long cases) => Math.Sqrt(Mean * (1 - Mean) / cases * Dispersion);

    private static FunnelLimit Limit(long cases)
    {
        double At(double z) => Math.Clamp(Mean + (z * Deviation(cases)), 0, 1);
        return new(cases, At(-1.96), At(1.96), At(-3.09), At(3.09));
    }
}
