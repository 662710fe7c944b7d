using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Explaining;

/// <summary>Explains the answers of one decision.</summary>
internal sealed class AnswerExplainer(
    Decision decision,
    Deliberation deliberation,
    PolicyExplainer policies,
    BoundExplainer bounds,
    SeenReader seen,
    Outlines outlines,
    ImmutableArray<RungExplanation> ladder)
{
    private readonly AnswerWords _words = new(outlines, policies);
    private readonly int _level = deliberation.Inquiry.Level;

    /// <summary>The answers as the decision lists them: actions, goodwill, the fallback's goodwill.</summary>
    public ImmutableArray<AnswerExplanation> All() =>
    [
        .. decision.Actions.Select(Of),
        .. decision.Goodwill.Select(Of),
        .. (decision.Fallback?.Goodwill ?? []).Select(Of),
    ];

    private AnswerExplanation Of(ActionDecision action)
    {
        var finding = deliberation.Action(action.Action);
        var sources = finding.Sources(_level);
        var explained = new AnswerExplanation
        {
            Subject = action.Action,
            Title = outlines.Titled(finding.Action.Action.Title),
            Answer = action.Answer,
            Sentences = [],
            By = By(sources),
            HangsOn = HangsOn(action.Action),
            Bounds = bounds.Of(finding.Action, finding.IsDeniedByBounds(_level) ? finding.Bounds(_level).DeniedBy : []),
        };
        return explained with { Sentences = [.. _words.Of(action, sources, explained, Naming(action.Action))] };
    }

    private AnswerExplanation Of(GoodwillDecision goodwill)
    {
        var finding = deliberation.Option(goodwill.Option)!;
        var option = finding.Option.Option;
        var sources = finding.Sources(_level);
        var explained = new AnswerExplanation
        {
            Subject = goodwill.Option,
            Title = outlines.Titled(option.Title),
            Answer = goodwill.Answer,
            Sentences = [],
            By = By(sources),
            HangsOn = HangsOn(goodwill.Option),
            Bounds = bounds.Of(goodwill, finding.Option),
        };
        return explained with { Sentences = [.. _words.Of(goodwill, sources, explained, policies.Options.GetValueOrDefault(option), ladder)] };
    }

    private ImmutableArray<DecisiveRule> By(ImmutableArray<RuleSource> sources) =>
    [
        .. sources
            .DistinctBy(source => source.Rule.Id, StringComparer.Ordinal)
            .Select(source => new DecisiveRule(source.Rule.Id, outlines.Locate(source.Rule.Rule))),
    ];

    private ImmutableArray<SeenValue> HangsOn(string subject) =>
    [
        .. decision.Asks
            .Where(ask => ask.For.Contains(subject, StringComparer.Ordinal))
            .Select(ask => seen.Named(ask.Fact)),
    ];

    /// <summary>The rules of policies in force that name an action and say nothing about it here.</summary>
    private List<RuleExplanation> Naming(string action) =>
    [
        .. deliberation.Inquiry.Findings.Policies
            .SelectMany(policy => policy.Plan.Rules.GetValueOrDefault(action, []))
            .Select(rule => policies.Rules.GetValueOrDefault(rule.Rule).Explanation)
            .OfType<RuleExplanation>(),
    ];
}
