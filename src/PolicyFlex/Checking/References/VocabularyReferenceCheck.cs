using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>What the set's own words refer to is there: lists, facts and kinds of goodwill, and the names that policies had.</summary>
internal static class VocabularyReferenceCheck
{
    public static void Check(SetUnderCheck subject)
    {
        var set = subject.Set;
        foreach (var fact in set.Facts.Concat(set.Lists.SelectMany(list => list.Members)))
        {
            CheckList(subject, fact.Type, (fact.Type, ""), (fact, "type"));
        }

        foreach (var action in set.Actions)
        {
            foreach (var parameter in action.With)
            {
                CheckList(subject, parameter.Type, (parameter.Type, ""), (parameter, ""));
            }
        }

        CheckFacts(subject, set.Review?.Segments ?? [], (set.Review ?? (object)set, "segments"));
        CheckFacts(subject, set.Similar?.By ?? [], (set.Similar ?? (object)set, "by"));
        CheckCeilings(subject);
        foreach (var policy in set.Policies)
        {
            CheckFacts(subject, policy.Review?.Segments ?? [], (policy.Review ?? (object)policy, "segments"));
            CheckChoosingFact(subject, policy);
            CheckFormerNames(subject, policy);
        }
    }

    private static void CheckList(SetUnderCheck subject, FactType type, params ReadOnlySpan<(object Node, string Member)> places)
    {
        if (type.ElementName is { } name && !subject.Names.Lists.ContainsKey(name))
        {
            subject.Report(CheckingProblems.UnknownList(name, subject.Names.Lists.Keys), places);
        }
    }

    private static void CheckFacts(SetUnderCheck subject, IEnumerable<string> facts, (object Node, string Member) place)
    {
        foreach (var (i, fact) in facts.Index().Where(entry => !subject.Names.Facts.ContainsKey(entry.Item)))
        {
            subject.Report(
                CheckingProblems.UnknownFact(place.Member, fact, subject.Names.Facts.Keys), (place.Node, $"{place.Member}[{i}]"), place);
        }
    }

    private static void CheckCeilings(SetUnderCheck subject)
    {
        foreach (var level in subject.Set.Authority.Levels)
        {
            CheckKinds(subject, level.UpTo, (level, "up-to"));
            foreach (var stepUp in level.StepUps)
            {
                CheckKinds(subject, stepUp.UpTo, (stepUp, "up-to"), (level, "step-up"));
            }
        }
    }

    private static void CheckKinds(
        SetUnderCheck subject, IEnumerable<Ceiling> ceilings, params ReadOnlySpan<(object Node, string Member)> places)
    {
        foreach (var ceiling in ceilings)
        {
            if (ceiling.Gives != Ceiling.Money && !subject.Names.Gives.Contains(ceiling.Gives))
            {
                var known = subject.Names.Gives.Append(Ceiling.Money);
                subject.Report(CheckingProblems.UnknownGives(ceiling.Gives, known), [(ceiling, ""), .. places]);
            }
        }
    }

    private static void CheckChoosingFact(SetUnderCheck subject, Policy policy)
    {
        if (policy.Effective.ChosenBy is not { } name)
        {
            return;
        }

        if (!subject.Names.Facts.TryGetValue(name, out var fact))
        {
            var dates = subject.Set.Facts.Where(f => IsDate(f.Type)).Select(f => f.Name);
            subject.Report(CheckingProblems.UnknownFact("chosen-by", name, dates), (policy.Effective, "chosen-by"), (policy, "effective"));
        }
        else if (!IsDate(fact.Type))
        {
            subject.Report(CheckingProblems.ChosenByNoDate(name), (policy.Effective, "chosen-by"), (policy, "effective"));
        }
    }

    private static bool IsDate(FactType type) => type.IsUnknown || type.Kind is FactKind.Date or FactKind.DateTime;

    private static void CheckFormerNames(SetUnderCheck subject, Policy policy)
    {
        foreach (var (i, former) in policy.Formerly.Index().Where(entry => subject.Names.Policies.Contains(entry.Item)))
        {
            subject.Report(CheckingProblems.FormerNameInUse(policy.Name, former), (policy, $"formerly[{i}]"), (policy, "formerly"));
        }
    }
}
