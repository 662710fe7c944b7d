using PolicyFlex.Compilation;
using PolicyFlex.Policies;

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
    public required (Room Cap, IndexSet Slots)? CouldBe { get; init; }

    /// <summary>The suggestion of an option, rounded: money to the nearest minor unit, half away from zero; things to whole ones, down.</summary>
    public decimal? RoundedFor(OptionPlan option) =>
        Suggested is not { } known ? null
        : option.IsMoney ? Math.Round(known, option.Digits, MidpointRounding.AwayFromZero)
        : Math.Floor(known);

    /// <summary>Computes them.</summary>
    public static OptionAmounts Of(OptionPlan option, Outcomes outcomes, Inquiry inquiry)
    {
        var suggested = option.Amount is { } amount ? Quantities.Suggested(amount, inquiry) : null;
        var isSuggestionKnown = option.Amount is null || suggested is not null || option.Amount.IsUnlimited;
        var cap = CapOf(option) is { } most ? Quantities.Most(most, inquiry) : Room.None;
        var isAnyOpen = false;
        foreach (var step in option.StepUps)
        {
            isAnyOpen |= outcomes[step.When] == Outcome.Open;
            if (outcomes[step.When] != Outcome.True)
            {
                continue;
            }

            if (step.Amount is { } more)
            {
                var raised = Quantities.Suggested(more, inquiry);
                isSuggestionKnown &= raised is not null || more.IsUnlimited;
                suggested = raised is null ? suggested : Math.Max(suggested ?? 0, raised.Value);
            }

            if (CapOf(step, option) is { } quantity)
            {
                cap = Quantities.Most(quantity, inquiry) is { } raised && cap is { } known ? Room.Max(known, raised) : null;
            }
        }

        return new OptionAmounts
        {
            Suggested = isSuggestionKnown ? suggested : null,
            Cap = cap,
            CouldBe = isAnyOpen && cap is { } certain ? OpenCap(option, outcomes, inquiry, certain) : null,
        };
    }

    /// <summary>The slots that an unknown cap hangs on.</summary>
    public static IndexSet MissingInCap(OptionPlan option, Outcomes outcomes, Inquiry inquiry) =>
        MissingIn(TrueSteps(option, outcomes).Select(step => CapOf(step, option)).Append(CapOf(option)), inquiry);

    /// <summary>The slots that an unknown suggestion hangs on.</summary>
    public static IndexSet MissingInSuggestion(OptionPlan option, Outcomes outcomes, Inquiry inquiry) =>
        MissingIn(TrueSteps(option, outcomes).Select(step => step.Amount).Append(option.Amount), inquiry);

    private static IEnumerable<StepUpPlan> TrueSteps(OptionPlan option, Outcomes outcomes) =>
        option.StepUps.Where(step => outcomes[step.When] == Outcome.True);

    private static IndexSet MissingIn(IEnumerable<QuantityPlan?> quantities, Inquiry inquiry) => quantities
        .Select(quantity => quantity?.Operand)
        .OfType<Expressions.Operand>()
        .Aggregate(IndexSet.Empty, (slots, operand) => slots | inquiry.Facts.MissingIn(operand));

    private static (Room Cap, IndexSet Slots)? OpenCap(OptionPlan option, Outcomes outcomes, Inquiry inquiry, Room cap)
    {
        var (highest, slots) = (cap, IndexSet.Empty);
        foreach (var step in option.StepUps)
        {
            if (outcomes[step.When] == Outcome.Open
                && CapOf(step, option) is { } quantity
                && Quantities.Most(quantity, inquiry) is { } raised
                && raised.RoundedDown(option.Digits) > cap.RoundedDown(option.Digits))
            {
                highest = Room.Max(highest, raised);
                slots |= outcomes.MissingAt(step.When);
            }
        }

        return highest > cap ? (highest, slots) : null;
    }

    /// <summary>An option without a cap has its amount for one.</summary>
    private static QuantityPlan? CapOf(OptionPlan option) => option.AtMost ?? option.Amount;

    /// <summary>A step-up without a cap raises the cap by its range, or by its amount where the option has no cap of its own.</summary>
    private static QuantityPlan? CapOf(StepUpPlan step, OptionPlan option) =>
        step.AtMost ?? (step.Amount is { } amount && (amount.Most is not null || option.AtMost is null) ? amount : null);
}
