using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>A condition that was written depends on the situation, and an <c>otherwise</c> has a condition to be otherwise of.</summary>
internal static class ConstantConditionCheck
{
    public static void Check(SetUnderCheck subject)
    {
        foreach (var policy in subject.Set.Policies)
        {
            Check(subject, $"policy `{policy.Name}`", policy.AppliesWhen, (policy, "applies-when"));
        }

        foreach (var (policy, rule, _) in subject.Rules)
        {
            Check(subject, $"rule `{rule.Name}`", rule.When, (rule, "when"));
            if (rule.Otherwise is { } otherwise && subject.Constants.TruthOf(rule.When) == true)
            {
                subject.Report(CheckingProblems.OtherwiseNeverUsed(rule.Name), (otherwise, ""), (rule, "otherwise"));
            }
        }

        foreach (var (_, option) in subject.Options)
        {
            Check(subject, $"option `{option.Name}`", option.When, (option, "when"));
            foreach (var stepUp in option.StepUps)
            {
                Check(subject, $"a step-up of option `{option.Name}`", stepUp.When, (stepUp, "when"), (option, "step-up"));
            }
        }

        foreach (var rung in subject.Set.Ladder?.Rungs ?? [])
        {
            Check(subject, $"rung `{rung.Name}`", rung.When, (rung, "when"));
        }

        foreach (var level in subject.Set.Authority.Levels)
        {
            foreach (var stepUp in level.StepUps)
            {
                Check(subject, $"a step-up of level `{level.Name}`", stepUp.When, (stepUp, "when"), (level, "step-up"));
            }
        }
    }

    private static void Check(
        SetUnderCheck subject, string whose, When? when, params ReadOnlySpan<(object Node, string Member)> places)
    {
        if (when is not null && subject.Constants.TruthOf(when) is { } truth)
        {
            subject.Report(truth ? CheckingProblems.AlwaysTrue(whose) : CheckingProblems.NeverTrue(whose), [(when, ""), .. places]);
        }
    }
}
