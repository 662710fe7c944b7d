using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>Decides one request by a plan. Pure: the same request gets the same decision.</summary>
internal static class Decider
{
    public static Decision Decide(DecisionPlan plan, DecisionRequest request) => Decide(new Deliberation(new Inquiry(plan, request)));

    /// <summary>Decides by what was found out, for one who wants to look at that as well.</summary>
    public static Decision Decide(Deliberation deliberation)
    {
        var inquiry = deliberation.Inquiry;
        var (plan, request) = (inquiry.Plan, inquiry.Request);
        var words = new WordsRenderer(inquiry);
        var instead = new InsteadList(deliberation, words);
        var goodwillAnswers = new GoodwillAnswers(deliberation, words);
        var actions = Listed(deliberation);
        var options = goodwillAnswers.InOrder(deliberation.Options);
        var actionDecisions = AllOf(actions, new ActionAnswers(deliberation, words, instead).Of);
        var goodwill = AllOf(options, goodwillAnswers.Of);
        var coverage = deliberation.Wanted.Coverage();
        var deadEnd = IsDeadEnd(deliberation.Wanted, actionDecisions, goodwill);
        var isOpenToDiscretion = coverage == Coverage.NotCovered || deadEnd;
        var discretion = isOpenToDiscretion ? goodwillAnswers.InOrder(deliberation.Discretion) : [];
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
            Policies = NamesInForce(inquiry.Findings),
            Actions = actionDecisions,
            Goodwill = goodwill,
            Fallback = isOpenToDiscretion ? FallbackOf(plan, words, instead, AllOf(discretion, goodwillAnswers.Of)) : null,
            Asks = new AskList(deliberation, words).Of(actions, options, discretion),
            Flags = FlagList.Of(plan.Set, request, actionDecisions, goodwill),
            Similar = request.Similar,
            Problems = new ProblemList(deliberation, discretion).All(),
        };
    }

    /// <summary>The actions that are answered: what is wanted, then the others that policies in force name.</summary>
    private static ImmutableArray<ActionFinding> Listed(Deliberation deliberation)
    {
        var findings = new List<ActionFinding>();
        foreach (var action in deliberation.Wanted.Actions)
        {
            findings.Add(deliberation.Action(action));
        }

        foreach (var action in deliberation.NamedActions)
        {
            var finding = deliberation.Action(action);
            if (!findings.Contains(finding))
            {
                findings.Add(finding);
            }
        }

        return [.. findings];
    }

    private static ImmutableArray<TAnswer> AllOf<TFinding, TAnswer>(ImmutableArray<TFinding> findings, Func<TFinding, TAnswer> answer)
    {
        var answers = new TAnswer[findings.Length];
        for (var i = 0; i < answers.Length; i++)
        {
            answers[i] = answer(findings[i]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(answers);
    }

    /// <summary>The policies that are in force for certain; versions of one stand together, and are one.</summary>
    private static ImmutableArray<string> NamesInForce(Findings findings)
    {
        var names = new List<string>(findings.Policies.Length);
        foreach (var policy in findings.Policies)
        {
            if (policy.IsCertain && (names.Count == 0 || names[^1] != policy.Plan.Policy.Name))
            {
                names.Add(policy.Plan.Policy.Name);
            }
        }

        return [.. names];
    }

    /// <summary>Whether everything wanted is denied, and nothing instead can be had.</summary>
    private static bool IsDeadEnd(Wanted wanted, ImmutableArray<ActionDecision> actions, ImmutableArray<GoodwillDecision> goodwill)
    {
        if (wanted.Actions.IsEmpty && wanted.Options.IsEmpty)
        {
            return false;
        }

        // What is wanted stands first among the actions.
        foreach (var action in actions.AsSpan()[..wanted.Actions.Length])
        {
            if (action.Answer != Answer.Denied || !action.Instead.IsEmpty)
            {
                return false;
            }
        }

        return wanted.Options.IsEmpty || wanted.Options.All(name => goodwill.Any(option => option.Option == name && option.Answer == Answer.Denied));
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
