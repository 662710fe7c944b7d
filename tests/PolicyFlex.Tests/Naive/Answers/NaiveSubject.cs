using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>What rules speak about: an action in all policies that name it, or an option in its own policy.</summary>
internal sealed record NaiveSubject(string Name, bool IsOption, IReadOnlyList<Policy> Policies)
{
    public static NaiveSubject Action(NaiveScene scene, string name)
    {
        var action = new NaiveSubject(name, false, []);
        return action with { Policies = [.. scene.Policies.Where(policy => policy.Rules.Any(action.IsNamedBy))] };
    }

    /// <summary>An option of a policy; of none for the options of the fallback.</summary>
    public static NaiveSubject Option(Policy? policy, string name) => new(name, true, policy is null ? [] : [policy]);

    public bool IsNamedBy(Rule rule) =>
        rule.Targets.Any(target => target.Name == Name || (IsOption && target.Name == Target.Goodwill));
}
