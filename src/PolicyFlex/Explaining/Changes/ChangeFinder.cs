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
        var returning = Returning(scope.Name);
        ImmutableArray<SmallestChange> changes = [.. found.Select(change => Confirmed(change, scope.Name, now)).OfType<SmallestChange>()];
        return new AnswerChanges
        {
            Name = scope.Name,
            Answer = now.Answer,
            UpTo = now.UpTo?.OrNull,
            Changes = changes,
            IsComplete = !tries.AreSpent,
            Returns = returning?.Returns,
            Sentence = returning is { } limit ? _teller.Returning(limit.Sentence, limit.Returns) : changes.IsEmpty ? _teller.None(!tries.AreSpent) : null,
        };
    }

    /// <summary>The limit that denies something, with when it has room again; null if none does, or none of it returns.</summary>
    private (string Sentence, DateTimeOffset Returns)? Returning(string name) => plan.Actions.TryGetValue(name, out var action)
        ? Returning(action)
        : _now.Goodwill.FirstOrDefault(option => option.Option == name) is { Answer: Answer.Denied } option
            && option.Bounds.FirstOrDefault(bound => bound.Name == option.LimitedBy) is { Returns: { } returns } bound
            ? (bound.Name, returns)
            : null;

    private (string Sentence, DateTimeOffset Returns)? Returning(ActionPlan action)
    {
        var by = _now.Actions.FirstOrDefault(other => other.Action == action.Name) is { Answer: Answer.Denied } denied ? denied.By : [];
        var inquiry = new Inquiry(plan, request);
        return action.Limits
            .Where(limit => by.Contains(limit.Limit.Sentence, StringComparer.Ordinal) && inquiry.Subjects.AreKnown(limit.Per))
            .Select(limit => (limit.Limit.Sentence, inquiry.Past.Of(limit).Returns))
            .Where(limit => limit.Returns is not null)
            .OrderByDescending(limit => limit.Returns)
            .Select(limit => ((string, DateTimeOffset)?)(limit.Sentence, limit.Returns!.Value))
            .FirstOrDefault();
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
