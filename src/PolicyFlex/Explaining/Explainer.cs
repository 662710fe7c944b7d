using System.Collections.Concurrent;
using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;
using PolicyFlex.Languages;

namespace PolicyFlex.Explaining;

/// <summary>
/// Explains decisions of one set. What hangs on no situation is made once in each language, when it is first asked for, so that a decision
/// that nobody asks about costs nothing more.
/// </summary>
internal sealed class Explainer(DecisionPlan plan, SourceMap sources)
{
    private readonly ConcurrentDictionary<string, SetOutline> _outlines = new(StringComparer.Ordinal);

    /// <summary>Decides, and explains the decision.</summary>
    /// <param name="request">What is decided.</param>
    /// <param name="language">The language to tell it in; null for the situation's, else the set's first.</param>
    public Explanation Explain(DecisionRequest request, string? language)
    {
        var spoken = Language.Of(language ?? request.Situation.Language ?? plan.Set.Languages[0]);
        var outline = _outlines.GetOrAdd(spoken.Tag, _ => new SetOutline(plan, sources, spoken));
        var inquiry = new Inquiry(plan, request);
        var deliberation = new Deliberation(inquiry);
        var decision = Decider.Decide(deliberation);
        var seen = new SeenReader(outline.Outlines, inquiry.Facts);
        var conditions = new ConditionExplainer(outline.Outlines, inquiry.Facts.Evaluator, seen);
        var options = new OptionExplainer(inquiry, conditions, seen, outline.Outlines);
        var policies = new PolicyExplainer(inquiry, conditions, options, outline.Outlines, DecisiveIn(decision, deliberation));
        var ladder = options.Ladder();
        ImmutableArray<PolicyExplanation> explained = [.. outline.Policies.Select(policies.Of)];
        ImmutableArray<OptionExplanation> discretion = decision.Fallback is null ? [] : [.. outline.Discretion.Select(policies.Of)];
        return new Explanation
        {
            Decision = decision,
            Language = spoken.Tag,
            Answers = new AnswerExplainer(
                decision, deliberation, policies, new BoundExplainer(inquiry, outline.Outlines), seen, outline.Outlines, ladder).All(),
            Policies = explained,
            Ladder = ladder,
            Authority = [.. outline.Authority[inquiry.Level].Select(options.Of)],
            Discretion = discretion,
        };
    }

    /// <summary>The rules that gave the answers of a decision.</summary>
    private static HashSet<RulePlan> DecisiveIn(Decision decision, Deliberation deliberation)
    {
        var level = deliberation.Inquiry.Level;
        var ofActions = decision.Actions.SelectMany(action => deliberation.Action(action.Action).Sources(level));
        var ofOptions = decision.Goodwill.Concat(decision.Fallback?.Goodwill ?? [])
            .SelectMany(option => deliberation.Option(option.Option)!.Sources(level));
        return ofActions.Concat(ofOptions).Select(source => source.Rule).ToHashSet<RulePlan>(ReferenceEqualityComparer.Instance);
    }
}
