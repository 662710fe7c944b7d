using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>
/// Folds flags that say the same of a part and of the whole into one: those of a policy, of its segments and of a kind of situation into that
/// of the rule that they come from.
/// </summary>
internal static class FlagFolding
{
    public static ImmutableArray<ReviewFlag> Fold(ImmutableArray<ReviewFlag> flags)
    {
        var into = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var rule in flags.Where(flag => flag is { Subject: FlagSubject.Rule, State: not FlagState.Settled }))
        {
            foreach (var other in flags.Where(other => other.Measure == rule.Measure && other.State == rule.State && IsPartOf(other, rule)))
            {
                into.TryAdd(other.Id, rule.Id);
            }
        }

        foreach (var policy in flags.Where(flag => flag is { Subject: FlagSubject.Policy, State: not FlagState.Settled } && !into.ContainsKey(flag.Id)))
        {
            foreach (var segment in flags.Where(other => other.Subject == FlagSubject.Segment && other.Measure == policy.Measure
                && other.State == policy.State && RuleNames.PolicyOf(other.Name) == policy.Name))
            {
                into.TryAdd(segment.Id, policy.Id);
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

    private static bool IsPartOf(ReviewFlag other, ReviewFlag rule) => other.Subject switch
    {
        FlagSubject.Policy => other.Name == RuleNames.PolicyOf(rule.Name) && other.Driver is null or { Subject: FlagSubject.Rule or FlagSubject.Agent },
        FlagSubject.Kind => other.Driver is { Subject: FlagSubject.Rule } driver && driver.Name == rule.Name,
        FlagSubject.Segment => other.Name == rule.Name,
        _ => false,
    };
}
