using System.Collections.Immutable;
using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>Gathers what could not be computed, and what contradicts itself (meaning 1 and 3).</summary>
/// <param name="deliberation">The findings.</param>
/// <param name="discretion">The fallback's options, where it is offered.</param>
internal sealed class ProblemList(Deliberation deliberation, ImmutableArray<OptionFinding> discretion)
{
    private readonly Inquiry _inquiry = deliberation.Inquiry;
    private readonly List<DecisionProblem> _problems = [];

    /// <summary>Each problem once, by what it belongs to.</summary>
    public ImmutableArray<DecisionProblem> All()
    {
        AddFailedConditions();
        AddFailedAmounts();
        AddContradictions();
        return _problems is [] ? [] :
        [
            .. _problems
                .DistinctBy(problem => (problem.At, problem.Kind))
                .OrderBy(problem => problem.At, StringComparer.Ordinal)
                .ThenBy(problem => problem.Kind),
        ];
    }

    private void AddFailedConditions()
    {
        var outcomes = _inquiry.Findings.Outcomes;
        if (outcomes.HasErrors)
        {
            AddFailed(SetConditions().Where(outcomes.IsError).Select(place => _inquiry.Plan.Owners[place]));
        }

        foreach (var policy in _inquiry.Findings.Policies)
        {
            if (policy.Outcomes.HasErrors)
            {
                AddFailed(policy.Plan.Owners.Where((_, place) => policy.Outcomes.IsError(place)));
            }
        }
    }

    private void AddFailed(IEnumerable<string> owners) => _problems.AddRange(owners.Select(owner =>
        new DecisionProblem(owner, DecisionProblemKind.Error, $"A condition of {owner} cannot be computed; it counts as not known.")));

    /// <summary>The conditions of the set that play a part: of policies that may be in force, rungs, levels, and an offered fallback.</summary>
    private IEnumerable<int> SetConditions() => _inquiry.Findings.Policies
        .Select(policy => policy.Plan.AppliesWhen)
        .Concat(_inquiry.Plan.Rungs)
        .Concat(_inquiry.Plan.Levels.SelectMany(level => level.StepUps.Select(step => step.When)))
        .Concat(discretion.SelectMany(finding => finding.Option.StepUps.Select(step => step.When).Append(finding.Option.When)));

    private void AddFailedAmounts()
    {
        foreach (var policy in _inquiry.Findings.Policies)
        {
            foreach (var option in policy.Plan.Options)
            {
                AddFailed(option.Fallible);
            }
        }

        foreach (var finding in discretion)
        {
            AddFailed(finding.Option.Fallible);
        }

        foreach (var action in deliberation.NamedActions)
        {
            AddFailed(action.Fallible);
        }

        foreach (var action in deliberation.Wanted.Actions)
        {
            AddFailed(action.Fallible);
        }

        foreach (var level in _inquiry.Plan.Levels)
        {
            AddFailed(level.Fallible);
        }
    }

    private void AddFailed(ImmutableArray<FallibleAmount> amounts)
    {
        foreach (var (owner, operand) in amounts)
        {
            if (_inquiry.Facts.Evaluator.Evaluate(operand) is { IsError: true } value)
            {
                _problems.Add(new DecisionProblem(owner, DecisionProblemKind.Error, $"An amount of {owner} cannot be computed: {value.Reason}."));
            }
        }
    }

    private void AddContradictions()
    {
        foreach (var action in deliberation.NamedActions)
        {
            AddContradictions(deliberation.Action(action).Standing);
        }

        foreach (var option in deliberation.Options)
        {
            if (option.IsInForce)
            {
                AddContradictions(option.Standing);
            }
        }
    }

    private void AddContradictions(Standing standing)
    {
        var scale = _inquiry.Plan.Scale;
        if (standing.MayContradict(scale))
        {
            _problems.AddRange(standing.Contradictions(scale).Select(found => new DecisionProblem(
                found.Rule,
                found.Kind,
                found.Kind == DecisionProblemKind.ExceptionsDisagree
                    ? $"Exceptions of {found.Rule} that apply here disagree; the strictest holds."
                    : $"{found.Rule} guarantees what another rule denies for good; the guarantee holds.")));
        }
    }
}
