using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>What is left to higher levels is not left to the lowest one, which everybody has.</summary>
internal static class LowestLevelCheck
{
    public static void Check(SetUnderCheck subject)
    {
        if (subject.Set.Authority.Levels is not [var lowest, _, ..])
        {
            return;
        }

        foreach (var (_, rule, _) in subject.Rules)
        {
            CheckOverriding(subject, rule, rule.Overriding, rule, lowest.Name);
            if (rule.Otherwise is { } otherwise)
            {
                CheckOverriding(subject, rule, otherwise.Overriding, otherwise, lowest.Name);
            }

            CheckApproval(subject, $"Rule `{rule.Name}`", rule.Approval, rule, lowest.Name);
        }

        foreach (var (_, option) in subject.Options)
        {
            CheckApproval(subject, $"Option `{option.Name}`", option.Approval, option, lowest.Name);
        }
    }

    private static void CheckOverriding(SetUnderCheck subject, Rule rule, Overriding overriding, object node, string lowest)
    {
        if (overriding.Kind == OverridingKind.ByLevel && overriding.Level == lowest)
        {
            subject.Report(CheckingProblems.OverriddenByTheLowest(rule.Name, lowest), (node, "overridable-by"));
        }
    }

    /// <summary>The approval of several people of the lowest level is one.</summary>
    private static void CheckApproval(SetUnderCheck subject, string whose, Approval? approval, object node, string lowest)
    {
        if (approval is { By: 1 } && approval.Level == lowest)
        {
            subject.Report(CheckingProblems.ApprovedByTheLowest(whose, lowest), (node, "approval"));
        }
    }
}
