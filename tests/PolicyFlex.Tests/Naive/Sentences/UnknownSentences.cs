using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;
using Xunit;

namespace PolicyFlex.Tests.Naive;

/// <summary>Meaning 2 to 4: what is unknown, what is in error, what is claimed.</summary>
public sealed class UnknownSentences
{
    private readonly NaiveShop _shop = new();

    [Fact]
    public void More_than_one_word_needs_facts_and_asks_for_what_matters()
    {
        var decision = _shop.With(NaiveShop.Allow(_shop.When(_shop.Is("situation.late")))).Decide();
        decision.Actions.Single().Answer.Should().Be(Answer.NeedsFacts);
        decision.Actions.Single().By.Should().BeEmpty();
        decision.Asks.Single().Should().BeEquivalentTo(new { Fact = "situation.late", Why = AskReason.Missing, For = new[] { "refund" } });
        decision.Coverage.Should().Be(Coverage.Open);
    }

    [Fact]
    public void What_cannot_change_the_word_is_not_asked()
    {
        var decision = _shop.With(NaiveShop.Allow(_shop.When(_shop.Is("situation.late"))), NaiveShop.Deny()).Decide();
        decision.Actions.Single().Answer.Should().Be(Answer.Denied);
        decision.Asks.Should().BeEmpty();
    }

    [Fact]
    public void Each_condition_counts_on_its_own_even_if_its_text_occurs_twice()
    {
        var late = _shop.Is("situation.late");
        var decision = _shop.With(
            NaiveShop.Allow(_shop.When(late), "a"),
            NaiveShop.Allow(_shop.When(new Condition.Not(late)), "b")).Decide();
        decision.Actions.Single().Answer.Should().Be(Answer.NeedsFacts);
    }

    [Fact]
    public void If_only_levels_differ_the_higher_stands()
    {
        var refund = _shop.With(
            NaiveShop.Allow(rule: "lead") with { Approval = new Approval("lead") },
            NaiveShop.Allow(_shop.When(_shop.Is("situation.late")), "manager") with { Approval = new Approval("manager") }).Refund();
        refund.Answer.Should().Be(Answer.NeedsApproval);
        refund.Approval.Should().Be(new RequiredApproval("manager", 1));
        refund.By.Should().BeEmpty("the rule that would give it is unknown");
    }

    [Fact]
    public void A_rule_that_hangs_only_on_facts_never_asked_gives_nothing_not_even_its_otherwise()
    {
        var decision = _shop.With(
            NaiveShop.Allow(_shop.When(_shop.Over("order.score", 1))) with { Otherwise = NaiveShop.Otherwise() }).Decide();
        decision.Actions.Single().Answer.Should().Be(Answer.NotCovered);
        decision.Asks.Should().BeEmpty();
    }

    [Fact]
    public void Only_the_parts_that_are_unknown_themselves_are_asked()
    {
        var condition = new Condition.All(
        [
            new Condition.Any([_shop.Is("situation.ours"), NaiveShop.True]),
            _shop.Is("situation.late"),
        ]);
        _shop.With(NaiveShop.Allow(_shop.When(condition))).Decide().Asks.Select(ask => ask.Fact).Should().Equal("situation.late");
    }

    [Fact]
    public void Known_is_never_unknown() =>
        _shop.With(NaiveShop.Allow(_shop.When(new Condition.All(
        [
            new Condition.Known(_shop.Fact("order.total")), _shop.Over("order.total", 1),
        ])))).Refund().Answer.Should().Be(Answer.NotCovered);

    [Fact]
    public void An_error_counts_as_unknown_and_is_told()
    {
        var decision = _shop.With(NaiveShop.Allow(_shop.When(NaiveShop.Error))).Decide();
        decision.Actions.Single().Answer.Should().Be(Answer.NeedsFacts);
        decision.Asks.Should().BeEmpty();
        decision.Problems.Single().Should().Be(new DecisionProblem("policy/allow", DecisionProblemKind.Error, ""));
    }

    [Fact]
    public void What_is_certain_wins_over_an_error_in_either_order()
    {
        NaiveTruths.All([NaiveTruth.Error, NaiveTruth.Unknown, NaiveTruth.False]).Should().Be(NaiveTruth.False);
        NaiveTruths.Any([NaiveTruth.Error, NaiveTruth.Unknown, NaiveTruth.True]).Should().Be(NaiveTruth.True);
        NaiveTruths.All([NaiveTruth.Unknown, NaiveTruth.Error, NaiveTruth.True]).Should().Be(NaiveTruth.Error);
        NaiveTruths.Any([NaiveTruth.False, NaiveTruth.Unknown]).Should().Be(NaiveTruth.Unknown);
    }

    [Fact]
    public void A_claim_is_unknown_until_it_is_confirmed_and_the_ask_tells_what_would_follow()
    {
        var ask = _shop.With(NaiveShop.Allow(_shop.When(_shop.Is("situation.receipt")))).Decide(("situation.receipt", true)).Asks.Single();
        ask.Why.Should().Be(AskReason.Unverified);
        ask.Claimed.Should().Be("true");
        ask.LookAt.Should().Be("the number on the receipt");
        ask.IfConfirmed.Should().Equal(new Dictionary<string, Answer> { ["refund"] = Answer.Allowed });
    }

    [Fact]
    public void A_policy_that_may_be_in_force_may_give_nothing()
    {
        var policy = new Policy
        {
            Name = "policy",
            File = "policy.policy.yaml",
            AppliesWhen = _shop.When(_shop.Is("situation.late")),
            Rules = [NaiveShop.Allow()],
        };
        var decision = _shop.With(policy).Decide();
        decision.Policies.Should().BeEmpty();
        decision.Actions.Single().Answer.Should().Be(Answer.NeedsFacts);
        decision.Asks.Single().Fact.Should().Be("situation.late");
    }
}
