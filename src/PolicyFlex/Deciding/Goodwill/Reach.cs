using PolicyFlex.Compilation;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>Whether an option lies within reach on the ladder (meaning 10).</summary>
/// <param name="MayBe">Whether it is possible that it does.</param>
/// <param name="MayNotBe">Whether it is possible that it does not.</param>
internal readonly record struct Reach(bool MayBe, bool MayNotBe)
{
    private static Reach Always => new(true, false);

    public static Reach Of(OptionPlan option, Inquiry inquiry)
    {
        if (option.Rung is not { } rung || rung - option.Notch < 0)
        {
            return Always;
        }

        // The rung is reached if the failure reaches any rung from here on, raised by the notch.
        var isOpen = false;
        foreach (var when in inquiry.Plan.Rungs.AsSpan()[(rung - option.Notch)..])
        {
            var outcome = inquiry.Findings.Outcomes[when];
            if (outcome == Outcome.True)
            {
                return Always;
            }

            isOpen |= outcome == Outcome.Open;
        }

        return new Reach(isOpen, true);
    }

    /// <summary>The slots on which it hangs whether an option that may and may not be within reach is.</summary>
    public static IndexSet MissingFor(OptionPlan option, Inquiry inquiry)
    {
        var outcomes = inquiry.Findings.Outcomes;
        return inquiry.Plan.Rungs
            .Skip(option.Rung!.Value - option.Notch)
            .Where(when => outcomes[when] == Outcome.Open)
            .Aggregate(IndexSet.Empty, (slots, when) => slots | outcomes.MissingAt(when));
    }
}
