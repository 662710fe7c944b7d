using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>Who stands higher may give more; the notch of a policy and the review that it inherits fit the set's.</summary>
internal static class AuthorityCheck
{
    /// <summary>So many may add kinds to a level: with each of them the choices double of what counts as money.</summary>
    private const int MostThatAddKinds = 6;

    public static void Check(SetUnderCheck subject)
    {
        CheckLevels(subject);
        foreach (var level in subject.Set.Authority.Levels)
        {
            CheckStepUps(subject, level);
            CheckKinds(subject, level);
        }

        foreach (var policy in subject.Set.Policies)
        {
            CheckNotch(subject, policy);
            CheckReview(subject, policy);
        }
    }

    private static void CheckLevels(SetUnderCheck subject)
    {
        var highest = new Dictionary<string, (decimal Most, AuthorityLevel Level)>(StringComparer.Ordinal);
        AuthorityLevel? before = null;
        foreach (var level in subject.Set.Authority.Levels)
        {
            if (level.UpTo.IsEmpty && level.StepUps.IsEmpty && before is not null)
            {
                subject.Report(CheckingProblems.LevelWithoutCeiling(level.Name, before.Name), level);
                continue;
            }

            foreach (var ceiling in level.UpTo)
            {
                if (subject.Constants.MostOf(ceiling.Most) is not { } most)
                {
                    continue;
                }

                if (highest.TryGetValue(ceiling.Gives, out var lower) && most < lower.Most)
                {
                    subject.Report(
                        CheckingProblems.CeilingFalls(level.Name, most, lower.Level.Name, lower.Most), (ceiling, ""), (level, "up-to"));
                }
                else
                {
                    highest[ceiling.Gives] = (most, level);
                }
            }

            before = level.UpTo.IsEmpty ? before : level;
        }
    }

    private static void CheckStepUps(SetUnderCheck subject, AuthorityLevel level)
    {
        var ceilings = level.UpTo.ToLookup(ceiling => ceiling.Gives, ceiling => ceiling.Most, StringComparer.Ordinal);
        foreach (var stepUp in level.StepUps)
        {
            foreach (var raised in stepUp.UpTo)
            {
                var from = subject.Constants.MostOf(ceilings[raised.Gives].FirstOrDefault());
                var to = subject.Constants.MostOf(raised.Most);
                if (to < from)
                {
                    subject.Report(
                        CheckingProblems.StepUpThatLowers($"level `{level.Name}`", "up-to", from.Value, to.Value),
                        (stepUp, "up-to"),
                        (level, "step-up"));
                }
            }
        }
    }

    private static void CheckKinds(SetUnderCheck subject, AuthorityLevel level)
    {
        var always = level.UpTo.Select(ceiling => ceiling.Gives).Append(Ceiling.Money).ToHashSet(StringComparer.Ordinal);
        var added = level.StepUps
            .Select(step => string.Join(' ', step.UpTo.Select(ceiling => ceiling.Gives).Where(kind => !always.Contains(kind)).Order(StringComparer.Ordinal)))
            .Where(kinds => kinds.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Count();
        if (added > MostThatAddKinds)
        {
            subject.Report(CheckingProblems.TooManyKindsByStepUps(level.Name, added, MostThatAddKinds), (level, "step-up"));
        }
    }

    private static void CheckNotch(SetUnderCheck subject, Policy policy)
    {
        var rungs = subject.Set.Ladder?.Rungs.Length ?? 0;
        if (policy.Notch is { } notch && (notch < 0 || notch > rungs))
        {
            subject.Report(CheckingProblems.NotchOffTheLadder(notch, rungs), (policy, "notch"));
        }
    }

    /// <summary>What a policy does not say about its review it has from the set; what both say together is checked here.</summary>
    private static void CheckReview(SetUnderCheck subject, Policy policy)
    {
        if (policy.Review is not { } own || subject.Set.Review is not { } inherited || own.Expected is null == own.Concerning is null)
        {
            return;
        }

        var (expected, concerning) = (own.Expected ?? inherited.Expected, own.Concerning ?? inherited.Concerning);
        if (concerning <= expected)
        {
            subject.Report(
                CheckingProblems.ConcerningNotAboveExpected(concerning.Value, expected.Value),
                (own, own.Expected is null ? "concerning" : "expected"));
        }
    }
}
