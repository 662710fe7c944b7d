using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>A rule where it stands.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Rule">The rule or exception.</param>
/// <param name="Parent">The rule that an exception stands beneath; null for a rule of the policy.</param>
internal sealed record RuleInPlace(Policy Policy, Rule Rule, RuleInPlace? Parent)
{
    /// <summary>More options than this are not compared one by one: thousands of rules about thousands of options would take for ever.</summary>
    private const int MostOptions = 100;

    /// <summary>The rules of a policy, each before its exceptions. Without recursion, for exceptions may lie deep.</summary>
    public static IEnumerable<RuleInPlace> Of(Policy policy)
    {
        var left = new Stack<RuleInPlace>(policy.Rules.Reverse().Select(rule => new RuleInPlace(policy, rule, null)));
        while (left.TryPop(out var next))
        {
            yield return next;
            foreach (var exception in next.Rule.Exceptions.Reverse())
            {
                left.Push(new RuleInPlace(policy, exception, next));
            }
        }
    }

    /// <summary>The name that a decision shows: <c>late-delivery/refund-window</c>.</summary>
    public string Id => $"{Policy.Name}/{Rule.Name}";

    /// <summary>The actions and options that the rule's targets stand for: <c>goodwill</c> is every option of the policy.</summary>
    public IEnumerable<string> Subjects => Rule.Targets.SelectMany<Target, string>(target =>
        target.Name == Target.Goodwill ? Policy.Goodwill.Take(MostOptions).Select(option => option.Name) : [target.Name]);

    /// <summary>Whether another rule is one of those that this one stands beneath.</summary>
    public bool IsBeneath(RuleInPlace other)
    {
        var above = Parent;
        while (above is not null && !ReferenceEquals(above, other))
        {
            above = above.Parent;
        }

        return above is not null;
    }
}
