using System.Collections.Immutable;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Compilation;

/// <summary>A rule or an exception as far as it is about one target.</summary>
internal sealed record RulePlan
{
    /// <summary><c>policy/rule</c>.</summary>
    public required string Id { get; init; }
    public required Rule Rule { get; init; }

    /// <summary>The policy that it stands in.</summary>
    public required Policy Policy { get; init; }

    /// <summary>Its condition in the table of the policy; <see cref="DecisionPlan.Always"/> for none.</summary>
    public required int When { get; init; }

    /// <summary>What it says when its condition is true.</summary>
    public required RankSet Result { get; init; }

    /// <summary>What it says when its condition is false: nothing, or the denial of its <c>otherwise</c>.</summary>
    public required RankSet Otherwise { get; init; }

    /// <summary>The exceptions beneath it that name the same target.</summary>
    public required ImmutableArray<RulePlan> Exceptions { get; init; }

    /// <summary>The parameters that it sets for the target.</summary>
    public required ImmutableArray<(ParameterDefinition Parameter, Operand Value)> With { get; init; }

    /// <summary>The same as they are decided, if they are the same in every situation; else null.</summary>
    public required ImmutableSortedDictionary<string, object>? FixedWith { get; init; }

    /// <summary>Whether exceptions beneath it, or beneath one of them, could disagree: there are several of one rule.</summary>
    public bool MayDisagree => Exceptions.Length > 1 || (Exceptions is [var only] && only.MayDisagree);

    /// <summary>Whether an exception replaces the result of this rule when its condition is, or is not, true.</summary>
    /// <remarks>
    /// On a rule with <c>otherwise</c> an allowing exception replaces only the denial, a denying one only the allow, a guaranteeing one
    /// either (meaning 1).
    /// </remarks>
    public bool IsReplacedBy(RulePlan exception, bool whenTrue) =>
        Rule.Otherwise is null || exception.Rule.Effect switch
        {
            Effect.Allow => !whenTrue,
            Effect.Deny => whenTrue,
            _ => true,
        };

    /// <summary>The rule and all exceptions beneath it.</summary>
    public IEnumerable<RulePlan> WithExceptions() => Exceptions.SelectMany(exception => exception.WithExceptions()).Prepend(this);
}
