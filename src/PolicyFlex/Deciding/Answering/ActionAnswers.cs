using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>Puts the answer for an action together with its words, duties, parameters and alternatives (meaning 8).</summary>
internal sealed class ActionAnswers(Deliberation deliberation, WordsRenderer words, InsteadList instead)
{
    private readonly Inquiry _inquiry = deliberation.Inquiry;
    private readonly DecisionPlan _plan = deliberation.Inquiry.Plan;

    /// <summary>The answer for one action.</summary>
    public ActionDecision Of(ActionFinding finding)
    {
        var level = _inquiry.Level;
        var answer = finding.For(level);
        var bounds = finding.Bounds(level);
        if (answer is Answer.NeedsFacts or Answer.NotCovered)
        {
            return new ActionDecision { Action = finding.Action.Name, Answer = answer, Costs = CostsIn(bounds) };
        }

        return finding.IsDeniedByBounds(level)
            ? new ActionDecision
            {
                Action = finding.Action.Name,
                Answer = answer,
                Costs = CostsIn(bounds),
                By = bounds.DeniedBy,
                Say = words.Render(bounds.Say, PlacesOf(bounds)),
            }
            : ByRules(finding, answer, bounds);
    }

    private ActionDecision ByRules(ActionFinding finding, Answer answer, ActionBounds bounds)
    {
        var sources = finding.Sources(_inquiry.Level);
        var standing = _plan.Scale[finding.Possible(_inquiry.Level).Highest];
        var places = PlacesOf(bounds);
        var isDenied = answer == Answer.Denied;
        return new ActionDecision
        {
            Action = finding.Action.Name,
            Answer = answer,
            Costs = CostsIn(bounds),
            By = sources.Ids(),
            OverridableBy = isDenied ? OverridableBy(standing) : null,
            Approval = answer == Answer.NeedsApproval ? new RequiredApproval(_plan.Levels[standing.Level].Name, standing.By) : null,
            Say = words.Render(sources.First(source => source.Wording.Say), places),
            Note = words.Render(sources.First(source => source.Wording.Note), places),
            Because = words.Render(sources.First(source => source.Wording.Because ?? (isDenied ? source.Rule.Policy.Because : null)), places),
            Origin = words.Render(sources.First(source => (source.Wording.Origin ?? source.Rule.Policy.Origin) is { Share: true } shared ? shared : null)?.Text),
            Instead = isDenied ? instead.Of(sources) : [],
            With = isDenied ? ActionDecision.NoParameters : ParametersOf(sources),
            Also = isDenied ? [] : sources.Duties([]),
        };
    }

    private decimal? CostsIn(ActionBounds bounds) =>
        bounds.Costs is { } costs ? Math.Round(costs, _plan.Digits, MidpointRounding.AwayFromZero) : null;

    private static AmountPlaces PlacesOf(ActionBounds bounds) => new(bounds.Costs, null, AreMoney: true);

    private string? OverridableBy(Rank rank) => rank.Kind switch
    {
        RankKind.DeniedAdvisory => _plan.Levels[0].Name,
        RankKind.DeniedOverridable => _plan.Levels[rank.Level].Name,
        _ => null,
    };

    private ImmutableSortedDictionary<string, object> ParametersOf(ImmutableArray<RuleSource> sources)
    {
        RulePlan? only = null;
        foreach (var source in sources)
        {
            if (!source.Rule.With.IsEmpty)
            {
                if (only is not null || source.Rule.FixedWith is null)
                {
                    return Decide(sources);
                }

                only = source.Rule;
            }
        }

        return only?.FixedWith ?? ActionDecision.NoParameters;
    }

    private ImmutableSortedDictionary<string, object> Decide(ImmutableArray<RuleSource> sources)
    {
        var values = sources
            .SelectMany(source => source.Rule.With)
            .Select(pair => (pair.Parameter, Value: _inquiry.Facts.Evaluator.Evaluate(pair.Value)))
            .Where(pair => pair.Value.IsKnown)
            .GroupBy(pair => pair.Parameter.Name, StringComparer.Ordinal);
        return values.ToImmutableSortedDictionary(
            group => group.Key,
            group => Preferred(group.First().Parameter, [.. group.Select(pair => pair.Value)]).Plain,
            StringComparer.Ordinal);
    }

    /// <summary>Where rules disagree: what the parameter prefers, else the lesser.</summary>
    private static Value Preferred(ParameterDefinition parameter, List<Value> values)
    {
        values.Sort((left, right) => Compare(left, right, parameter.Type));
        return parameter.Prefer is Preference.Most or Preference.True ? values[^1] : values[0];
    }

    private static int Compare(Value left, Value right, FactType type) => left.Kind != ValueKind.Text
        ? left.Number.CompareTo(right.Number)
        : type.Kind == FactKind.Choice
            ? type.Choices.IndexOf(left.Text).CompareTo(type.Choices.IndexOf(right.Text))
            : string.CompareOrdinal(left.Text, right.Text);
}
