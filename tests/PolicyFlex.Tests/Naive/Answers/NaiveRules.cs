using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>What the rules about one action, or about one option of a policy, give in one way in which open conditions may turn out.</summary>
/// <param name="Contributions">The results of the rules, exceptions having replaced what they except.</param>
/// <param name="Disagreements">The rules whose exceptions disagree, as <c>policy/rule</c>.</param>
internal sealed record NaiveRules(IReadOnlyList<NaiveContribution> Contributions, IReadOnlyList<string> Disagreements)
{
    public NaiveRank Rank => Contributions.Select(c => c.Rank).DefaultIfEmpty(NaiveRank.Nothing).Max();

    public static NaiveRules For(NaiveScene scene, NaiveSubject subject, NaiveAssignment assignment)
    {
        var disagreements = new List<string>();
        var contributions = subject.Policies
            .Where(policy => NaiveVersions.IsInForce(scene, policy, assignment))
            .SelectMany(policy => policy.Rules.SelectMany(rule => Result(policy, rule)))
            .ToList();
        return new NaiveRules(contributions, [.. disagreements.Distinct()]);

        IReadOnlyList<NaiveContribution> Result(Policy policy, Rule rule)
        {
            var holds = subject.IsNamedBy(rule) ? scene.Unit(rule.When).In(assignment) : null;
            if (holds is not { } whether || (!whether && rule.Otherwise is null))
                return [];

            var exceptions = rule.Exceptions
                .Where(exception => MayReplace(exception, rule, whether))
                .SelectMany(exception => Result(policy, exception))
                .ToList();
            if (exceptions.Count == 0)
                return [NaiveContribution.Of(scene, policy, rule, whether)];

            if (exceptions.Select(e => Sort(e.Rank)).Distinct().Count() > 1)
                disagreements.Add($"{policy.Name}/{rule.Name}");
            var strictest = exceptions.Max(e => e.Rank);
            return [.. exceptions.Where(e => e.Rank == strictest)];
        }
    }

    /// <summary>The conditions of all rules that speak about the subject.</summary>
    public static IEnumerable<NaiveUnit> Units(NaiveScene scene, NaiveSubject subject)
    {
        var possible = subject.Policies.Where(policy => NaiveVersions.MayBeInForce(scene, policy)).ToList();
        return possible.SelectMany(policy => NaiveVersions.Units(scene, policy))
            .Concat(possible.SelectMany(policy => policy.Rules).SelectMany(Of));

        IEnumerable<NaiveUnit> Of(Rule rule) =>
            subject.IsNamedBy(rule) ? rule.Exceptions.SelectMany(Of).Prepend(scene.Unit(rule.When)) : [];
    }

    private static bool MayReplace(Rule exception, Rule rule, bool holds) => exception.Effect switch
    {
        _ when rule.Otherwise is null => true,
        Effect.Allow => !holds,
        Effect.Deny => holds,
        _ => true,
    };

    private static int Sort(NaiveRank rank) => rank.IsDenial ? 1 : rank.Kind == NaiveRankKind.Guaranteed ? 2 : 0;
}
