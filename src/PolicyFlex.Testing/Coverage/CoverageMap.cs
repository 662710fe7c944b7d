using System.Collections.Immutable;
using PolicyFlex.Diagnostics;
using PolicyFlex.Explaining;
using PolicyFlex.Expressions;
using PolicyFlex.Languages;
using PolicyFlex.Policies;

namespace PolicyFlex.Testing;

/// <summary>Finds everything in a set that tests should meet.</summary>
internal sealed class CoverageMap
{
    private readonly PolicyEngine _engine;
    private readonly Outlines _outlines;
    private readonly Dictionary<CoverageKey, CoveragePoint> _points = [];

    private readonly ScopeFacts _scopes;

    /// <summary>The facts that are known wherever what is added is looked at.</summary>
    private HashSet<int> _scope = [];

    private CoverageMap(PolicyEngine engine, SetOutline outline)
    {
        (_engine, _outlines, _scopes) = (engine, outline.Outlines, new ScopeFacts(engine));
        AddVocabulary(outline);
        foreach (var policy in outline.Policies)
        {
            AddPolicy(policy);
        }
    }

    /// <summary>The points of a set, none of them met.</summary>
    public static Dictionary<CoverageKey, CoveragePoint> Of(PolicyEngine engine) =>
        new CoverageMap(engine, new SetOutline(engine.Plan, engine.Sources, Language.Of("en")))._points;

    private void AddVocabulary(SetOutline outline)
    {
        var set = _engine.Set;
        foreach (var condition in set.Conditions)
        {
            _scope = _scopes.Of(condition);
            AddConditions([condition]);
        }

        _scope = [];
        AddLimits(set.Limits, set.Name);
        foreach (var action in set.Actions)
        {
            AddLimits(action.Limits, action.Name);
        }

        foreach (var rung in set.Ladder?.Rungs ?? [])
        {
            AddCondition(rung.When, rung.Name);
        }

        foreach (var (level, steps) in set.Authority.Levels.Zip(outline.Authority))
        {
            AddStepUps(steps, level.Name);
        }

        foreach (var option in outline.Discretion)
        {
            AddOption(option);
        }
    }

    private void AddPolicy(PolicyOutline policy)
    {
        var name = policy.Plan.Policy.Name;
        AddCondition(policy.Plan.Policy.AppliesWhen, name);
        _scope = _scopes.Of(policy.Plan.Policy);
        AddConditions(policy.Plan.Policy.Conditions);
        AddLimits(policy.Plan.Policy.Limits, name);
        foreach (var rule in policy.Rules)
        {
            AddRule(rule, CoverageKind.Rule);
        }

        foreach (var option in policy.Options)
        {
            AddOption(option);
        }

        _scope = [];
    }

    private void AddRule(RuleOutline rule, CoverageKind kind)
    {
        Add(kind, rule.Id, "", rule.At, rule.Rule.Otherwise is null ? CoverageSides.True : CoverageSides.True | CoverageSides.False);
        AddCondition(rule.Rule.When, rule.Id);
        foreach (var exception in rule.Exceptions)
        {
            AddRule(exception, CoverageKind.Exception);
        }
    }

    private void AddOption(OptionOutline outline)
    {
        var option = outline.Plan.Option;
        Add(CoverageKind.Option, option.Name, "", outline.At, CoverageSides.True);
        AddCondition(option.When, option.Name);
        AddStepUps(outline.StepUps, option.Name);
        AddLimits(option.Limits, option.Name);
    }

    private void AddStepUps(ImmutableArray<StepUpOutline> steps, string owner)
    {
        foreach (var step in steps)
        {
            Add(CoverageKind.StepUp, step.Sentence, owner, step.At, CoverageSides.True);
            AddCondition(step.When, owner);
        }
    }

    private void AddLimits(ImmutableArray<Limit> limits, string owner)
    {
        foreach (var limit in limits)
        {
            Add(CoverageKind.Limit, limit.Sentence, owner, _outlines.Locate(limit), CoverageSides.True);
        }
    }

    private void AddConditions(ImmutableArray<NamedCondition> conditions)
    {
        foreach (var condition in conditions)
        {
            AddCondition(condition.When, condition.Name);
        }
    }

    private void AddCondition(When? when, string owner)
    {
        if (when is not null)
        {
            AddParts(_outlines.Of(when), owner, isWhole: true);
        }
    }

    private void AddParts(ConditionOutline condition, string owner, bool isWhole)
    {
        switch (condition.Kind)
        {
            case ConditionKind.Constant:
                return;
            case ConditionKind.Not:
                AddParts(condition.Parts[0], owner, isWhole);
                return;
            case ConditionKind.All or ConditionKind.Any:
                if (isWhole)
                {
                    Add(CoverageKind.Condition, NameOf(condition), owner, condition.At, CoverageSides.True | CoverageSides.False, condition.Text);
                }

                foreach (var part in condition.Parts)
                {
                    AddParts(part, owner, isWhole: false);
                }

                return;
            default:
                var sides = CoverageSides.True | CoverageSides.False | (CanBeUnknown(condition) ? CoverageSides.Unknown : CoverageSides.None);
                Add(CoverageKind.Condition, NameOf(condition), owner, condition.At, sides, condition.Text);
                return;
        }
    }

    private bool CanBeUnknown(ConditionOutline condition) =>
        condition.Kind != ConditionKind.Known
        && _engine.Trees.FactsRead(condition.Condition)
            .Any(fact => fact.Definition is { Required: false, Default: null, Is: null } && !_scope.Contains(fact.Slot));

    /// <summary>The text of a condition as it was written; that of one which was put together from several texts is told.</summary>
    private static string NameOf(ConditionOutline condition) => condition.Text.Length > 0 ? condition.Text : condition.Told.Sentence;

    private void Add(CoverageKind kind, string name, string owner, SourceLocation? at, CoverageSides needed, string text = "")
    {
        if (at is { } place)
        {
            _points.TryAdd(
                new CoverageKey(kind, place, text),
                new CoveragePoint { Kind = kind, Name = name, Owner = owner, At = place, Needed = needed, Seen = CoverageSides.None });
        }
    }
}
