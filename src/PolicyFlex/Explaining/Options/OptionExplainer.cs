using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Deciding;

namespace PolicyFlex.Explaining;

/// <summary>Explains goodwill options, the ladder and the step-ups of authority in one situation.</summary>
internal sealed class OptionExplainer(Inquiry inquiry, ConditionExplainer conditions, SeenReader seen, Outlines outlines)
{
    private readonly Policies.Ladder? _ladder = inquiry.Plan.Set.Ladder;

    /// <summary>The rungs of the ladder, lowest first.</summary>
    public ImmutableArray<RungExplanation> Ladder() =>
    [
        .. (_ladder?.Rungs ?? []).Select(rung =>
        {
            var when = rung.When is { } condition ? conditions.Explain(condition) : null;
            return new RungExplanation
            {
                Rung = rung.Name,
                Title = outlines.Titled(rung.Title),
                At = outlines.Locate(rung),
                When = when,
                Outcome = when?.Outcome ?? ConditionOutcome.True,
            };
        }),
    ];

    /// <summary>An option.</summary>
    public OptionExplanation Of(OptionOutline outline)
    {
        var option = outline.Plan.Option;
        var when = option.When is { } condition ? conditions.Explain(condition) : null;
        return new OptionExplanation
        {
            Option = option.Name,
            Title = outlines.Titled(option.Title),
            At = outline.At,
            When = when,
            Outcome = when?.Outcome ?? ConditionOutcome.True,
            Rung = outline.Plan.Rung is null ? null : option.Rung,
            ReachedBy = LowestEnough(outline.Plan) is { } lowest ? [.. _ladder!.Rungs.Skip(lowest).Select(rung => rung.Name)] : [],
            IsReached = IsReached(outline.Plan),
            Amount = Of(outline.Amount),
            AtMost = Of(outline.AtMost),
            StepUps = [.. outline.StepUps.Select(Of)],
        };
    }

    /// <summary>A step-up.</summary>
    public StepUpExplanation Of(StepUpOutline step) => new()
    {
        At = step.At,
        When = conditions.Explain(step.When),
        Sentence = step.Sentence,
        Amount = Of(step.Amount),
        AtMost = Of(step.AtMost),
    };

    /// <summary>The lowest rung that is enough, the notch counted in; null where the option is always within reach.</summary>
    private static int? LowestEnough(OptionPlan option) => option.Rung is { } rung && rung >= option.Notch ? rung - option.Notch : null;

    private ConditionOutcome IsReached(OptionPlan option)
    {
        if (LowestEnough(option) is not { } lowest)
        {
            return ConditionOutcome.True;
        }

        var outcomes = inquiry.Plan.Rungs.Skip(lowest).Select(when => inquiry.Findings.Outcomes[when]).ToList();
        return outcomes.Contains(Outcome.True) ? ConditionOutcome.True
            : outcomes.Contains(Outcome.Open) ? ConditionOutcome.NotKnown
            : ConditionOutcome.False;
    }

    private SeenValue? Of(QuantityOutline? quantity) => quantity switch
    {
        null => null,
        { Operand: { } operand } => seen.Of(operand),
        _ => new SeenValue { Title = quantity.Words, Value = quantity.Words, Standing = SeenStanding.Written },
    };
}
