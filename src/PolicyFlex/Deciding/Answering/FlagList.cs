using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>Gathers the open flags of the rules that gave the answers, also under the former names of their policies (meaning 16).</summary>
internal static class FlagList
{
    public static ImmutableArray<string> Of(
        PolicySet set, DecisionRequest request, ImmutableArray<ActionDecision> actions, ImmutableArray<GoodwillDecision> goodwill) =>
        request.OpenFlags.IsEmpty
            ? []
            :
            [
                .. actions.SelectMany(action => action.By).Concat(goodwill.SelectMany(option => option.By))
                    .SelectMany(rule => NamesOver(set, rule))
                    .SelectMany(rule => request.OpenFlags.GetValueOrDefault(rule, []))
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ];

    /// <summary>The rule's id, and what it was under each former name of its policy.</summary>
    private static IEnumerable<string> NamesOver(PolicySet set, string rule)
    {
        var slash = rule.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? [rule]
            : set.Policies
                .Where(policy => policy.Name.AsSpan().SequenceEqual(rule.AsSpan(0, slash)))
                .SelectMany(policy => policy.Formerly)
                .Select(former => former + rule[slash..])
                .Prepend(rule);
    }
}
