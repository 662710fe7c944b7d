using PolicyFlex.Compilation;
using PolicyFlex.Policies;

namespace PolicyFlex.Review;

/// <summary>What rules are called now: policies may have had other names, and an exception belongs to the rule that it stands under.</summary>
internal sealed class RuleNames
{
    private readonly RuleIndex _rules;
    private readonly Dictionary<string, string> _present = new(StringComparer.Ordinal);

    public RuleNames(PolicySet set, RuleIndex rules)
    {
        _rules = rules;
        foreach (var policy in set.Policies)
        {
            foreach (var former in policy.Formerly)
            {
                _present[former] = policy.Name;
            }
        }
    }

    /// <summary>The policy of a rule.</summary>
    public static string PolicyOf(string rule) => rule.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? rule[..slash] : rule;

    /// <summary>What a rule, or a policy, is called now.</summary>
    public string Present(string rule)
    {
        var policy = PolicyOf(rule);
        return _present.TryGetValue(policy, out var name) ? name + rule[policy.Length..] : rule;
    }

    /// <summary>Whether an exception stands under a rule. Of one that the set no longer knows only the policy is compared.</summary>
    public bool StandsUnder(string exception, string rule) =>
        _rules.RuleOf(exception) is { } parent
            ? string.Equals(parent, rule, StringComparison.Ordinal)
            : string.Equals(PolicyOf(exception), PolicyOf(rule), StringComparison.Ordinal);
}
