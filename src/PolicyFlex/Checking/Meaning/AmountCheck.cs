using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>The amounts of an option go together: the cap holds what is suggested, step-ups raise, and something bounds what is unlimited.</summary>
internal static class AmountCheck
{
    public static void Check(SetUnderCheck subject)
    {
        var unlimited = new Reach(subject.Set.Authority.Levels, ceiling => ceiling.Most is Quantity.Unlimited);
        foreach (var (policy, option) in subject.Options)
        {
            CheckCap(subject, option.Amount, option.AtMost, (option, "at-most"));
            foreach (var stepUp in option.StepUps)
            {
                CheckCap(subject, stepUp.Amount, stepUp.AtMost, (stepUp, "at-most"), (option, "step-up"));
                CheckStepUp(subject, option, stepUp);
            }

            CheckBound(subject, unlimited, policy, option);
        }
    }

    private static void CheckCap(
        SetUnderCheck subject, Quantity? amount, Quantity? atMost, params ReadOnlySpan<(object Node, string Member)> places)
    {
        if (subject.Constants.SuggestedBy(amount) is { } suggested && subject.Constants.MostOf(atMost) is { } most && most < suggested && most >= 0)
        {
            subject.Report(CheckingProblems.CapBelowAmount(suggested, most), places);
        }
    }

    private static void CheckStepUp(SetUnderCheck subject, GoodwillOption option, StepUp stepUp)
    {
        var constants = subject.Constants;
        if (constants.SuggestedBy(stepUp.Amount) < constants.SuggestedBy(option.Amount))
        {
            Report("amount", constants.SuggestedBy(option.Amount)!.Value, constants.SuggestedBy(stepUp.Amount)!.Value);
        }

        var cap = constants.MostOf(option.AtMost ?? option.Amount);
        if (constants.MostOf(stepUp.AtMost) < cap)
        {
            Report("at-most", cap!.Value, constants.MostOf(stepUp.AtMost)!.Value);
        }

        void Report(string member, decimal from, decimal to) =>
            subject.Report(
                CheckingProblems.StepUpThatLowers($"option `{option.Name}`", member, from, to), (stepUp, member), (option, "step-up"));
    }

    private static void CheckBound(SetUnderCheck subject, Reach unlimited, Policy? policy, GoodwillOption option)
    {
        var isUnlimited = (option.AtMost ?? option.Amount) is Quantity.Unlimited
            || option.StepUps.Any(stepUp => (stepUp.AtMost ?? stepUp.Amount) is Quantity.Unlimited);
        var isBounded = option.Limits.Length + (policy?.Limits.Length ?? 0) + subject.Set.Limits.Length > 0
            || (WorthCheck.IsMeasured(option) && !unlimited.Includes(option.Gives));
        if (isUnlimited && !isBounded)
        {
            subject.Report(CheckingProblems.NothingBounds(option.Name), (option, "at-most"));
        }
    }
}
