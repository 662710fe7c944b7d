using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>A limit where it stands: one of the owners, or none for a limit of the set.</summary>
internal sealed record LimitInPlace(Limit Limit)
{
    /// <summary>The policy of a limit under a policy or under one of its options.</summary>
    public Policy? Policy { get; init; }
    public GoodwillOption? Option { get; init; }
    public ActionDefinition? Action { get; init; }

    /// <summary>The limits of the set, its actions, its policies and all options.</summary>
    public static IEnumerable<LimitInPlace> Of(PolicySet set, IEnumerable<(Policy? Policy, GoodwillOption Option)> options)
    {
        var ofSet = set.Limits.Select(limit => new LimitInPlace(limit));
        var ofActions = set.Actions.SelectMany(
            action => action.Limits.Select(limit => new LimitInPlace(limit) { Action = action }));
        var ofPolicies = set.Policies.SelectMany(
            policy => policy.Limits.Select(limit => new LimitInPlace(limit) { Policy = policy }));
        var ofOptions = options.SelectMany(
            o => o.Option.Limits.Select(limit => new LimitInPlace(limit) { Option = o.Option, Policy = o.Policy }));
        return [.. ofSet, .. ofActions, .. ofPolicies, .. ofOptions];
    }
}
