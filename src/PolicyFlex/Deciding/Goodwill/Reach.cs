using System.Collections.Immutable;
using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>Whether an option lies within reach on the ladder (meaning 10).</summary>
/// <param name="Possible">What is possible: reached, not reached, or both.</param>
/// <param name="Missing">The slots on which it hangs where both are possible.</param>
internal sealed record Reach(ImmutableArray<bool> Possible, IReadOnlySet<int> Missing)
{
    private static Reach Always { get; } = new([true], new SortedSet<int>());

    private static Reach Never { get; } = new([false], new SortedSet<int>());

    public static Reach Of(OptionPlan option, Inquiry inquiry)
    {
        if (option.Rung is not { } rung || rung - option.Notch < 0)
        {
            return Always;
        }

        // The rung is reached if the failure reaches any rung from here on, raised by the notch.
        var outcomes = inquiry.Findings.Outcomes;
        var enough = inquiry.Plan.Rungs.Skip(rung - option.Notch).ToList();
        if (enough.Exists(when => outcomes[when] == Outcome.True))
        {
            return Always;
        }

        var open = enough.Where(when => outcomes[when] == Outcome.Open).ToList();
        return open.Count == 0 ? Never : new Reach([true, false], open.SelectMany(outcomes.MissingAt).ToHashSet());
    }
}
