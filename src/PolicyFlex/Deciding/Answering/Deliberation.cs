using System.Collections.Immutable;
using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>The findings about every action and option that a request is about, each made once.</summary>
internal sealed class Deliberation
{
    private readonly Dictionary<string, ActionFinding> _actions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ActionFinding> _alternatives = new(StringComparer.Ordinal);

    public Deliberation(Inquiry inquiry)
    {
        Inquiry = inquiry;
        Versions =
        [
            .. inquiry.Findings.Policies.AddRange(WantedThoughNotInForce())
                .SelectMany(policy => policy.Plan.Options
                    .Where(option => policy.IsPossible || inquiry.Request.Situation.Wants.Contains(option.Option.Name, StringComparer.Ordinal))
                    .Select(option => new OptionFinding(
                        option, policy, option.Option.By is { } action ? ActionFor(action, policy) : null, inquiry))),
        ];
        Options = [.. Versions.GroupBy(finding => finding.Option.Option.Name, StringComparer.Ordinal).Select(versions => versions.Last())];
        Discretion =
        [
            .. inquiry.Plan.Fallback.Select(option => new OptionFinding(
                option, null, option.Option.By is { } action ? Action(action) : null, inquiry)),
        ];
        NamedActions =
        [
            .. inquiry.Findings.Policies
                .SelectMany(policy => policy.Plan.Rules.Keys)
                .Distinct(StringComparer.Ordinal)
                .Where(inquiry.Plan.Actions.ContainsKey)
                .OrderBy(name => inquiry.Plan.Actions[name].Place),
        ];
        Wanted = new Wanted(this);
    }

    public Inquiry Inquiry { get; }

    /// <summary>The options of the policies that are or may be in force, by policy and as written; one for each version.</summary>
    public ImmutableArray<OptionFinding> Versions { get; }

    /// <summary>The same, each once: as the last version to start has it.</summary>
    public ImmutableArray<OptionFinding> Options { get; }

    /// <summary>The options of the fallback.</summary>
    public ImmutableArray<OptionFinding> Discretion { get; }

    /// <summary>The actions that rules of these policies name, as the set declares them.</summary>
    public ImmutableArray<string> NamedActions { get; }

    public Wanted Wanted { get; }

    /// <summary>The finding about an action.</summary>
    public ActionFinding Action(string name)
    {
        if (!_actions.TryGetValue(name, out var finding))
        {
            _actions.Add(name, finding = new ActionFinding(Inquiry.Plan.Actions[name], Inquiry, Inquiry.Findings.Policies));
        }

        return finding;
    }

    /// <summary>The policies that are not in force, of which an option is wanted: the last version that has it.</summary>
    private IEnumerable<PolicyFindings> WantedThoughNotInForce()
    {
        var findings = Inquiry.Findings;
        return Inquiry.Request.Situation.Wants
            .Where(want => !findings.Policies.Any(policy => Has(policy.Plan, want)))
            .Select(want => Inquiry.Plan.Policies.LastOrDefault(policy => Has(policy, want)))
            .OfType<PolicyPlan>()
            .Distinct()
            .Select(policy => new PolicyFindings(policy, false, new Outcomes(policy.Table, findings.Facts), new HashSet<int>(), IsPossible: false));
    }

    private static bool Has(PolicyPlan policy, string option) =>
        policy.Options.Any(plan => string.Equals(plan.Option.Name, option, StringComparison.Ordinal));

    /// <summary>The finding about the action of an option, given that the option's policy is in force: else there is no option.</summary>
    private ActionFinding ActionFor(string name, PolicyFindings policy) => policy.IsCertain
        ? Action(name)
        : new ActionFinding(
            Inquiry.Plan.Actions[name],
            Inquiry,
            Inquiry.Findings.Policies.Replace(policy, policy with { IsCertain = true }));

    /// <summary>The finding about an action that stands in an <c>instead</c>, which allows it where no rule names it (meaning 7).</summary>
    public ActionFinding Alternative(string name)
    {
        if (!_alternatives.TryGetValue(name, out var finding))
        {
            _alternatives.Add(name, finding = new ActionFinding(
                Inquiry.Plan.Actions[name], Inquiry, Inquiry.Findings.Policies, allowedUnlessNamed: true));
        }

        return finding;
    }

    /// <summary>The finding about an option; null if its policy is not in force.</summary>
    public OptionFinding? Option(string name) =>
        Options.Concat(Discretion).FirstOrDefault(finding => string.Equals(finding.Option.Option.Name, name, StringComparison.Ordinal));
}
