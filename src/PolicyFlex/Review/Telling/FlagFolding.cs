using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>
/// Folds flags that say the same into one: what one agent drives into that agent's flag; those of a policy, of its segments and of a kind of
/// situation into that of the rule that they come from; those of segments into that of their policy. What was answered together stays so.
/// </summary>
internal static class FlagFolding
{
    private static readonly (FlagSubject Whole, Func<ReviewFlag, ReviewFlag, bool> Holds)[] Folds =
    [
        (FlagSubject.Agent, IsDrivenBy),
        (FlagSubject.Rule, IsPartOf),
        (FlagSubject.Policy, (other, policy) => other.Subject == FlagSubject.Segment && RuleNames.PolicyOf(other.Name) == policy.Name),
    ];

    public static ImmutableArray<ReviewFlag> Fold(ImmutableArray<ReviewFlag> flags)
    {
        var into = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (subject, holds) in Folds)
        {
            foreach (var whole in flags.Where(flag => flag.Subject == subject))
            {
                foreach (var other in flags.Where(other => other.Id != whole.Id && StandsAs(other, whole) && holds(other, whole)))
                {
                    into.TryAdd(other.Id, into.GetValueOrDefault(whole.Id, whole.Id));
                }
            }
        }

        return
        [
            .. flags.Where(flag => !into.ContainsKey(flag.Id)).Select(flag => flag with
            {
                Together = [.. into.Where(folded => folded.Value == flag.Id).Select(folded => folded.Key).Order(StringComparer.Ordinal)],
            }),
        ];
    }

    /// <summary>Whether two flags are of the same measure, and stand alike: an answer was given to both.</summary>
    private static bool StandsAs(ReviewFlag other, ReviewFlag whole) =>
        other.Measure == whole.Measure && other.State == whole.State && other.Replies.LastOrDefault() == whole.Replies.LastOrDefault();

    private static bool IsDrivenBy(ReviewFlag other, ReviewFlag agent) =>
        other.Driver is { Subject: FlagSubject.Agent } driver && driver.Name == agent.Name;

    private static bool IsPartOf(ReviewFlag other, ReviewFlag rule) => other.Subject switch
    {
        FlagSubject.Policy => other.Name == RuleNames.PolicyOf(rule.Name) && other.Driver is null or { Subject: FlagSubject.Rule or FlagSubject.Agent },
        FlagSubject.Kind => other.Driver is { Subject: FlagSubject.Rule } driver && driver.Name == rule.Name || IsOfTheSameCases(other, rule),
        FlagSubject.Segment => other.Name == rule.Name,
        _ => false,
    };

    private static bool IsOfTheSameCases(ReviewFlag other, ReviewFlag rule) =>
        other.RaisedAt == rule.RaisedAt && other.Since == rule.Since
        && (other.SinceThen.Cases, other.SinceThen.Count) == (rule.SinceThen.Cases, rule.SinceThen.Count);
}
