using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Compilation;

/// <summary>Plans the rules of one policy, for each target that they name.</summary>
internal sealed class RulePlanner(PolicySet set, Trees trees, RankScale scale, Policy policy, TableDraft table)
{
    private readonly Dictionary<Rule, int> _places = new(ReferenceEqualityComparer.Instance);

    /// <summary>The rules by target; one about <c>goodwill</c> stands under each option of the policy.</summary>
    public FrozenDictionary<string, ImmutableArray<RulePlan>> ByTarget() => policy.Rules
        .SelectMany(rule => NamesOf(rule.Targets).Select(name => (name, rule)))
        .GroupBy(pair => pair.name, StringComparer.Ordinal)
        .ToFrozenDictionary(
            group => group.Key, group => group.Select(pair => PlanOf(pair.rule, pair.name)).ToImmutableArray(), StringComparer.Ordinal);

    private IEnumerable<string> NamesOf(IEnumerable<Target> targets) => targets
        .SelectMany(target => target.Name == Target.Goodwill ? policy.Goodwill.Select(option => option.Name) : [target.Name])
        .Distinct(StringComparer.Ordinal);

    private RulePlan PlanOf(Rule rule, string target)
    {
        var id = $"{policy.Name}/{rule.Name}";
        if (!_places.TryGetValue(rule, out var place))
        {
            _places.Add(rule, place = table.Add(rule.When, id));
        }

        var with = ParametersOf(rule, target);
        return new RulePlan
        {
            Id = id,
            Rule = rule,
            Policy = policy,
            When = place,
            Result = scale.Only(RankOf(rule)),
            Otherwise = rule.Otherwise is { } otherwise ? scale.Only(RankOf(otherwise.Overriding)) : RankSet.Nothing,
            Exceptions =
            [
                .. rule.Exceptions
                    .Where(exception => NamesOf(exception.Targets).Contains(target, StringComparer.Ordinal))
                    .Select(exception => PlanOf(exception, target)),
            ],
            With = with,
            FixedWith = FixedIn(with),
        };
    }

    /// <summary>The parameters as they are decided if each is set once, to a value that was written; else null.</summary>
    private static ImmutableSortedDictionary<string, object>? FixedIn(ImmutableArray<(ParameterDefinition Parameter, Operand Value)> with)
    {
        var written = with
            .Where(parameter => parameter.Value is Operand.Literal)
            .DistinctBy(parameter => parameter.Parameter.Name, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(
                parameter => parameter.Parameter.Name, parameter => ((Operand.Literal)parameter.Value).Value.Plain, StringComparer.Ordinal);
        return written.Count == with.Length ? written : null;
    }

    private Rank RankOf(Rule rule) => rule.Effect switch
    {
        Effect.Allow => rule.Approval is { } approval
            ? new Rank(RankKind.AllowedWithApproval, PlanBuilder.LevelOf(set, approval.Level), approval.By)
            : new Rank(RankKind.Allowed),
        Effect.Deny => RankOf(rule.Overriding),
        _ => new Rank(RankKind.Guaranteed),
    };

    private Rank RankOf(Overriding overriding) => overriding.Kind switch
    {
        OverridingKind.Advisory => new Rank(RankKind.DeniedAdvisory),
        OverridingKind.Final => new Rank(RankKind.DeniedFinal),
        OverridingKind.ByLevel => new Rank(RankKind.DeniedOverridable, PlanBuilder.LevelOf(set, overriding.Level!)),
        _ => new Rank(RankKind.DeniedOverridable, Math.Min(1, set.Authority.Levels.Length - 1)),
    };

    private ImmutableArray<(ParameterDefinition Parameter, Operand Value)> ParametersOf(Rule rule, string target)
    {
        var action = set.Actions.FirstOrDefault(candidate => string.Equals(candidate.Name, target, StringComparison.Ordinal));
        return action is null ? [] :
        [
            .. rule.Targets
                .Where(candidate => string.Equals(candidate.Name, target, StringComparison.Ordinal))
                .SelectMany(candidate => candidate.With)
                .Select(value => (
                    action.With.First(parameter => string.Equals(parameter.Name, value.Name, StringComparison.Ordinal)),
                    trees.Operands[value.Value])),
        ];
    }
}
