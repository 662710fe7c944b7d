using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>What limits refer to is there: whom they are per, which options and kinds they count, and who may go beyond.</summary>
internal static class LimitReferenceCheck
{
    public static void Check(SetUnderCheck subject)
    {
        var references = new References(subject);
        foreach (var place in subject.Limits)
        {
            var limit = place.Limit;
            references.CheckSubjects(limit.Per, limit);
            references.CheckLevel(limit.Beyond, (limit, "beyond"));
            CheckCounted(subject, place);
        }

        references.CheckSubjects(subject.Set.Authority.Per, subject.Set.Authority);
    }

    private static void CheckCounted(SetUnderCheck subject, LimitInPlace place)
    {
        var limit = place.Limit;
        if (place.Option is not null || place.Action is not null)
        {
            if (limit.Over.Length + limit.Gives.Length > 0)
            {
                var word = limit.Over.Length > 0 ? "over" : "gives";
                subject.Report(CheckingProblems.NothingToCountOver(word), (limit, word));
            }

            return;
        }

        foreach (var (i, name) in limit.Over.Index().Where(entry => !IsCounted(subject.Names, place.Policy, entry.Item)))
        {
            var options = place.Policy?.Goodwill.Select(option => option.Name) ?? subject.Names.Options;
            subject.Report(
                CheckingProblems.UnknownCounted(name, place.Policy?.Name, options), (limit, $"over[{i}]"), (limit, "over"));
        }

        foreach (var (i, kind) in limit.Gives.Index().Where(entry => !subject.Names.Gives.Contains(entry.Item)))
        {
            subject.Report(CheckingProblems.UnknownGives(kind, subject.Names.Gives), (limit, $"gives[{i}]"), (limit, "gives"));
        }
    }

    private static bool IsCounted(Names names, Policy? policy, string option) =>
        policy is null ? names.Options.Contains(option) : names.OptionsByFile.Contains((policy.File, option));
}
