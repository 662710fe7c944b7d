using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>
/// Decides by the page of the policy language and nothing else: slowly, by trying every way in which what is unknown may turn out, and by
/// adding up plain lists. It stands beside the engine so that differences show.
/// </summary>
internal static class NaiveInterpreter
{
    /// <summary>Decides what may be done in a situation; the messages of problems are left empty.</summary>
    public static Decision Decide(PolicySet set, Trees trees, DecisionRequest request)
    {
        var scene = new NaiveScene(set, trees, request);
        var listing = new NaiveListing(scene);
        var actions = listing.Actions.Select(name => new NaiveAction(scene, name)).ToList();
        var goodwill = listing.Options.Select(option => new NaiveGoodwill(scene, option)).ToList();
        var actionDecisions = actions.Select(action => NaiveActionDecision.Of(scene, action)).ToImmutableArray();
        var goodwillDecisions = goodwill.Select(option => NaiveGoodwillDecision.Of(scene, option)).ToImmutableArray();

        var coverage = NaiveCoverage.Of(scene, listing);
        var isDeadEnd = listing.Wanted.Count > 0 && listing.Wanted.All(name =>
            actionDecisions.Any(a => a.Action == name && a.Answer == Answer.Denied && a.Instead.IsEmpty)
            || goodwillDecisions.Any(g => g.Option == name && g.Answer == Answer.Denied));
        var isFallbackOffered = set.Fallback is not null && (coverage == Coverage.NotCovered || isDeadEnd);
        var fallback = isFallbackOffered
            ? set.Fallback!.Goodwill.Select(option => new NaiveGoodwill(scene, new NaiveOption(null, option))).ToList()
            : [];

        return new Decision
        {
            Id = request.Situation.Id,
            Revision = set.Revision,
            Currency = set.Currency,
            At = request.Now,
            Wants = request.Situation.Wants,
            Language = NaiveWords.Spoken(scene),
            Coverage = coverage,
            DeadEnd = isDeadEnd,
            Policies = [.. scene.Policies.Where(p => NaiveVersions.IsInForce(scene, p)).Select(p => p.Name).Distinct().Order(StringComparer.Ordinal)],
            Actions = actionDecisions,
            Goodwill = goodwillDecisions,
            Fallback = isFallbackOffered ? Fallback(scene, fallback) : null,
            Asks = NaiveAsks.Of(scene, Listed(actions, goodwill, fallback), listing.Wanted),
            Flags = Flags(set, request, actionDecisions, goodwillDecisions),
            Similar = request.Similar,
            Problems = NaiveProblems.Of(scene, actions, goodwill, fallback),
        };
    }

    private static FallbackOffer Fallback(NaiveScene scene, IEnumerable<NaiveGoodwill> goodwill) => new()
    {
        Say = NaiveWords.Fill(scene, scene.Set.Fallback!.Say),
        Instead = NaiveInstead.Of(scene, scene.Set.Fallback.Instead),
        Goodwill = [.. goodwill.Select(option => NaiveGoodwillDecision.Of(scene, option))],
    };

    private static IReadOnlyList<(string Name, IReadOnlyList<int> Asks)> Listed(
        IEnumerable<NaiveAction> actions, IEnumerable<NaiveGoodwill> goodwill, IEnumerable<NaiveGoodwill> fallback) =>
    [
        .. actions.Select(a => (a.Definition.Name, (IReadOnlyList<int>)[.. a.Asks.Distinct()])),
        .. goodwill.Concat(fallback).Select(g => (g.Option.Name, (IReadOnlyList<int>)[.. g.Asks.Distinct()])),
    ];

    /// <summary>Flags follow ids over versions and renames: one that is open under a policy's former name is open.</summary>
    private static ImmutableArray<string> Flags(
        PolicySet set, DecisionRequest request, IEnumerable<ActionDecision> actions, IEnumerable<GoodwillDecision> goodwill)
    {
        var rules = actions.SelectMany(a => a.By).Concat(goodwill.SelectMany(g => g.By)).ToHashSet();
        var renamed = from policy in set.Policies
                      from former in policy.Formerly
                      from rule in rules
                      where rule.StartsWith(policy.Name + "/", StringComparison.Ordinal)
                      select former + rule[policy.Name.Length..];
        return
        [
            .. request.OpenFlags
                .Where(flag => rules.Contains(flag.Key) || renamed.Contains(flag.Key))
                .SelectMany(flag => flag.Value)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }
}
