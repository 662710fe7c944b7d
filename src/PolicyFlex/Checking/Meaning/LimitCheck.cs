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

            CheckWhose(subject, place);

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

    /// <summary>A budget of money for all is common; so many times for all customers together seldom is what is meant.</summary>
    private static void CheckWhose(SetUnderCheck subject, LimitInPlace place)
    {
        var limit = place.Limit;
        if (limit is not { Times: { } count, Per.IsEmpty: true, ForAll: false })
        {
            return;
        }

        if (count == 1 && limit.Beyond is null)
        {
            subject.Report(CheckingProblems.OnceForAll(limit), (limit, "at-most"));
        }
        else if (place.Option is not null || place.Action is not null)
        {
            var end = EndOfTimes(limit.Sentence);
            var (times, rest) = (limit.Sentence[..end], limit.Sentence[end..]);
            subject.Report(CheckingProblems.TimesForAll(times, $"{times} per customer{rest}"), (limit, "at-most"));
        }
    }

    /// <summary>Where <c>once</c> or <c>3 times</c> ends in a sentence.</summary>
    private static int EndOfTimes(string sentence)
    {
        const string Once = "once";
        const string Time = "time";
        var at = sentence.IndexOf(Time, StringComparison.Ordinal);
        if (sentence.StartsWith(Once, StringComparison.Ordinal) || at < 0)
        {
            return Math.Min(Once.Length, sentence.Length);
        }

        var end = at + Time.Length;
        return end < sentence.Length && sentence[end] == 's' ? end + 1 : end;
    }
}
