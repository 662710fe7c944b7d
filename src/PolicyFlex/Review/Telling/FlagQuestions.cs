using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>What the reviewer of a flag is asked.</summary>
internal static class FlagQuestions
{
    private const string Prevent = "What would keep the next customer out of this situation?";

    public static ImmutableArray<string> Of(FlagSubject subject, FlagMeasure measure, FlagDriver? driver, FlagOrigin? origin)
    {
        string[] questions = (subject, measure) switch
        {
            (FlagSubject.Agent, _) =>
            [
                "What do this agent's cases have in common: a shift, a kind of customer, a channel?",
                "Is the policy hard to apply where they work, or is it not known?",
            ],
            (_, FlagMeasure.Frequent) =>
            [
                "What happened since it began: a partner, a release, a season?",
                Prevent,
            ],
            (_, FlagMeasure.NotCovered) =>
            [
                "Which policy should cover it, and what did people do in the meantime that worked?",
                Prevent,
            ],
            (_, FlagMeasure.Stricter) =>
            [
                "Why do people withhold what the policy allows: do they know it, do they dare?",
                "What did it cost these customers, and can it be made up to them?",
            ],
            _ =>
            [
                "Were these overrides right? If they were, the rule should change rather than the people.",
                "Is the rule still needed as it is?",
                "Do customers know of it before they need it?",
                Prevent,
            ],
        };
        if (driver is { Subject: FlagSubject.Segment })
        {
            var about = measure == FlagMeasure.Stricter
                ? $"Why do those with {driver.Name} not get what others get?"
                : $"Should there be an exception for those with {driver.Name}?";
            questions = [about, .. questions];
        }

        if (origin is not null && measure == FlagMeasure.MoreLenient)
        {
            questions = [$"The {origin.Of} was made after something that happened ({origin.Text.TrimEnd('.')}). Does everybody else still pay for it?", .. questions];
        }

        return [.. questions];
    }
}
