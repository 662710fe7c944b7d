using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>What rules and exceptions refer to is there: actions, options, parameters, levels, duties and what they offer instead.</summary>
internal static class RuleReferenceCheck
{
    public static void Check(SetUnderCheck subject)
    {
        var references = new References(subject);
        foreach (var place in subject.Rules)
        {
            var rule = place.Rule;
            foreach (var target in rule.Targets.TakeWhile(_ => !subject.IsFull))
            {
                CheckTarget(subject, place, target);
            }

            references.CheckLevel(rule.Approval?.Level, (rule, "approval"));
            references.CheckOverriding(rule.Overriding.Level, (rule, "overridable-by"));
            references.CheckDuties(rule.Also, (rule, "also"));
            references.CheckAlternatives(rule.Wording.Instead, (rule, "instead"));
            if (rule.Otherwise is { } otherwise)
            {
                references.CheckOverriding(otherwise.Overriding.Level, (otherwise, "overridable-by"), (rule, "otherwise"));
                references.CheckAlternatives(otherwise.Wording.Instead, (otherwise, "instead"), (rule, "otherwise"));
            }
        }
    }

    private static void CheckTarget(SetUnderCheck subject, RuleInPlace place, Target target)
    {
        var (policy, rule) = (place.Policy, place.Rule);
        var effect = EffectWord(rule.Effect);
        if (subject.Names.Actions.TryGetValue(target.Name, out var action))
        {
            CheckParameters(subject, place, target, action);
            return;
        }

        if (target.Name == Target.Goodwill)
        {
            if (policy.Goodwill.IsEmpty)
            {
                subject.Report(CheckingProblems.NoGoodwillToSpeakOf(rule.Name, policy.Name), (target, ""), (rule, effect));
            }
        }
        else if (!subject.Names.OptionsByFile.Contains((policy.File, target.Name)))
        {
            var problem = subject.Names.OptionPolicies.TryGetValue(target.Name, out var owner)
                ? CheckingProblems.OptionOfAnotherPolicy(rule.Name, target.Name, owner)
                : CheckingProblems.UnknownTarget(
                    rule.Name, target.Name, [.. subject.Names.Actions.Keys, .. policy.Goodwill.Select(option => option.Name)]);
            subject.Report(problem, (target, ""), (rule, effect));
            return;
        }

        if (target.With.Length > 0)
        {
            subject.Report(CheckingProblems.ParametersOfNoAction(target.Name), (target, "with"), (rule, effect));
        }
    }

    private static void CheckParameters(SetUnderCheck subject, RuleInPlace place, Target target, ActionDefinition action)
    {
        foreach (var value in target.With.Where(value => !subject.Names.Parameters.Contains((action.Name, value.Name))))
        {
            subject.Report(
                CheckingProblems.UnknownParameter(action.Name, value.Name, action.With.Select(parameter => parameter.Name)),
                (value, ""),
                (target, "with"),
                (place.Rule, EffectWord(place.Rule.Effect)));
        }
    }

    private static string EffectWord(Effect effect) => effect switch
    {
        Effect.Allow => "allow",
        Effect.Deny => "deny",
        _ => "guarantee",
    };
}
