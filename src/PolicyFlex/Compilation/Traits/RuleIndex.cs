using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Compilation;

/// <summary>
/// Every rule, exception and option of a set by <c>policy/name</c>, with the rule under which the review counts it: an exception under the
/// rule that it stands beneath, an option, whose <c>when</c> is its allow rule, under itself.
/// </summary>
internal sealed class RuleIndex
{
    private readonly FrozenDictionary<string, string> _rules;
    private readonly FrozenDictionary<string, string> _options;

    public RuleIndex(PolicySet set)
    {
        var (rules, options) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var policy in set.Policies)
        {
            foreach (var option in policy.Goodwill)
            {
                options[option.Name] = IdOf(policy, option.Name);
                rules.TryAdd(IdOf(policy, option.Name), IdOf(policy, option.Name));
            }

            foreach (var rule in policy.Rules)
            {
                Add(policy, rule, IdOf(policy, rule.Name), rules);
            }
        }

        _rules = rules.ToFrozenDictionary(StringComparer.Ordinal);
        _options = options.ToFrozenDictionary(StringComparer.Ordinal);
        Names = [.. _rules.Keys.Concat(set.Policies.Select(policy => policy.Name)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>All of them, and the policies by name, in ordinal order.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The rule under which something is counted; null for what is none, as the sentence of a limit.</summary>
    public string? RuleOf(string id) => _rules.GetValueOrDefault(id);

    /// <summary>The id of an option that a policy has; null for what is none.</summary>
    public string? OptionOf(string name) => _options.GetValueOrDefault(name);

    /// <summary>The rules under which they are counted, each once, in ordinal order.</summary>
    public ImmutableArray<string> RulesOf(ImmutableArray<string> ids) =>
        ids is [] ? [] : [.. ids.Select(RuleOf).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static void Add(Policy policy, Rule rule, string under, Dictionary<string, string> rules)
    {
        rules[IdOf(policy, rule.Name)] = under;
        foreach (var exception in rule.Exceptions)
        {
            Add(policy, exception, under, rules);
        }
    }

    private static string IdOf(Policy policy, string name) => $"{policy.Name}/{name}";
}
