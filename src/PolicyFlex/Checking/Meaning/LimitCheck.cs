namespace PolicyFlex.Checking;

/// <summary>A limit leaves something, can be counted where it stands, and says what its level adds.</summary>
internal static class LimitCheck
{
    public static void Check(SetUnderCheck subject)
    {
        foreach (var place in subject.Limits)
        {
            var limit = place.Limit;
            if (subject.Constants.NumberOf(limit.Amount) <= 0)
            {
                subject.Report(CheckingProblems.LimitThatLeavesNothing(limit), (limit, "at-most"));
            }

            if (limit.Beyond is { } level && subject.Names.Levels.GetValueOrDefault(level, -1) == 0)
            {
                subject.Report(CheckingProblems.BeyondTheLowest(limit, level), (limit, "beyond"));
            }

            if (limit is { Times: 1, Per.IsEmpty: true, Beyond: null })
            {
                subject.Report(CheckingProblems.OnceForAll(limit), (limit, "at-most"));
            }

            if (place.Action is not { } action)
            {
                continue;
            }

            if (limit.Say is null)
            {
                subject.Report(CheckingProblems.ActionLimitWithoutSay(limit, action.Name), (limit, ""));
            }

            if (limit.Amount is not null && action.Costs is null)
            {
                subject.Report(CheckingProblems.LimitOfNoCosts(limit, action.Name), (limit, "at-most"));
            }
        }
    }
}
