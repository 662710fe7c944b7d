using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Deciding;
using PolicyFlex.Languages;
using PolicyFlex.Policies;

namespace PolicyFlex.Explaining;

/// <summary>Explains what bounds actions and options: what was used, what is left, and when it returns.</summary>
internal sealed class BoundExplainer(Inquiry inquiry, Outlines outlines)
{
    private readonly BoundPhrases _phrases = outlines.Language.Phrases.Bounds;

    /// <summary>The bounds of an option as the decision lists them.</summary>
    public ImmutableArray<BoundExplanation> Of(GoodwillDecision decision, OptionPlan option)
    {
        var limits = option.Limits.ToList();
        var explained = ImmutableArray.CreateBuilder<BoundExplanation>(decision.Bounds.Length);
        var binding = decision.Bounds.FirstOrDefault(bound => string.Equals(bound.Name, decision.LimitedBy, StringComparison.Ordinal));
        foreach (var bound in decision.Bounds)
        {
            // Two limits may have one sentence: they are listed in the order of the plan.
            var limit = limits.Find(candidate => string.Equals(candidate.Limit.Sentence, bound.Name, StringComparison.Ordinal));
            limits.Remove(limit!);
            explained.Add(Of(bound, limit, RuleWords.LikeOf(option), ReferenceEquals(bound, binding)));
        }

        return explained.MoveToImmutable();
    }

    /// <summary>The limits of an action, and what else denied it.</summary>
    public ImmutableArray<BoundExplanation> Of(ActionPlan action, ImmutableArray<string> deniedBy)
    {
        var limits = action.Limits
            .Select(limit => Of(BoundOf(limit), limit, RuleWords.Money, deniedBy.Contains(limit.Limit.Sentence, StringComparer.Ordinal)))
            .ToList();
        var others = deniedBy.Where(name => !limits.Exists(limit => string.Equals(limit.Bound, name, StringComparison.Ordinal)));
        return [.. limits, .. others.Select(name => Of(new Bound(name, BoundMeasure.Amount, 0), null, RuleWords.Money, isBinding: true))];
    }

    private BoundExplanation Of(Bound bound, LimitPlan? limit, FactDefinition like, bool isBinding)
    {
        var title = limit is null ? TitleOf(bound.Name) : bound.Name;
        var used = limit is null ? null : Count(limit)?.Used;
        var left = bound.Left is { } amount
            ? outlines.Teller.Value(Value.Of(amount), bound.Counts == BoundMeasure.Times ? null : like)
            : outlines.Language.Phrases.Values.Unlimited;
        var sentence = used is { } known
            ? _phrases.UsedAndLeft.With(title, outlines.Teller.Value(Value.Of(known), LikeOfUsed(limit!, like)), left)
            : _phrases.Left.With(title, left);
        return new BoundExplanation
        {
            Bound = bound.Name,
            Title = title,
            Sentence = bound.Returns is { } returns ? _phrases.Returns.With(sentence, outlines.Teller.Value(Value.Of(returns), null)) : sentence,
            At = limit is null ? null : outlines.Locate(limit.Limit),
            Used = used,
            Left = bound.Left,
            Returns = bound.Returns,
            IsBinding = isBinding,
        };
    }

    private static FactDefinition? LikeOfUsed(LimitPlan limit, FactDefinition like) => limit.Measure switch
    {
        Measure.Times => null,
        Measure.Worth => RuleWords.Money,
        _ => like,
    };

    /// <summary>What a bound is called that is no limit.</summary>
    private string TitleOf(string bound) => bound switch
    {
        BoundExplanation.Cap => _phrases.Cap,
        "approval" => _phrases.Approval,
        "authority" => _phrases.Authority,
        "choose: one" => _phrases.ChooseOne,
        _ => bound,
    };

    /// <summary>A limit of an action as it stands.</summary>
    private Bound BoundOf(LimitPlan limit)
    {
        var usage = Count(limit);
        decimal? left = MostOf(limit) is { } most ? Math.Max(0, most - (usage?.Used ?? 0)) : null;
        return new Bound(limit.Limit.Sentence, limit.Measure == Measure.Times ? BoundMeasure.Times : BoundMeasure.Amount, left, usage?.Returns);
    }

    private decimal? MostOf(LimitPlan limit) => limit.Limit.Times is { } times ? times
        : inquiry.Facts.Evaluator.Evaluate(limit.Amount!) is { IsKnown: true } most ? most.Number
        : null;

    private Usage? Count(LimitPlan limit) =>
        inquiry.Subjects.AreKnown(limit.Per) ? inquiry.Past.Of(limit) : null;
}
