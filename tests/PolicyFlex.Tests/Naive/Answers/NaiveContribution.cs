using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>What one rule or exception gives: its own result, or the denial of its <c>otherwise</c>. Told apart by rule and part.</summary>
internal sealed record NaiveContribution(Policy Policy, Rule Rule, bool IsOtherwise, NaiveRank Rank)
{
    public string Id => $"{Policy.Name}/{Rule.Name}";

    public Wording Wording => IsOtherwise ? Rule.Otherwise!.Wording : Rule.Wording;

    public static NaiveContribution Of(NaiveScene scene, Policy policy, Rule rule, bool holds) => new(policy, rule, !holds, rule switch
    {
        _ when !holds => NaiveRank.Denied(scene, rule.Otherwise!.Overriding),
        { Effect: Effect.Allow } => NaiveRank.Approved(scene, rule.Approval),
        { Effect: Effect.Deny } => NaiveRank.Denied(scene, rule.Overriding),
        _ => new NaiveRank(NaiveRankKind.Guaranteed),
    });

    public bool Equals(NaiveContribution? other) =>
        other is not null && ReferenceEquals(Rule, other.Rule) && IsOtherwise == other.IsOtherwise;

    public override int GetHashCode() =>
        HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Rule), IsOtherwise);
}
