using PolicyFlex.Compilation;
using PolicyFlex.Deciding;
using PolicyFlex.Languages;
using PolicyFlex.Policies;

namespace PolicyFlex.Explaining;

/// <summary>Explains policies in one situation: whether they are in force, and what their rules and options came to.</summary>
internal sealed class PolicyExplainer(
    Inquiry inquiry, ConditionExplainer conditions, OptionExplainer options, Outlines outlines, IReadOnlySet<RulePlan> decisive)
{
    /// <summary>The rules that were explained, each with the rule that it is an exception to, or null.</summary>
    public Dictionary<Rule, (RuleExplanation Explanation, RuleOutline? Excepts)> Rules { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The options that were explained.</summary>
    public Dictionary<GoodwillOption, OptionExplanation> Options { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>One version of a policy.</summary>
    public PolicyExplanation Of(PolicyOutline outline)
    {
        var policy = outline.Plan.Policy;
        var found = inquiry.Findings.Policies.FirstOrDefault(candidate => ReferenceEquals(candidate.Plan, outline.Plan));
        var given = found is null ? null : new GivenResults(found, decisive, inquiry.Plan);
        return new PolicyExplanation
        {
            Name = policy.Name,
            Title = outlines.Titled(policy.Title),
            At = outline.At,
            Standing = found is null ? WhyNot(outline.Plan) : found.IsCertain ? PolicyStanding.InForce : PolicyStanding.MayBeInForce,
            Scope = policy.AppliesWhen is { } scope ? conditions.Explain(scope) : null,
            Version = outline.Version is { } version ? VersionBy(version, outline.Plan.Effective) : null,
            Rules = given is null ? [] : [.. outline.Rules.Select(rule => Of(rule, null, given))],
            Options = found is null ? [] : [.. outline.Options.Select(Of)],
        };
    }

    private RuleExplanation Of(RuleOutline outline, RuleOutline? excepts, GivenResults given)
    {
        var when = outline.Rule.When is { } condition ? conditions.Explain(condition) : null;
        var explanation = new RuleExplanation
        {
            Id = outline.Id,
            At = outline.At,
            Sentence = outline.Sentence,
            When = when,
            Outcome = when?.Outcome ?? ConditionOutcome.True,
            Gives = given.Of(outline.Rule),
            Exceptions = [.. outline.Exceptions.Select(exception => Of(exception, outline, given))],
        };
        Rules[outline.Rule] = (explanation, excepts);
        return explanation;
    }

    /// <summary>An option.</summary>
    public OptionExplanation Of(OptionOutline outline) => Options[outline.Plan.Option] = options.Of(outline);

    private PolicyStanding WhyNot(PolicyPlan policy)
    {
        switch (inquiry.Findings.Outcomes[policy.AppliesWhen])
        {
            case Outcome.False:
                return PolicyStanding.OutOfScope;
            case Outcome.Unasked:
                return PolicyStanding.Unsettled;
        }

        if (Date(policy.Effective) is not { } date)
        {
            return PolicyStanding.Unsettled;
        }

        var isLater = policy.Effective.Until is { } until && date >= until;
        var hasOther = inquiry.Plan.Policies.Any(other =>
            !ReferenceEquals(other, policy)
            && string.Equals(other.Policy.Name, policy.Policy.Name, StringComparison.Ordinal)
            && (other.Effective.From is not { } from || date >= from)
            && (other.Effective.Until is not { } end || date < end));
        return hasOther ? PolicyStanding.OtherVersion : isLater ? PolicyStanding.NoLonger : PolicyStanding.NotYet;
    }

    /// <summary>The ticks of the date that chooses; null if it is not known and leaves the version open.</summary>
    private decimal? Date(EffectivePlan effective)
    {
        var evaluator = inquiry.Facts.Evaluator;
        var value = effective.ChosenBy is { } fact ? evaluator.Fact(fact.Slot) : evaluator.Now;
        return value.IsKnown ? value.Kind == ValueKind.Date ? inquiry.Plan.Set.Calendar.StartOf(value.Date).UtcTicks : value.Number
            : effective.HasOthers ? null
            : evaluator.Now.Number;
    }

    private string VersionBy(string version, EffectivePlan effective)
    {
        var phrases = outlines.Language.Phrases;
        var seen = effective.ChosenBy is { } fact ? conditions.Seen(fact.Slot) : null;
        return phrases.Rules.ByDate.With(
            version, seen?.Told ?? phrases.Values.Now, seen?.Value ?? outlines.Teller.Value(inquiry.Facts.Evaluator.Now, null));
    }
}
