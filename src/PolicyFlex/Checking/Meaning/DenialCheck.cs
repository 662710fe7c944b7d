using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>A no has words for the customer, a reason, and a way on.</summary>
internal static class DenialCheck
{
    public static void Check(SetUnderCheck subject)
    {
        foreach (var (policy, rule, parent) in subject.Rules)
        {
            if (rule.Effect == Effect.Deny)
            {
                var denial = new Denial(policy, rule, rule.Wording, rule, "deny");
                Check(subject, denial, isException: parent is not null);
            }

            if (rule.Otherwise is { } otherwise)
            {
                Check(subject, new Denial(policy, rule, otherwise.Wording, otherwise, ""), isException: false);
            }
        }
    }

    private static void Check(SetUnderCheck subject, Denial denial, bool isException)
    {
        var (policy, rule, wording, node, member) = denial;
        var whose = ReferenceEquals(node, rule) ? $"The denial of rule `{rule.Name}`" : $"The `otherwise` of rule `{rule.Name}`";
        var places = new[] { (node, member), ((object)rule, "otherwise") };
        if (wording.Say is null && !subject.IsUnreadable(node, "say"))
        {
            subject.Report(
                isException ? CheckingProblems.ExceptionWithoutSay(rule.Name) : CheckingProblems.DenialWithoutSay(whose), places);
        }

        if (wording.Because is null
            && policy.Because is null
            && !subject.IsUnreadable(node, "because")
            && !subject.IsUnreadable(policy, "because"))
        {
            subject.Report(CheckingProblems.DenialWithoutBecause(whose), places);
        }

        foreach (var own in wording.Instead.Where(one => one.Name is { } name && rule.Targets.Any(target => target.Name == name)))
        {
            subject.Report(CheckingProblems.InsteadOfItself(whose, own.Name!), [(own, ""), .. places]);
        }

        if (wording.Instead.IsEmpty && !subject.IsUnreadable(node, "instead"))
        {
            subject.Report(CheckingProblems.DenialWithoutInstead(whose), places);
        }
    }

    /// <summary>A denial: a rule that denies, or the <c>otherwise</c> of one that allows.</summary>
    private sealed record Denial(Policy Policy, Rule Rule, Wording Wording, object Node, string Member);
}
