using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Diagnostics;
using PolicyFlex.Languages;
using PolicyFlex.Policies;

namespace PolicyFlex.Explaining;

/// <summary>All of a set's explanations in one language that hangs on no situation.</summary>
internal sealed class SetOutline
{
    private readonly RuleWords _words;

    public SetOutline(DecisionPlan plan, SourceMap sources, Language language)
    {
        Outlines = new Outlines(plan.Set, plan.Trees, sources, language);
        _words = new RuleWords(plan.Set, Outlines);
        Policies = [.. plan.Policies.Select(Of)];
        Authority = [.. plan.Set.Authority.Levels.Select(level => level.StepUps.Select(Of).ToImmutableArray())];
        Discretion = [.. plan.Fallback.Select(Of)];
    }

    public Outlines Outlines { get; }

    public ImmutableArray<PolicyOutline> Policies { get; }

    /// <summary>The step-ups of each level of authority, lowest first.</summary>
    public ImmutableArray<ImmutableArray<StepUpOutline>> Authority { get; }

    /// <summary>The options of the fallback.</summary>
    public ImmutableArray<OptionOutline> Discretion { get; }

    private PolicyOutline Of(PolicyPlan plan) => new(
        plan,
        Outlines.Locate(plan.Policy),
        _words.Version(plan.Policy.Effective),
        [.. plan.Policy.Rules.Select(rule => Of(rule, plan.Policy))],
        [.. plan.Options.Select(Of)]);

    private RuleOutline Of(Rule rule, Policy policy) => new(
        rule,
        $"{policy.Name}/{rule.Name}",
        Outlines.Locate(rule),
        _words.Of(rule),
        [.. rule.Exceptions.Select(exception => Of(exception, policy))]);

    private OptionOutline Of(OptionPlan plan)
    {
        var option = plan.Option;
        var like = RuleWords.LikeOf(plan);
        return new OptionOutline(
            plan, Outlines.Locate(option), Of(option.Amount, like), Of(option.AtMost, like), [.. option.StepUps.Select(step => Of(step, like))]);
    }

    private StepUpOutline Of(StepUp step, FactDefinition like)
    {
        var (amount, atMost) = (Of(step.Amount, like), Of(step.AtMost, like));
        return new StepUpOutline(step.When, Outlines.Locate(step), _words.Raises(amount?.Words, atMost?.Words), amount, atMost);
    }

    private StepUpOutline Of(AuthorityStepUp step) => new(
        step.When,
        Outlines.Locate(step),
        _words.Raises(null, Outlines.Language.All([.. step.UpTo.Select(ceiling => Of(ceiling.Most, RuleWords.LikeOf(ceiling))!.Words)])),
        null,
        null);

    private QuantityOutline? Of(Quantity? quantity, FactDefinition like) => quantity switch
    {
        null => null,
        Quantity.Value value => Outlines.Of(value.Formula, like) is var operand ? new QuantityOutline(operand, operand.Told) : null,
        Quantity.Range range => new QuantityOutline(null, Outlines.Range(range.Suggested, range.Most, like)),
        _ => new QuantityOutline(null, Outlines.Language.Phrases.Values.Unlimited),
    };
}
