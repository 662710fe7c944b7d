using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Expressions;

namespace PolicyFlex.Deciding;

/// <summary>Gathers what could not be computed, and what contradicts itself (meaning 1 and 3).</summary>
/// <param name="deliberation">The findings.</param>
/// <param name="discretion">The fallback's options, where it is offered.</param>
internal sealed class ProblemList(Deliberation deliberation, ImmutableArray<OptionFinding> discretion)
{
    private const string SetLimits = "limits";

    private readonly Inquiry _inquiry = deliberation.Inquiry;

    /// <summary>Each problem once, by what it belongs to.</summary>
    public ImmutableArray<DecisionProblem> All() =>
    [
        .. Errors().Concat(Contradictions())
            .DistinctBy(problem => (problem.At, problem.Kind))
            .OrderBy(problem => problem.At, StringComparer.Ordinal)
            .ThenBy(problem => problem.Kind),
    ];

    private IEnumerable<DecisionProblem> Errors()
    {
        var conditions = SetConditions()
            .Where(place => _inquiry.Findings.Outcomes.IsError(place))
            .Select(place => _inquiry.Plan.Owners[place])
            .Concat(_inquiry.Findings.Policies.SelectMany(policy => policy.Plan.Owners.Where((_, place) => policy.Outcomes.IsError(place))));
        foreach (var owner in conditions)
        {
            yield return new DecisionProblem(owner, DecisionProblemKind.Error, $"A condition of {owner} cannot be computed; it counts as not known.");
        }

        foreach (var (owner, operand) in Quantities())
        {
            if (_inquiry.Facts.Evaluator.Evaluate(operand) is { IsError: true } value)
            {
                yield return new DecisionProblem(owner, DecisionProblemKind.Error, $"An amount of {owner} cannot be computed: {value.Reason}.");
            }
        }
    }

    /// <summary>The conditions of the set that play a part: of policies that may be in force, rungs, levels, and an offered fallback.</summary>
    private IEnumerable<int> SetConditions() => _inquiry.Findings.Policies
        .Select(policy => policy.Plan.AppliesWhen)
        .Concat(_inquiry.Plan.Rungs)
        .Concat(_inquiry.Plan.Levels.SelectMany(level => level.StepUps.Select(step => step.When)))
        .Concat(discretion.SelectMany(finding => finding.Option.StepUps.Select(step => step.When).Append(finding.Option.When)));

    private IEnumerable<(string Owner, Operand Operand)> Quantities()
    {
        foreach (var option in _inquiry.Findings.Policies.SelectMany(policy => policy.Plan.Options).Concat(discretion.Select(finding => finding.Option)))
        {
            var quantities = option.StepUps.SelectMany(step => new[] { step.Amount, step.AtMost }).Append(option.Amount).Append(option.AtMost);
            foreach (var operand in quantities.Select(quantity => quantity?.Operand).Append(option.Worth).OfType<Operand>())
            {
                yield return (option.Option.Name, operand);
            }

            foreach (var limit in option.Limits.Where(limit => limit.Amount is not null))
            {
                yield return (OwnerOf(limit, option), limit.Amount!);
            }
        }

        foreach (var action in deliberation.NamedActions.Union(deliberation.Wanted.Actions, StringComparer.Ordinal).Select(name => _inquiry.Plan.Actions[name]))
        {
            foreach (var operand in action.Limits.Select(limit => limit.Amount).Append(action.Costs).OfType<Operand>())
            {
                yield return (action.Action.Name, operand);
            }
        }

        foreach (var level in _inquiry.Plan.Levels)
        {
            var ceilings = level.UpTo.Concat(level.StepUps.SelectMany(step => step.UpTo));
            foreach (var operand in ceilings.Select(ceiling => ceiling.Most.Operand).OfType<Operand>())
            {
                yield return ($"authority/{level.Name}", operand);
            }
        }
    }

    /// <summary>What a limit stands under.</summary>
    private static string OwnerOf(LimitPlan limit, OptionPlan option) => limit.Scope switch
    {
        LimitScope.Policy => option.Policy!.Name,
        LimitScope.Set => SetLimits,
        _ => option.Option.Name,
    };

    private IEnumerable<DecisionProblem> Contradictions()
    {
        return deliberation.NamedActions
            .SelectMany(action => deliberation.Action(action).Standing.Contradictions(_inquiry.Plan.Scale))
            .Concat(deliberation.Options.SelectMany(option => option.Contradictions))
            .Select(found => new DecisionProblem(found.Rule, found.Kind, found.Kind == DecisionProblemKind.ExceptionsDisagree
                ? $"Exceptions of {found.Rule} that apply here disagree; the strictest holds."
                : $"{found.Rule} guarantees what another rule denies for good; the guarantee holds."));
    }
}
