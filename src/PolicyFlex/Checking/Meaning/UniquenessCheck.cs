using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>
/// Every name that stands in a list means one thing. That keys of a map do is seen to by the reader, and conditions and tables where
/// expressions are read.
/// </summary>
internal static class UniquenessCheck
{
    public static void Check(SetUnderCheck subject)
    {
        var set = subject.Set;
        Once(subject, "level", set.Authority.Levels, level => level.Name, "level");
        Once(subject, "rung", set.Ladder?.Rungs ?? [], rung => rung.Name, "rung");
        OnceInList(subject, "reason", set.Reasons, "reasons", []);
        OnceInList(subject, "kind of goodwill", set.Gives, "gives", GivesKind.Money.Concat(GivesKind.Things));
        CheckOptions(subject);
        foreach (var policy in set.Policies)
        {
            Once(subject, "rule", RuleInPlace.Of(policy).Select(place => place.Rule), rule => rule.Name, "rule");
        }

        CheckFormerNames(subject);
    }

    private static void CheckOptions(SetUnderCheck subject)
    {
        var owners = new Dictionary<string, (Policy? Policy, GoodwillOption Option)>(StringComparer.Ordinal);
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

            if (!owners.TryAdd(option.Name, (policy, option)) && !AreVersions(owners[option.Name].Policy, policy))
            {
                var first = subject.Locate(owners[option.Name].Option, "option");
                subject.Report(CheckingProblems.NameTwice("option", option.Name, first), (option, "option"));
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
        SetUnderCheck subject, string what, IEnumerable<T> items, Func<T, string> name, string member)
        where T : class
    {
        var seen = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items.Where(item => !seen.TryAdd(name(item), item)))
        {
            subject.Report(CheckingProblems.NameTwice(what, name(item), subject.Locate(seen[name(item)], member)), (item, member));
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
