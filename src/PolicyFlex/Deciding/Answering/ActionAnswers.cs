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
        var basic = new ActionDecision
        {
            Action = finding.Action.Action.Name,
            Answer = answer,
            Costs = bounds.Costs is { } costs ? Math.Round(costs, _plan.Digits, MidpointRounding.AwayFromZero) : null,
        };
        if (answer is Answer.NeedsFacts or Answer.NotCovered)
        {
            return basic;
        }

        if (finding.IsDeniedByBounds(level))
        {
            return basic with { By = [.. bounds.DeniedBy], Say = words.Render(bounds.Say, PlacesOf(finding)) };
        }

        var sources = finding.Sources(level);
        var standing = _plan.Scale[finding.Possible(level).Highest];
        return WithWords(basic, finding, sources) with
        {
            By = [.. sources.Select(source => source.Rule.Id).Distinct(StringComparer.Ordinal)],
            OverridableBy = answer == Answer.Denied ? OverridableBy(standing) : null,
            Approval = answer == Answer.NeedsApproval ? new RequiredApproval(_plan.Levels[standing.Level].Name, standing.By) : null,
        };
    }

    private ActionDecision WithWords(ActionDecision decision, ActionFinding finding, ImmutableArray<RuleSource> sources)
    {
        var places = PlacesOf(finding);
        string? First(Func<RuleSource, Words?> wordsOf) =>
            sources.Select(wordsOf).Where(found => found is not null).Select(found => words.Render(found, places)).FirstOrDefault();
        var isDenied = decision.Answer == Answer.Denied;
        return decision with
        {
            Say = First(source => source.Wording.Say),
            Note = First(source => source.Wording.Note),
            Because = First(source => source.Wording.Because ?? source.Rule.Policy.Because),
            Origin = words.Render(sources
                .Select(source => source.Wording.Origin ?? source.Rule.Policy.Origin)
                .FirstOrDefault(origin => origin is { Share: true })?.Text),
            Instead = isDenied ? instead.Of(sources.SelectMany(source => source.Wording.Instead)) : [],
            With = isDenied ? ActionDecision.NoParameters : ParametersOf(sources),
            Also = isDenied ? [] : [.. sources.SelectMany(source => source.Also).Select(duty => new DueDuty(duty.Name, duty.To)).Distinct()],
        };
    }

    private AmountPlaces PlacesOf(ActionFinding finding) =>
        new(finding.Bounds(_inquiry.Level).Costs is { } costs ? words.Money(costs) : null, null);

    private string? OverridableBy(Rank rank) => rank.Kind switch
    {
        RankKind.DeniedAdvisory => _plan.Levels[0].Name,
        RankKind.DeniedOverridable => _plan.Levels[rank.Level].Name,
        _ => null,
    };

    private ImmutableSortedDictionary<string, object> ParametersOf(ImmutableArray<RuleSource> sources)
    {
        var values = sources
            .SelectMany(source => source.Rule.With)
            .Select(pair => (pair.Parameter, Value: _inquiry.Facts.Evaluator.Evaluate(pair.Value)))
            .Where(pair => pair.Value.IsKnown)
            .GroupBy(pair => pair.Parameter.Name, StringComparer.Ordinal);
        return values.ToImmutableSortedDictionary(
            group => group.Key,
            group => Plain(Preferred(group.First().Parameter, [.. group.Select(pair => pair.Value)])),
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

    private static object Plain(Value value) => value.Kind switch
    {
        ValueKind.Boolean => value.Boolean,
        ValueKind.Number => value.Number,
        _ => value.ToString(),
    };
}
