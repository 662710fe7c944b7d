using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>A rule or exception that gave a result, by its condition or by its <c>otherwise</c>.</summary>
internal sealed record RuleSource(RulePlan Rule, bool WhenTrue)
{
    /// <summary>The words that go with the result.</summary>
    public Policies.Wording Wording => WhenTrue ? Rule.Rule.Wording : Rule.Rule.Otherwise!.Wording;

    /// <summary>The duties that go with the result; an <c>otherwise</c> has none.</summary>
    public ImmutableArray<Duty> Also => WhenTrue ? Rule.Rule.Also : [];
}
