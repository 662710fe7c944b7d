using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>What could not be computed, and what contradicts itself.</summary>
internal static class NaiveProblems
{
    public static ImmutableArray<DecisionProblem> Of(
        NaiveScene scene, IReadOnlyList<NaiveAction> actions, IReadOnlyList<NaiveGoodwill> goodwill, IReadOnlyList<NaiveGoodwill> fallback)
    {
        var rules = actions.Select(a => a.CertainRules).Concat(goodwill.Select(g => g.CertainRules)).ToList();
        var disagreements = rules.SelectMany(r => r.Disagreements).Select(at => (At: at, Kind: DecisionProblemKind.ExceptionsDisagree));
        var guarantees = rules.Where(r => r.Contributions.Any(c => c.Rank == NaiveRank.Final))
            .SelectMany(r => r.Contributions.Where(c => c.Rank.Kind == NaiveRankKind.Guaranteed))
            .Select(c => (At: c.Id, Kind: DecisionProblemKind.GuaranteeAgainstFinal));
        var errors = Errors(scene, actions, fallback).Select(at => (At: at, Kind: DecisionProblemKind.Error));

        return
        [
            .. errors.Concat(disagreements).Concat(guarantees).Distinct()
                .OrderBy(p => p.At, StringComparer.Ordinal).ThenBy(p => p.Kind)
                .Select(p => new DecisionProblem(p.At, p.Kind, "")),
        ];
    }

    private static IEnumerable<string> Errors(NaiveScene scene, IReadOnlyList<NaiveAction> actions, IReadOnlyList<NaiveGoodwill> fallback) =>
        scene.Policies.SelectMany(policy => OfPolicy(scene, policy))
            .Concat(OfLadder(scene))
            .Concat(scene.Set.Authority.Levels.SelectMany(level => OfLevel(scene, level)))
            .Concat(OfLimits(scene, "limits", scene.Set.Limits))
            .Concat(actions.SelectMany(action => OfLimits(scene, action.Definition.Name, action.Definition.Limits)))
            .Concat(fallback.SelectMany(g => OfOption(scene, g.Option.Option)));

    private static IEnumerable<string> OfPolicy(NaiveScene scene, Policy policy)
    {
        var mayBeInForce = NaiveVersions.MayBeInForce(scene, policy);
        if (scene.Dates(policy) is { IsPossible: true } dates && (Fails(dates) || Fails(scene.Unit(policy.AppliesWhen))))
            yield return policy.Name;
        if (!mayBeInForce)
            yield break;

        foreach (var at in policy.Rules.SelectMany(OfRule)
            .Concat(policy.Goodwill.SelectMany(option => OfOption(scene, option)))
            .Concat(OfLimits(scene, policy.Name, policy.Limits)))
        {
            yield return at;
        }

        IEnumerable<string> OfRule(Rule rule)
        {
            var beneath = rule.Exceptions.SelectMany(OfRule);
            return Fails(scene.Unit(rule.When)) ? beneath.Prepend($"{policy.Name}/{rule.Name}") : beneath;
        }
    }

    private static IEnumerable<string> OfOption(NaiveScene scene, GoodwillOption option)
    {
        var fails = Fails(scene.Unit(option.When))
            || Fails(scene, option.Amount) || Fails(scene, option.AtMost)
            || option.StepUps.Any(s => Fails(scene.Unit(s.When)) || Fails(scene, s.Amount) || Fails(scene, s.AtMost));
        return OfLimits(scene, option.Name, option.Limits).Concat(fails ? [option.Name] : []);
    }

    private static IEnumerable<string> OfLadder(NaiveScene scene) =>
        (scene.Set.Ladder?.Rungs ?? []).Where(rung => Fails(scene.Unit(rung.When))).Select(rung => $"ladder/{rung.Name}");

    private static IEnumerable<string> OfLevel(NaiveScene scene, AuthorityLevel level) =>
        level.UpTo.Any(c => Fails(scene, c.Most))
            || level.StepUps.Any(s => Fails(scene.Unit(s.When)) || s.UpTo.Any(c => Fails(scene, c.Most)))
            ? [$"authority/{level.Name}"]
            : [];

    private static IEnumerable<string> OfLimits(NaiveScene scene, string owner, IEnumerable<Limit> limits) => limits
        .Where(limit => limit.Amount is not null && NaiveQuantity.Of(limit.Amount, scene).IsError)
        .Select(_ => owner);

    private static bool Fails(NaiveUnit unit) => unit.Truth == NaiveTruth.Error;

    private static bool Fails(NaiveScene scene, Quantity? quantity) => quantity is not null && NaiveQuantity.Of(quantity, scene).IsError;
}
