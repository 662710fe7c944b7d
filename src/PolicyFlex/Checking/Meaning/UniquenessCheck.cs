using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>Every name means one thing.</summary>
internal static class UniquenessCheck
{
    public static void Check(SetUnderCheck subject)
    {
        var set = subject.Set;
        Once(subject, "fact", set.Facts, fact => fact.Name);
        Once(subject, "list", set.Lists, list => list.Name);
        Once(subject, "table", set.Tables, table => table.Name);
        Once(subject, "action", set.Actions, action => action.Name);
        Once(subject, "duty", set.Duties, duty => duty.Name);
        Once(subject, "level", set.Authority.Levels, level => level.Name, "level");
        Once(subject, "rung", set.Ladder?.Rungs ?? [], rung => rung.Name, "rung");
        OnceInList(subject, "reason", set.Reasons, "reasons", []);
        OnceInList(subject, "kind of goodwill", set.Gives, "gives", GivesKind.Money.Concat(GivesKind.Things));
        CheckConditions(subject);
        CheckOptions(subject);
        foreach (var policy in set.Policies)
        {
            Once(subject, "rule", RuleInPlace.Of(policy).Select(place => place.Rule), rule => rule.Name, "rule");
        }

        CheckFormerNames(subject);
    }

    /// <summary>A condition of a policy may not hide one of the set, nor either of them a table: all are used by the bare name.</summary>
    private static void CheckConditions(SetUnderCheck subject)
    {
        var set = subject.Set;
        Once(subject, "condition", set.Conditions, condition => condition.Name);
        var ofSet = set.Conditions.Select(condition => condition.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var policy in set.Policies)
        {
            Once(subject, "condition", policy.Conditions, condition => condition.Name);
            foreach (var condition in policy.Conditions.Where(condition => ofSet.Contains(condition.Name)))
            {
                subject.Report(CheckingProblems.NameTwice("condition", condition.Name), condition);
            }
        }

        var tables = set.Tables.Select(table => table.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var condition in set.Conditions.Concat(set.Policies.SelectMany(policy => policy.Conditions)))
        {
            if (tables.Contains(condition.Name))
            {
                subject.Report(CheckingProblems.ConditionNamedLikeTable(condition.Name), condition);
            }
        }
    }

    private static void CheckOptions(SetUnderCheck subject)
    {
        var owners = new Dictionary<string, Policy?>(StringComparer.Ordinal);
        foreach (var (policy, option) in subject.Options)
        {
            if (subject.Names.Actions.ContainsKey(option.Name))
            {
                subject.Report(CheckingProblems.OptionNamedLikeAction(option.Name), (option, "option"));
            }
            else if (option.Name == Target.Goodwill)
            {
                subject.Report(CheckingProblems.OptionNamedGoodwill(), (option, "option"));
            }

            if (!owners.TryAdd(option.Name, policy) && !AreVersions(owners[option.Name], policy))
            {
                subject.Report(CheckingProblems.NameTwice("option", option.Name), (option, "option"));
            }
        }
    }

    private static bool AreVersions(Policy? one, Policy? other) =>
        one is not null && other is not null && !ReferenceEquals(one, other) && one.Name == other.Name;

    /// <summary>What was recorded under a former name belongs to one policy.</summary>
    private static void CheckFormerNames(SetUnderCheck subject)
    {
        var heirs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var policy in subject.Set.Policies)
        {
            foreach (var former in policy.Formerly)
            {
                if (!heirs.TryAdd(former, policy.Name) && heirs[former] != policy.Name)
                {
                    subject.Report(CheckingProblems.FormerNameTwice(former, heirs[former]), (policy, "formerly"));
                }
            }
        }
    }

    private static void Once<T>(
        SetUnderCheck subject, string what, IEnumerable<T> items, Func<T, string> name, string member = "")
        where T : class
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items.Where(item => !seen.Add(name(item))))
        {
            subject.Report(CheckingProblems.NameTwice(what, name(item)), (item, member));
        }
    }

    /// <summary>The same for a list of the set that holds nothing but names.</summary>
    private static void OnceInList(
        SetUnderCheck subject, string what, IEnumerable<string> names, string member, IEnumerable<string> known)
    {
        var seen = known.ToHashSet(StringComparer.Ordinal);
        foreach (var (i, name) in names.Index().Where(entry => !seen.Add(entry.Item)))
        {
            subject.Report(CheckingProblems.NameTwice(what, name), (subject.Set, $"{member}[{i}]"), (subject.Set, member));
        }
    }
}
