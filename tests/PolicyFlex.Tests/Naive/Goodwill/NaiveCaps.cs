using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>The cap and the amount of an option: each the largest of the base and the step-ups that count.</summary>
internal static class NaiveCaps
{
    public static NaiveBound Of(NaiveScene scene, NaiveOption option, Func<StepUp, bool> isTrue)
    {
        var caps = option.Option.StepUps.Where(isTrue)
            .Select(stepUp => CapOf(scene, option, stepUp.Amount, stepUp.AtMost))
            .Prepend(CapOf(scene, option, option.Option.Amount, option.Option.AtMost))
            .OfType<NaiveQuantity>()
            .ToList();
        var bound = new NaiveBound("at-most");
        if (caps.Any(cap => !cap.IsKnown))
            return bound with { IsKnown = false, Asks = [.. caps.SelectMany(cap => cap.Asks).Distinct().Order()] };

        var isWithoutBound = caps.Any(cap => cap.Most is null) || !HasAmounts(option.Option);
        return bound with { Left = isWithoutBound ? null : caps.Select(cap => cap.Most!.Value).DefaultIfEmpty(0).Append(0).Max() };
    }

    /// <summary>The cap that a step-up alone would give; null if it gives none, or is not known.</summary>
    public static NaiveQuantity? OfStepUp(NaiveScene scene, NaiveOption option, StepUp stepUp) =>
        CapOf(scene, option, stepUp.Amount, stepUp.AtMost) is { IsKnown: true } cap ? cap : null;

    /// <summary>What the policy suggests, before any bound; null if it suggests nothing or one of the amounts is not known.</summary>
    public static decimal? Amount(NaiveScene scene, NaiveOption option, Func<StepUp, bool> isTrue)
    {
        var amounts = option.Option.StepUps.Where(isTrue).Select(stepUp => stepUp.Amount)
            .Prepend(option.Option.Amount)
            .OfType<Quantity>()
            .Select(amount => NaiveQuantity.Of(amount, scene).Suggested)
            .ToList();
        if (amounts.Count == 0 || amounts.Contains(null))
            return null;

        var largest = Math.Max(0, amounts.Max()!.Value);
        return option.IsMoney ? NaiveMoney.Nearest(largest, NaiveMoney.Digits(scene.Set.Currency)) : NaiveMoney.Down(largest, 0);
    }

    /// <summary>The facts without which it is not known what to suggest.</summary>
    public static IEnumerable<int> AsksForAmount(NaiveScene scene, NaiveOption option, Func<StepUp, bool> isTrue) =>
        option.Option.StepUps.Where(isTrue).Select(stepUp => stepUp.Amount)
            .Prepend(option.Option.Amount)
            .OfType<Quantity>()
            .SelectMany(amount => NaiveQuantity.Of(amount, scene).Asks);

    private static bool HasAmounts(GoodwillOption option) =>
        option.Amount is not null || option.AtMost is not null || option.StepUps.Any(s => s.Amount is not null || s.AtMost is not null);

    private static NaiveQuantity? CapOf(NaiveScene scene, NaiveOption option, Quantity? amount, Quantity? atMost)
    {
        if (atMost is not null)
            return NaiveQuantity.Of(atMost, scene);
        if (amount is null)
            return null;

        var quantity = NaiveQuantity.Of(amount, scene);
        return option.Option.AtMost is null || quantity.IsRange ? quantity : null;
    }
}
