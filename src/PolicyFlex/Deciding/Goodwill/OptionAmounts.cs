using System.Collections.Immutable;
using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>
/// The suggestion and the cap of an option in a situation: each the largest of the base and the true step-ups, whatever their order
/// (meaning 9).
/// </summary>
internal sealed record OptionAmounts
{
    /// <summary>The suggestion, unrounded; null for none, or if it is not known.</summary>
    public required decimal? Suggested { get; init; }

    /// <summary>The cap; null if it is not known.</summary>
    public required Room? Cap { get; init; }

    /// <summary>The cap if every open step-up held, and the slots of those that alone would raise it; null if none would.</summary>
    public required (Room Cap, ImmutableSortedSet<int> Slots)? CouldBe { get; init; }

    /// <summary>Computes them; what the cap hangs on goes to <paramref name="missing"/>.</summary>
    public static OptionAmounts Of(OptionPlan option, Outcomes outcomes, Inquiry inquiry, ISet<int> missing)
    {
        var suggested = option.Amount is { } amount ? Quantities.Suggested(amount, inquiry) : null;
        var isSuggestionKnown = option.Amount is null || suggested is not null || option.Amount.IsUnlimited;
        var cap = (option.AtMost ?? option.Amount) is { } most ? Quantities.Most(most, inquiry, missing) : Room.None;
        foreach (var step in option.StepUps.Where(step => outcomes[step.When] == Outcome.True))
        {
            if (step.Amount is { } more)
            {
                var raised = Quantities.Suggested(more, inquiry);
                isSuggestionKnown &= raised is not null || more.IsUnlimited;
                suggested = raised is null ? suggested : Math.Max(suggested ?? 0, raised.Value);
            }

            if (CapOf(step, option) is { } quantity)
            {
                cap = Quantities.Most(quantity, inquiry, missing) is { } raised && cap is { } known ? Room.Max(known, raised) : null;
            }
        }

        return new OptionAmounts
        {
            Suggested = isSuggestionKnown ? suggested : null,
            Cap = cap,
            CouldBe = cap is { } certain ? OpenCap(option, outcomes, inquiry, certain) : null,
        };
    }

    private static (Room Cap, ImmutableSortedSet<int> Slots)? OpenCap(OptionPlan option, Outcomes outcomes, Inquiry inquiry, Room cap)
    {
        var highest = cap;
        var slots = ImmutableSortedSet.CreateBuilder<int>();
        foreach (var step in option.StepUps.Where(step => outcomes[step.When] == Outcome.Open))
        {
            if (CapOf(step, option) is { } quantity && Quantities.Most(quantity, inquiry, new HashSet<int>()) is { } raised
                && raised.RoundedDown(option.Digits) > cap.RoundedDown(option.Digits))
            {
                highest = Room.Max(highest, raised);
                slots.UnionWith(outcomes.MissingAt(step.When));
            }
        }

        return highest > cap ? (highest, slots.ToImmutable()) : null;
    }

    /// <summary>A step-up without a cap raises the cap by its range, or by its amount where the option has no cap of its own.</summary>
    private static QuantityPlan? CapOf(StepUpPlan step, OptionPlan option) =>
        step.AtMost ?? (step.Amount is { } amount && (amount.Most is not null || option.AtMost is null) ? amount : null);
}
