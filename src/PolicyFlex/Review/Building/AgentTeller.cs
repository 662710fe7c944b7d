using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>
/// Puts agents side by side: rates against volume, with limits that are wider where agents differ for reasons of their own. After
/// D. J. Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine 24 (2005), and Handling over-dispersion of
/// performance indicators, Quality and Safety in Health Care 14 (2005).
/// </summary>
internal sealed class AgentTeller(ReviewReplay replay, ReportFrame frame, ReviewOptions options)
{
    private const double Winsorised = 0.10;
    private const double Z95 = 1.959963984540054;
    private const double Z998 = 3.090232306167813;
    private const int Points = 40;

    public AgentComparison Tell()
    {
        var agents = replay.Book.Subjects
            .Where(subject => subject.Subject == FlagSubject.Agent)
            .Select(subject => (subject.Name, Lenient: frame.Whole(subject.MoreLenient), Stricter: frame.Whole(subject.Stricter)))
            .Where(agent => agent.Lenient.Cases > 0)
            .OrderBy(agent => agent.Name, StringComparer.Ordinal)
            .ToList();
        var all = ObservedRate.Of(agents.Sum(agent => agent.Lenient.Cases), agents.Sum(agent => agent.Lenient.Count));
        if (Withheld(agents.Count) is { } why)
        {
            return new AgentComparison { Withheld = why, All = all, Dispersion = 1 };
        }

        var dispersion = DispersionOf([.. agents.Select(agent => Z(agent.Lenient, all.Rate))]);
        return new AgentComparison
        {
            All = all,
            Dispersion = dispersion,
            Agents =
            [
                .. agents.Select(agent => new AgentReview(agent.Name, agent.Lenient, agent.Stricter, Z(agent.Lenient, all.Rate) / Math.Sqrt(dispersion)))
                    .OrderByDescending(agent => Math.Abs(agent.Distance))
                    .ThenBy(agent => agent.Agent, StringComparer.Ordinal),
            ],
            Limits = LimitsOf(agents.Max(agent => agent.Lenient.Cases), all.Rate, dispersion),
        };
    }

    private string? Withheld(int agents) =>
        !options.ShowsAgents ? "Agents are not compared here."
        : agents == 0 ? "No decision was recorded with its agent."
        : agents < options.FewestAgents ? FormattableString.Invariant($"Agents are not compared where there are fewer than {options.FewestAgents}.")
        : null;

    /// <summary>How far an agent is from all, in standard deviations by chance; 0 where nothing can differ.</summary>
    private static double Z(ObservedRate agent, double rate)
    {
        var deviation = Math.Sqrt(rate * (1 - rate) / agent.Cases);
        return deviation == 0 ? 0 : (agent.Rate - rate) / deviation;
    }

    /// <summary>The mean of the squares, the most extreme tenth on either side drawn in; at least 1.</summary>
    private static double DispersionOf(double[] distances)
    {
        Array.Sort(distances);
        var drawn = (int)(distances.Length * Winsorised);
        var (low, high) = (distances[drawn], distances[^(drawn + 1)]);
        return Math.Max(1, distances.Average(distance => Math.Clamp(distance, low, high) * Math.Clamp(distance, low, high)));
    }

    private static ImmutableArray<FunnelLimit> LimitsOf(long most, double rate, double dispersion)
    {
        var cases = Enumerable.Range(1, Points).Select(point => Math.Max(1, most * point * point / (Points * Points))).Distinct();
        return [.. cases.Select(Limit)];

        FunnelLimit Limit(long count)
        {
            var deviation = Math.Sqrt(dispersion * rate * (1 - rate) / count);
            return new(count, At(-Z95), At(Z95), At(-Z998), At(Z998));

            double At(double z) => Math.Clamp(rate + (z * deviation), 0, 1);
        }
    }
}
