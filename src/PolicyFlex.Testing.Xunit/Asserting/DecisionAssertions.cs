using FluentAssertions.Primitives;
using PolicyFlex.Deciding;

namespace PolicyFlex.Testing.Xunit;

/// <summary>
/// What a decision should be like. Each assertion fails with a sentence: what was expected, what the decision says instead, and its reason.
/// </summary>
/// <remarks>A name that no policy has gets no answer and is not covered: of such an action or option nothing else can be asserted.</remarks>
public sealed class DecisionAssertions : ReferenceTypeAssertions<Decision, DecisionAssertions>
{
    internal DecisionAssertions(Decision? decision)
        : base(decision!)
    {
    }

    /// <inheritdoc/>
    protected override string Identifier => "decision";

    /// <summary>An action or option is allowed at once.</summary>
    /// <param name="name">The action or option.</param>
    public AnswerAssertions Allow(string name) => Answered(name, Answer.Allowed);

    /// <summary>An action or option is denied.</summary>
    /// <param name="name">The action or option.</param>
    public AnswerAssertions Deny(string name) => Answered(name, Answer.Denied);

    /// <summary>An action or option is allowed once somebody has approved it.</summary>
    /// <param name="name">The action or option.</param>
    public AnswerAssertions NeedApproval(string name) => Answered(name, Answer.NeedsApproval);

    /// <summary>The answer for an action or option hangs on facts that are missing.</summary>
    /// <param name="name">The action or option.</param>
    public AnswerAssertions NeedFactsFor(string name) => Answered(name, Answer.NeedsFacts);

    /// <summary>An option can be given at once.</summary>
    /// <param name="option">The option.</param>
    public GoodwillAssertions Give(string option)
    {
        Asserted.Of(Subject, OutcomeExpectations.Answer(default, option, Answer.Allowed));
        return new GoodwillAssertions(this, option);
    }

    /// <summary>These facts are asked for, with others or without.</summary>
    /// <param name="facts">The facts by their whole names: <c>situation.fault</c>.</param>
    /// <exception cref="ArgumentException">No fact is named.</exception>
    public DecisionAssertions AskFor(params string[] facts) => Hold(DecisionExpectations.Asks(default, Asserted.Names(facts, nameof(facts))));

    /// <summary>No fact is asked for.</summary>
    public DecisionAssertions AskForNothing() => Hold(DecisionExpectations.Asks(default, []));

    /// <summary>Policies have a result for all that is wanted.</summary>
    public DecisionAssertions BeCovered() => Hold(DecisionExpectations.Coverage(default, Coverage.Covered));

    /// <summary>No policy is about the situation, or none has a result for what is wanted.</summary>
    public DecisionAssertions NotBeCovered() => Hold(DecisionExpectations.Coverage(default, Coverage.NotCovered));

    /// <summary>All that is wanted is denied, with no way on.</summary>
    public DecisionAssertions BeADeadEnd() => Hold(DecisionExpectations.DeadEnd(default, isDeadEnd: true));

    /// <summary>There is a way on.</summary>
    public DecisionAssertions NotBeADeadEnd() => Hold(DecisionExpectations.DeadEnd(default, isDeadEnd: false));

    internal DecisionAssertions Hold(Expectation expected)
    {
        Asserted.Of(Subject, expected);
        return this;
    }

    private AnswerAssertions Answered(string name, Answer answer)
    {
        Asserted.Of(Subject, OutcomeExpectations.Answer(default, name, answer));
        return new AnswerAssertions(this, name);
    }
}
