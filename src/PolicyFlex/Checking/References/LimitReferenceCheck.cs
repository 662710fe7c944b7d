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
            references.CheckSubjects(limit.Per, (limit, "per"), (place.Owner, "limits"));
            references.CheckLevel(limit.Beyond, (limit, "beyond"), (place.Owner, "limits"));
            CheckCounted(subject, place);
        }

        references.CheckSubjects(subject.Set.Authority.Per, (subject.Set.Authority, "per"), (subject.Set, "authority"));
    }

    private static void CheckCounted(SetUnderCheck subject, LimitInPlace place)
    {
        var limit = place.Limit;
        if (place.Option is not null || place.Action is not null)
        {
            if (limit.Over.Length + limit.Gives.Length > 0)
            {
                var word = limit.Over.Length > 0 ? "over" : "gives";
                subject.Report(CheckingProblems.NothingToCountOver(word), (limit, word), (place.Owner, "limits"));
            }

            return;
        }

        foreach (var name in limit.Over.Where(name => !IsCounted(subject.Names, place.Policy, name)))
        {
            var options = place.Policy?.Goodwill.Select(option => option.Name) ?? subject.Names.Options;
            subject.Report(
                CheckingProblems.UnknownCounted(name, place.Policy?.Name, options), (limit, "over"), (place.Owner, "limits"));
        }

        foreach (var kind in limit.Gives.Where(kind => !subject.Names.Gives.Contains(kind)))
        {
            subject.Report(CheckingProblems.UnknownGives(kind, subject.Names.Gives), (limit, "gives"), (place.Owner, "limits"));
        }
    }

    private static bool IsCounted(Names names, Policy? policy, string option) =>
        policy is null ? names.Options.Contains(option) : names.OptionsByFile.Contains((policy.File, option));
}
