using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>The findings about every action and option that a request is about, each made once.</summary>
internal sealed class Deliberation
{
    /// <summary>By the place of the action.</summary>
    private readonly ActionFinding?[] _actions;
    private readonly ActionFinding?[] _alternatives;
    private ImmutableArray<OptionFinding> _discretion;

    public Deliberation(Inquiry inquiry)
    {
        Inquiry = inquiry;
        _actions = new ActionFinding?[inquiry.Plan.ActionsInOrder.Length];
        _alternatives = new ActionFinding?[_actions.Length];
        Versions = FindVersions();
        Options = HasSeveralVersions()
            ? [.. Versions.GroupBy(finding => finding.Option.Option.Name, StringComparer.Ordinal).Select(versions => versions.Last())]
            : Versions;
        NamedActions = FindNamedActions();
        Wanted = new Wanted(this);
    }

    public Inquiry Inquiry { get; }

    /// <summary>The options of the policies that are or may be in force, by policy and as written; one for each version.</summary>
    public ImmutableArray<OptionFinding> Versions { get; }

    /// <summary>The same, each once: as the last version to start has it.</summary>
    public ImmutableArray<OptionFinding> Options { get; }

    /// <summary>The options of the fallback.</summary>
    public ImmutableArray<OptionFinding> Discretion => _discretion.IsDefault ? _discretion = FindDiscretion() : _discretion;

    /// <summary>The actions that rules of these policies name, as the set declares them.</summary>
    public ImmutableArray<ActionPlan> NamedActions { get; }

    public Wanted Wanted { get; }

    /// <summary>The finding about an action.</summary>
    public ActionFinding Action(ActionPlan action) =>
        _actions[action.Place] ??= new ActionFinding(action, Inquiry, Inquiry.Findings.Policies);

    /// <summary>The finding about an action by its name.</summary>
    public ActionFinding Action(string name) => Action(Inquiry.Plan.Actions[name]);

    /// <summary>The finding about an action that stands in an <c>instead</c>, which allows it where no rule names it (meaning 7).</summary>
    public ActionFinding Alternative(ActionPlan action) => _alternatives[action.Place] ??= Action(action) is { Standing.IsNamed: true } named
        ? named
        : new ActionFinding(action, Inquiry, Inquiry.Findings.Policies, allowedUnlessNamed: true);

    /// <summary>The finding about an option; null if its policy is not in force.</summary>
    public OptionFinding? Option(string name) => Find(Options, name) ?? Find(Discretion, name);

    private static OptionFinding? Find(ImmutableArray<OptionFinding> findings, string name)
    {
        foreach (var finding in findings)
        {
            if (string.Equals(finding.Option.Option.Name, name, StringComparison.Ordinal))
            {
                return finding;
            }
        }

        return null;
    }

    private ImmutableArray<OptionFinding> FindVersions()
    {
        var findings = new List<OptionFinding>();
        foreach (var policy in Inquiry.Findings.Policies)
        {
            foreach (var option in policy.Plan.Options)
            {
                findings.Add(FindingOf(option, policy));
            }
        }

        foreach (var policy in WantedThoughNotInForce(findings))
        {
            foreach (var option in policy.Plan.Options)
            {
                if (Inquiry.Request.Situation.Wants.Contains(option.Option.Name, StringComparer.Ordinal))
                {
                    findings.Add(FindingOf(option, policy));
                }
            }
        }

        return [.. findings];
    }

    /// <summary>The policies that are not in force, of which an option is wanted: the last version that has it.</summary>
    private ImmutableArray<PolicyFindings> WantedThoughNotInForce(List<OptionFinding> inForce)
    {
        var isOptionWanted = false;
        foreach (var want in Inquiry.Request.Situation.Wants)
        {
            isOptionWanted |= !Inquiry.Plan.Actions.ContainsKey(want);
        }

        return !isOptionWanted ? [] :
        [
            .. Inquiry.Request.Situation.Wants
                .Except(inForce.Select(finding => finding.Option.Option.Name), StringComparer.Ordinal)
                .Select(want => Inquiry.Plan.Policies.LastOrDefault(policy => Has(policy, want)))
                .OfType<PolicyPlan>()
                .Distinct()
                .Select(policy => new PolicyFindings(policy, false, new Outcomes(policy.Table, Inquiry.Facts), IndexSet.Empty, IsPossible: false)),
        ];
    }

    private static bool Has(PolicyPlan policy, string option) =>
        policy.Options.Any(plan => string.Equals(plan.Option.Name, option, StringComparison.Ordinal));

    private bool HasSeveralVersions()
    {
        foreach (var finding in Versions)
        {
            if (finding.Option.HasVersions)
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<ActionPlan> FindNamedActions()
    {
        var places = IndexSet.Empty;
        foreach (var policy in Inquiry.Findings.Policies)
        {
            places |= policy.Plan.Actions;
        }

        var actions = new List<ActionPlan>();
        foreach (var place in places)
        {
            actions.Add(Inquiry.Plan.ActionsInOrder[place]);
        }

        return [.. actions];
    }

    private ImmutableArray<OptionFinding> FindDiscretion() =>
        [.. Inquiry.Plan.Fallback.Select(option => new OptionFinding(option, null, option.Option.By is { } action ? Action(action) : null, Inquiry))];

    private OptionFinding FindingOf(OptionPlan option, PolicyFindings policy) =>
        new(option, policy, option.Option.By is { } action ? ActionFor(Inquiry.Plan.Actions[action], policy) : null, Inquiry);

    /// <summary>The finding about the action of an option, given that the option's policy is in force: else there is no option.</summary>
    private ActionFinding ActionFor(ActionPlan action, PolicyFindings policy) => policy.IsCertain
        ? Action(action)
        : new ActionFinding(action, Inquiry, Inquiry.Findings.Policies.Replace(policy, policy with { IsCertain = true }));
}
