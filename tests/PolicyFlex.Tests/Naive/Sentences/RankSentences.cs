using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Policies;
using Xunit;

namespace PolicyFlex.Tests.Naive;

/// <summary>Meaning 1: rank, exceptions, otherwise, approvals.</summary>
public sealed class RankSentences
{
    private readonly NaiveShop _shop = new();

    [Fact]
    public void An_action_about_which_nothing_is_said_is_not_covered() =>
        _shop.Decide(["refund"]).Actions.Single().Answer.Should().Be(Answer.NotCovered);

    [Fact]
    public void A_denial_outranks_an_allow_and_carries_its_words()
    {
        var refund = _shop.With(NaiveShop.Allow(), NaiveShop.Deny()).Refund();
        refund.Answer.Should().Be(Answer.Denied);
        refund.By.Should().Equal("policy/deny");
        refund.Say.Should().Be("deny says no");
        refund.OverridableBy.Should().Be("lead", "no word means the level above the lowest");
    }

    [Fact]
    public void A_guarantee_outranks_a_final_denial_and_that_is_told()
    {
        var decision = _shop.With(NaiveShop.Deny(kind: OverridingKind.Final), NaiveShop.Guarantee()).Decide();
        decision.Actions.Single().Answer.Should().Be(Answer.Allowed);
        decision.Problems.Single().Should().Be(new DecisionProblem("policy/guarantee", DecisionProblemKind.GuaranteeAgainstFinal, ""));
    }

    [Theory]
    [InlineData(OverridingKind.Advisory, OverridingKind.Unsaid, "lead")]
    [InlineData(OverridingKind.Unsaid, OverridingKind.Final, null)]
    [InlineData(OverridingKind.Advisory, OverridingKind.Advisory, "agent")]
    public void Of_several_denials_the_firmest_holds(object first, object second, string? overridableBy) =>
        _shop.With(NaiveShop.Deny(rule: "a", kind: (OverridingKind)first), NaiveShop.Deny(rule: "b", kind: (OverridingKind)second))
            .Refund().OverridableBy.Should().Be(overridableBy);

    [Fact]
    public void A_rule_whose_condition_is_false_gives_its_otherwise()
    {
        var refund = _shop.With(NaiveShop.Allow(_shop.When(NaiveShop.False)) with { Otherwise = NaiveShop.Otherwise(OverridingKind.Final) }).Refund();
        refund.Answer.Should().Be(Answer.Denied);
        refund.Say.Should().Be("otherwise says no");
        refund.OverridableBy.Should().BeNull();
    }

    [Fact]
    public void An_allowing_exception_replaces_only_the_denial_of_an_otherwise()
    {
        var exception = NaiveShop.Allow(rule: "exception");
        var rule = NaiveShop.Allow(_shop.When(_shop.Is("situation.late"))) with { Otherwise = NaiveShop.Otherwise(), Exceptions = [exception] };
        _shop.With(rule);
        _shop.Refund(("situation.late", true)).By.Should().Equal("policy/allow");
        _shop.Refund(("situation.late", false)).By.Should().Equal("policy/exception");
    }

    [Fact]
    public void A_denying_exception_replaces_only_the_allow_of_a_rule_with_otherwise()
    {
        var exception = NaiveShop.Deny(rule: "exception", kind: OverridingKind.Advisory);
        var rule = NaiveShop.Allow(_shop.When(_shop.Is("situation.late"))) with { Otherwise = NaiveShop.Otherwise(), Exceptions = [exception] };
        _shop.With(rule);
        _shop.Refund(("situation.late", true)).OverridableBy.Should().Be("agent");
        _shop.Refund(("situation.late", false)).Say.Should().Be("otherwise says no");
    }

    [Fact]
    public void An_exception_may_be_milder_than_its_rule_and_its_own_exceptions_replace_it()
    {
        var inner = NaiveShop.Deny(_shop.When(_shop.Is("situation.ours")), rule: "inner");
        var outer = NaiveShop.Allow(rule: "outer") with { Exceptions = [inner] };
        _shop.With(NaiveShop.Deny() with { Exceptions = [outer] });
        _shop.Refund(("situation.ours", false)).Answer.Should().Be(Answer.Allowed);
        _shop.Refund(("situation.ours", true)).By.Should().Equal("policy/inner");
    }

    [Fact]
    public void A_rule_that_gives_nothing_has_no_exceptions() =>
        _shop.With(NaiveShop.Deny(_shop.When(NaiveShop.False)) with { Exceptions = [NaiveShop.Allow()] })
            .Refund().Answer.Should().Be(Answer.NotCovered);

    [Fact]
    public void Sibling_exceptions_that_disagree_are_told_and_the_strictest_holds()
    {
        var decision = _shop.With(NaiveShop.Deny() with { Exceptions = [NaiveShop.Allow(rule: "a"), NaiveShop.Deny(rule: "b")] }).Decide();
        decision.Actions.Single().By.Should().Equal("policy/b");
        decision.Problems.Single().Should().Be(new DecisionProblem("policy/deny", DecisionProblemKind.ExceptionsDisagree, ""));
    }

    [Theory]
    [InlineData("agent", 1, Answer.NeedsApproval)]
    [InlineData("lead", 1, Answer.Allowed)]
    [InlineData("lead", 2, Answer.NeedsApproval)]
    [InlineData("manager", 2, Answer.NeedsApproval)]
    public void An_approval_is_an_allow_for_its_level_unless_two_people_have_to_agree(string level, int by, Answer answer)
    {
        _shop.Request = _shop.Request with { Actor = new Actor(level) };
        var refund = _shop.With(NaiveShop.Allow() with { Approval = new Approval("lead", by) }).Refund();
        refund.Answer.Should().Be(answer);
        refund.Approval.Should().Be(answer == Answer.NeedsApproval ? new RequiredApproval("lead", by) : null);
    }
}
