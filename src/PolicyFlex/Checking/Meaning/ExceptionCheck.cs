using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>An exception excepts something, can apply, and agrees with its siblings where nothing tells them apart.</summary>
internal static class ExceptionCheck
{
    public static void Check(SetUnderCheck subject)
    {
        foreach (var place in subject.Rules)
        {
            if (place.Parent is { } parent)
            {
                CheckSubjects(subject, place, parent);
                CheckDifference(subject, place, parent);
            }

            if (place.Rule.Exceptions.Length > 0)
            {
                CheckReachable(subject, place.Rule);
                CheckSiblings(subject, place);
            }
        }
    }

    private static void CheckSubjects(SetUnderCheck subject, RuleInPlace exception, RuleInPlace parent)
    {
        var ofParent = parent.Rule.Targets.Select(target => target.Name).ToHashSet(StringComparer.Ordinal);
        if (ofParent.Count == 0 || !ofParent.All(name => IsKnown(subject.Names, parent.Policy, name)))
        {
            return; // What the rule means is not known, and told already.
        }

        foreach (var target in exception.Rule.Targets.Where(target => !IsAmong(subject.Names, exception.Policy, target, ofParent)))
        {
            subject.Report(
                CheckingProblems.ExceptionOfAnotherAction(exception.Rule.Name, target.Name, parent.Rule.Name),
                (target, ""),
                (exception.Rule, ""));
        }
    }

    private static bool IsKnown(Names names, Policy policy, string name) =>
        name == Target.Goodwill || names.Actions.ContainsKey(name) || names.OptionsByFile.Contains((policy.File, name));

    /// <summary>Whether a rule that names these speaks of the target as well.</summary>
    private static bool IsAmong(Names names, Policy policy, Target target, HashSet<string> ofRule) =>
        ofRule.Contains(target.Name)
        || (target.Name == Target.Goodwill
            ? policy.Goodwill.All(option => ofRule.Contains(option.Name))
            : ofRule.Contains(Target.Goodwill) && names.OptionsByFile.Contains((policy.File, target.Name)));

    private static void CheckDifference(SetUnderCheck subject, RuleInPlace exception, RuleInPlace parent)
    {
        var (rule, above) = (exception.Rule, parent.Rule);
        if (Result.Of(rule, subject.Names) == Result.Of(above, subject.Names)
            && rule.Otherwise is null
            && above.Otherwise is null
            && rule.Also.IsEmpty
            && rule.Wording == Wording.None
            && SetNothingElse(rule, above))
        {
            subject.Report(CheckingProblems.ExceptionThatChangesNothing(rule.Name, above.Name), rule);
        }
    }

    /// <summary>Whether an exception gives each of its actions the parameters that the rule gives it.</summary>
    private static bool SetNothingElse(Rule exception, Rule above)
    {
        var ofRule = Parameters(above);
        var ofException = Parameters(exception);
        var named = exception.Targets.Select(target => target.Name).ToHashSet(StringComparer.Ordinal);
        return ofException.SetEquals(ofRule.Where(parameter => named.Contains(parameter.Action)));
    }

    private static HashSet<(string Action, string Parameter, string Value)> Parameters(Rule rule) =>
        [.. rule.Targets.SelectMany(target => target.With.Select(value => (target.Name, value.Name, value.Value.Text)))];

    private static void CheckReachable(SetUnderCheck subject, Rule rule)
    {
        var truth = subject.Constants.TruthOf(rule.When);
        foreach (var exception in rule.Exceptions)
        {
            var replacesNothing = rule.Otherwise is null
                ? truth == false
                : (truth == true && exception.Effect == Effect.Allow) || (truth == false && exception.Effect == Effect.Deny);
            if (replacesNothing)
            {
                subject.Report(CheckingProblems.ExceptionThatNeverApplies(exception.Name, rule.Name), exception);
            }
        }
    }

    private static void CheckSiblings(SetUnderCheck subject, RuleInPlace parent)
    {
        var first = new Dictionary<string, Rule>(StringComparer.Ordinal);
        var unconditional = parent.Rule.Exceptions.Where(exception => subject.Constants.TruthOf(exception.When) == true);
        foreach (var exception in unconditional)
        {
            foreach (var name in new RuleInPlace(parent.Policy, exception, parent).Subjects)
            {
                var key = parent.Rule.Otherwise is null || exception.Effect == Effect.Guarantee ? name : $"{exception.Effect} {name}";
                if (!first.TryAdd(key, exception) && Result.Of(first[key], subject.Names) != Result.Of(exception, subject.Names))
                {
                    subject.Report(CheckingProblems.SiblingsDisagree(first[key].Name, exception.Name, name), exception);
                    break;
                }
            }
        }
    }
}
