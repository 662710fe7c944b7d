using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Deciding;
using PolicyFlex.Languages;

namespace PolicyFlex.Explaining;

/// <summary>Finds the smallest changes for all answers of a decision that could be better, and confirms each by deciding again.</summary>
internal sealed class ChangeFinder(DecisionPlan plan, DecisionRequest request)
{
    private readonly Tries _all = new(AnswerChanges.MostTriesInAll);
    private readonly Decision _now = Decider.Decide(plan, request);
    private readonly ChangeTeller _teller = new(plan.Set, plan.Trees, Language.Of(request.Situation.Language ?? plan.Set.Languages[0]));

    /// <summary>The changes by action and option, in the order of the decision.</summary>
    public ImmutableArray<AnswerChanges> Find()
    {
        var answers = _now.Actions.Select(action => (Name: action.Action, action.Answer))
            .Concat(_now.Goodwill.Where(option => option.Answer != Answer.Allowed).Select(option => (Name: option.Option, option.Answer)))
            .Where(answer => answer.Answer is Answer.Denied or Answer.NeedsApproval or Answer.NotCovered or Answer.OutOfReach)
            .Select(answer => Find(AnswerScope.Of(plan, answer.Name)));
        var amounts = _now.Goodwill
            .Where(option => option is { Answer: Answer.Allowed, UpTo: not null })
            .Select(option => Find(AnswerScope.OfAmount(plan, option.Option)))
            .Where(amount => !amount.Changes.IsEmpty);
        return [.. answers, .. amounts];
    }

    private AnswerChanges Find(AnswerScope scope)
    {
        var tries = new Tries(AnswerChanges.MostTries, _all);
        var found = new ChangeSearch(scope, request, tries).Find();
        var now = Prospect.In(_now, scope.Name);
        ImmutableArray<SmallestChange> changes = [.. found.Select(change => Confirmed(change, scope.Name, now)).OfType<SmallestChange>()];
        return new AnswerChanges
        {
            Name = scope.Name,
            Answer = now.Answer,
            UpTo = now.UpTo?.OrNull,
            Changes = changes,
            IsComplete = !tries.AreSpent,
            Sentence = changes.IsEmpty ? _teller.None(!tries.AreSpent) : null,
        };
    }

    /// <summary>The change with what follows from it; null if it does not lead to a better answer.</summary>
    private SmallestChange? Confirmed(FoundChange found, string name, Prospect now)
    {
        var decision = Decider.Decide(plan, request with { Situation = request.Situation.Supposing(found.Values) });
        var then = Prospect.In(decision, name);
        if (!then.IsBetterThan(now))
        {
            return null;
        }

        var change = new SmallestChange
        {
            Facts = [.. found.Moves.Select(_teller.Tell)],
            Answer = then.Answer,
            UpTo = then.UpTo?.OrNull,
            WhoCan = found.WhoCan,
            Sentence = "",
        };
        var option = decision.Goodwill.FirstOrDefault(option => option.Option == name);
        return change with { Sentence = _teller.Tell(change, now.Answer, Amount(option, now), Amount(option, then)) };
    }

    private string? Amount(GoodwillDecision? option, Prospect prospect) =>
        option is not null && prospect.UpTo?.OrNull is { } amount ? _teller.Amount(option, amount) : null;
}
