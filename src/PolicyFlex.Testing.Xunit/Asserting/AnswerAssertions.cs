using PolicyFlex.Deciding;

namespace PolicyFlex.Testing.Xunit;

/// <summary>What the answer for an action or option should be like.</summary>
public sealed class AnswerAssertions
{
    private readonly string _name;

    internal AnswerAssertions(DecisionAssertions decision, string name) => (And, _name) = (decision, name);

    /// <summary>Further assertions about the same decision.</summary>
    public DecisionAssertions And { get; }

    /// <summary>The answer comes from these rules, with others or without.</summary>
    /// <param name="rules">The rules with their policies: <c>returns/sixty-days</c>.</param>
    /// <exception cref="ArgumentException">No rule is named.</exception>
    public AnswerAssertions By(params string[] rules) => Hold(OutcomeExpectations.By(default, _name, Asserted.Names(rules, nameof(rules))));

    /// <summary>The customer hears these words; any space stands for those that hold a number and its unit together.</summary>
    /// <param name="words">The words; null for none.</param>
    public AnswerAssertions Saying(string? words) => Hold(OutcomeExpectations.Say(default, _name, words));

    /// <summary>The denial has this reason.</summary>
    /// <param name="reason">The whole of the reason, as the policy gives it.</param>
    public AnswerAssertions Because(string reason) => Hold(new Expectation(
        default,
        $"{_name} to have the reason {Spelled.Words(reason)}",
        decision => Find(decision)?.Because is var found && Spelled.AreSame(found, reason) ? null : $"its reason is {Spelled.Words(found)}"));

    /// <summary>The denial can be overridden by a level.</summary>
    /// <param name="level">The level.</param>
    public AnswerAssertions OverridableBy(string level) => Hold(OutcomeExpectations.OverridableBy(default, _name, level));

    /// <summary>Nobody can override the denial.</summary>
    public AnswerAssertions Finally() => Hold(OutcomeExpectations.OverridableBy(default, _name, level: null));

    /// <summary>These are offered instead, in this order, with others or without.</summary>
    /// <param name="alternatives">Actions, options, or sentences.</param>
    /// <exception cref="ArgumentException">Nothing is named.</exception>
    public AnswerAssertions Instead(params string[] alternatives) =>
        Hold(OutcomeExpectations.Instead(default, _name, Asserted.Names(alternatives, nameof(alternatives))));

    /// <summary>The approval is needed of this level.</summary>
    /// <param name="level">The level: of an action its own, of an option the lowest that can give it.</param>
    public AnswerAssertions Of(string level) => Hold(OutcomeExpectations.Approval(default, _name, level));

    private ActionDecision? Find(Decision decision) => decision.Actions.FirstOrDefault(action => action.Action == _name);

    private AnswerAssertions Hold(Expectation expected)
    {
        And.Hold(expected);
        return this;
    }
}
