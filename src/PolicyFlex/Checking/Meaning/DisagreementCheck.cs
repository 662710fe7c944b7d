using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>Rules that hold at the same time do not contradict each other where that can be seen without a situation.</summary>
internal static class DisagreementCheck
{
    public static void Check(SetUnderCheck subject)
    {
        CheckGuarantees(subject);
        CheckParameters(subject);
    }

    private static void CheckGuarantees(SetUnderCheck subject)
    {
        var unconditional = subject.Rules
            .Where(place => place.Parent is null && subject.Constants.TruthOf(place.Rule.When) == true)
            .ToList();
        var denials = unconditional
            .Where(place => place.Rule is { Effect: Effect.Deny, Overriding.Kind: OverridingKind.Final })
            .SelectMany(place => place.Subjects.Select(name => (name, place)))
            .ToLookup(item => item.name, item => item.place, StringComparer.Ordinal);
        foreach (var guarantee in unconditional.Where(place => place.Rule.Effect == Effect.Guarantee))
        {
            foreach (var name in guarantee.Subjects)
            {
                if (denials[name].FirstOrDefault(denial => AreInForceTogether(subject, guarantee.Policy, denial.Policy)) is { } denial)
                {
                    subject.Report(
                        CheckingProblems.GuaranteeAgainstFinal(guarantee.Rule.Name, denial.Id, name), (guarantee.Rule, "guarantee"));
                }
            }
        }
    }

    private static bool AreInForceTogether(SetUnderCheck subject, Policy one, Policy other) =>
        ReferenceEquals(one, other)
        || (one.Name != other.Name
            && one.Shadow == other.Shadow
            && subject.Constants.TruthOf(one.AppliesWhen) == true
            && subject.Constants.TruthOf(other.AppliesWhen) == true);

    private static void CheckParameters(SetUnderCheck subject)
    {
        var unruled = subject.Set.Actions
            .SelectMany(action => action.With
                .Where(parameter => parameter.Prefer == Preference.Unsaid)
                .Select(parameter => (Action: action.Name, Parameter: parameter.Name)))
            .ToHashSet();
        var settings = subject.Rules
            .Where(place => place.Rule.Effect != Effect.Deny)
            .SelectMany(place => place.Rule.Targets.SelectMany(target => target.With.Select(value => (target, value, place))))
            .GroupBy(setting => (Action: setting.target.Name, Parameter: setting.value.Name))
            .Where(group => unruled.Contains(group.Key));
        foreach (var setting in settings)
        {
            var (_, first, place) = setting.First();
            var other = setting.FirstOrDefault(s => s.value.Value.Text != first.Value.Text && CanMeet(place, s.place));
            if (other.value is not null)
            {
                subject.Report(
                    CheckingProblems.ParametersDisagree(setting.Key.Action, setting.Key.Parameter, place.Id, other.place.Id),
                    (other.value, ""),
                    (other.target, "with"),
                    (other.place.Rule, ""));
            }
        }
    }

    /// <summary>Whether both rules can give their result at once: not where one replaces the other, nor in two versions of a policy.</summary>
    private static bool CanMeet(RuleInPlace one, RuleInPlace other) =>
        !one.IsBeneath(other)
        && !other.IsBeneath(one)
        && (ReferenceEquals(one.Policy, other.Policy) || one.Policy.Name != other.Policy.Name);
}
