using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Expressions;

namespace PolicyFlex.Deciding;

/// <summary>Gathers what could not be computed, and what contradicts itself (meaning 1 and 3).</summary>
internal sealed class ProblemList(Deliberation deliberation)
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
        var plan = _inquiry.Plan;
        var conditions = Failed(_inquiry.Findings.Outcomes.Truths, plan.Owners)
            .Concat(_inquiry.Findings.Policies.SelectMany(policy => Failed(policy.Outcomes.Truths, policy.Plan.Owners)));
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

    private static IEnumerable<string> Failed(Truth[] truths, ImmutableArray<string> owners) =>
        owners.Where((_, place) => truths[place] == Truth.Error);

    private IEnumerable<(string Owner, Operand Operand)> Quantities()
    {
        foreach (var option in deliberation.Options.Select(finding => finding.Option).Concat(_inquiry.Plan.Fallback))
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
        var standings = deliberation.NamedActions
            .Select(action => deliberation.Action(action).Standing)
            .Concat(deliberation.Options.Select(option => option.Standing));
        return standings
            .SelectMany(standing => standing.Contradictions(_inquiry.Plan.Scale))
            .Select(found => new DecisionProblem(found.Rule, found.Kind, found.Kind == DecisionProblemKind.ExceptionsDisagree
                ? $"Exceptions of {found.Rule} that apply here disagree; the strictest holds."
                : $"{found.Rule} guarantees what another rule denies for good; the guarantee holds."));
    }
}
