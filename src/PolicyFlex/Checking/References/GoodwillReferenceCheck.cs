namespace PolicyFlex.Checking;

/// <summary>What options of goodwill and the fallback refer to is there: kinds, rungs, actions, levels, duties.</summary>
internal static class GoodwillReferenceCheck
{
    public static void Check(SetUnderCheck subject)
    {
        var references = new References(subject);
        var names = subject.Names;
        foreach (var (_, option) in subject.Options)
        {
            if (!names.Gives.Contains(option.Gives))
            {
                subject.Report(CheckingProblems.UnknownGives(option.Gives, names.Gives), (option, "gives"));
            }

            if (option.Rung is { } rung && !names.Rungs.ContainsKey(rung))
            {
                subject.Report(
                    CheckingProblems.UnknownRung(rung, (subject.Set.Ladder?.Rungs ?? []).Select(r => r.Name)), (option, "rung"));
            }

            if (option.By is { } action && !names.Actions.ContainsKey(action))
            {
                subject.Report(CheckingProblems.UnknownCarrier(option.Name, action, names.Actions.Keys), (option, "by"));
            }

            references.CheckLevel(option.Approval?.Level, (option, "approval"));
            references.CheckDuties(option.Also, (option, "also"));
            references.CheckAlternatives(option.Wording.Instead, (option, "instead"));
        }

        if (subject.Set.Fallback is { } fallback)
        {
            references.CheckAlternatives(fallback.Instead, (fallback, "instead"));
        }
    }
}
