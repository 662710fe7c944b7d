using System.Collections.Immutable;
using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>Decides one request by a plan. Pure: the same request gets the same decision.</summary>
internal static class Decider
{
    public static Decision Decide(DecisionPlan plan, DecisionRequest request)
    {
        var inquiry = new Inquiry(plan, request);
        var deliberation = new Deliberation(inquiry);
        var words = new WordsRenderer(inquiry);
        var instead = new InsteadList(deliberation, words);
        var actions = deliberation.Wanted.Actions.Union(deliberation.NamedActions, StringComparer.Ordinal).Select(deliberation.Action).ToList();
        var actionAnswers = new ActionAnswers(deliberation, words, instead);
        var goodwillAnswers = new GoodwillAnswers(deliberation, words);
        ImmutableArray<ActionDecision> actionDecisions = [.. actions.Select(actionAnswers.Of)];
        var options = goodwillAnswers.InOrder(deliberation.Options);
        ImmutableArray<GoodwillDecision> goodwill = [.. options.Select(goodwillAnswers.Of)];
        var coverage = deliberation.Wanted.Coverage();
        var deadEnd = IsDeadEnd(deliberation.Wanted, actionDecisions, goodwill);
        var discretion = coverage == Coverage.NotCovered || deadEnd ? goodwillAnswers.InOrder(deliberation.Discretion) : [];
        return new Decision
        {
            Id = request.Situation.Id,
            Revision = plan.Set.Revision,
            Currency = plan.Set.Currency,
            At = request.Now,
            Wants = request.Situation.Wants,
            Language = words.Language,
            Coverage = coverage,
            DeadEnd = deadEnd,
            Policies =
            [
                .. inquiry.Findings.Policies.Where(policy => policy.IsCertain).Select(policy => policy.Plan.Policy.Name).Distinct(StringComparer.Ordinal),
            ],
            Actions = actionDecisions,
            Goodwill = goodwill,
            Fallback = coverage == Coverage.NotCovered || deadEnd
                ? FallbackOf(plan, words, instead, [.. discretion.Select(goodwillAnswers.Of)])
                : null,
            Asks = new AskList(deliberation, words).Of(actions, [.. options, .. discretion]),
            Flags = FlagList.Of(plan.Set, request, actionDecisions, goodwill),
            Similar = request.Similar,
            Problems = new ProblemList(deliberation, discretion).All(),
        };
    }

    private static bool IsDeadEnd(Wanted wanted, ImmutableArray<ActionDecision> actions, ImmutableArray<GoodwillDecision> goodwill)
    {
        var wantedActions = actions.Where(action => wanted.Actions.Contains(action.Action, StringComparer.Ordinal)).ToList();
        var wantedOptions = goodwill.Where(option => wanted.Options.Contains(option.Option, StringComparer.Ordinal)).ToList();
        return wantedActions.Count + wantedOptions.Count > 0
            && wantedOptions.Count == wanted.Options.Length
            && wantedActions.TrueForAll(action => action.Answer == Answer.Denied && action.Instead.IsEmpty)
            && wantedOptions.TrueForAll(option => option.Answer == Answer.Denied);
    }

    private static FallbackOffer? FallbackOf(
        DecisionPlan plan, WordsRenderer words, InsteadList instead, ImmutableArray<GoodwillDecision> goodwill) =>
        plan.Set.Fallback is not { } fallback ? null : new FallbackOffer
        {
            Say = words.Render(fallback.Say, AmountPlaces.None),
            Instead = instead.Of(fallback.Instead),
            Goodwill = goodwill,
        };
}
