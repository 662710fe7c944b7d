using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Policies;
using Xunit;

namespace PolicyFlex.Tests.Naive;

/// <summary>Meaning 9 to 12: options, the ladder, ceilings and limits.</summary>
public sealed class GoodwillSentences
{
    private readonly NaiveShop _shop = new NaiveShop().WithCeilings(50, 250, 2000);

    [Fact]
    public void Cap_and_suggestion_are_each_the_largest_and_the_ceiling_bounds_both()
    {
        var credit = _shop.With(_shop.Credit(40) with
        {
            Amount = _shop.Quantity(12.345m),
            StepUps = [new StepUp { When = _shop.When(NaiveShop.True), AtMost = _shop.Quantity(150), Amount = _shop.Quantity(24.555m) }],
        }).Credit();
        credit.Should().BeEquivalentTo(new { Answer = Answer.Allowed, Suggested = 24.56m, UpTo = 50m, LimitedBy = "authority" });
        credit.Bounds.Should().Equal(new Bound("at-most", BoundMeasure.Amount, 150), new Bound("authority", BoundMeasure.Amount, 50));
        credit.Approvals.Should().Equal(new ApprovalOffer("lead", 150));
    }

    [Fact]
    public void An_unknown_step_up_shows_as_what_could_be()
    {
        var credit = _shop.With(_shop.Credit(10) with
        {
            StepUps = [new StepUp { When = _shop.When(_shop.Is("situation.late")), AtMost = _shop.Quantity(30) }],
        }).Credit();
        credit.UpTo.Should().Be(10);
        credit.CouldBe!.UpTo.Should().Be(30);
        credit.CouldBe.Asks.Should().Equal("situation.late");
    }

    [Fact]
    public void An_unknown_cap_needs_facts_and_an_unknown_amount_only_loses_the_suggestion()
    {
        var total = _shop.Formula(_shop.Fact("order.total"));
        _shop.With(_shop.Credit(10) with { AtMost = new Quantity.Value(total) });
        _shop.Credit().Answer.Should().Be(Answer.NeedsFacts);
        _shop.Decide().Asks.Single().Fact.Should().Be("order.total");

        _shop.With(_shop.Credit(10) with { Amount = new Quantity.Value(total) });
        _shop.Credit().Should().BeEquivalentTo(new { Answer = Answer.Allowed, Suggested = (decimal?)null, UpTo = 10m });
    }

    [Theory]
    [InlineData(89, 5, Answer.Denied)]
    [InlineData(90, 5, Answer.Allowed)]
    [InlineData(89, 4, Answer.Allowed)]
    public void A_count_within_days_is_used_up_until_the_first_is_so_old(int daysAgo, int times, Answer answer)
    {
        var limit = new Limit { Sentence = "5 times per customer within 90 days", Times = 5, Per = ["customer"], Within = new Duration(90, DurationUnit.Day), Say = NaiveShop.Words("No more.") };
        _shop.Request = _shop.Request with { History = [.. Enumerable.Range(0, times).Select(_ => Grant("credit", 1, daysAgo))] };
        var credit = _shop.With(_shop.Credit(10, limit)).Credit(("customer.id", "c-1"));
        credit.Answer.Should().Be(answer);
        credit.Say.Should().Be(answer == Answer.Denied ? "No more." : null);
        credit.LimitedBy.Should().Be(answer == Answer.Denied ? limit.Sentence : "at-most");
        credit.Bounds[^1].Returns.Should().Be(daysAgo == 90 ? null : NaiveShop.Now.AddDays(1));
    }

    [Fact]
    public void A_limit_whose_subject_is_not_named_is_provisional()
    {
        var limit = new Limit { Sentence = "once per customer", Times = 1, Per = ["customer"] };
        _shop.Request = _shop.Request with { History = [Grant("credit", 1, 1)] };
        _shop.With(_shop.Credit(10, limit)).Credit().Should().BeEquivalentTo(new { Answer = Answer.Allowed, Provisional = true });
    }

    [Fact]
    public void Beyond_a_limit_its_level_may_approve()
    {
        var limit = new Limit { Sentence = "20 each month, beyond manager", Amount = _shop.Formula(NaiveShop.Literal(20)), Each = Period.Month, Beyond = "manager" };
        _shop.Request = _shop.Request with { History = [Grant("credit", 20, 0)] };
        var credit = _shop.With(_shop.Credit(10, limit)).Credit();
        credit.Answer.Should().Be(Answer.NeedsApproval);
        credit.Approvals.Should().Equal(new ApprovalOffer("manager", 10));
    }

    [Fact]
    public void A_ceiling_counts_what_anyone_gave_in_the_case()
    {
        _shop.Request = _shop.Request with { History = [Grant("credit", 30, 400), Grant("credit", 30, 1) with { Case = "another" }] };
        _shop.With(_shop.Credit(100)).Credit().UpTo.Should().Be(20);
    }

    [Fact]
    public void Below_the_level_of_its_approval_nothing_can_be_given()
    {
        var credit = _shop.With(_shop.Credit(40) with { Approval = new Approval("lead", 2) }).Credit();
        credit.Answer.Should().Be(Answer.NeedsApproval);
        credit.UpTo.Should().Be(0);
        credit.LimitedBy.Should().Be("approval");
        credit.Approvals.Should().Equal(new ApprovalOffer("lead", 40, 2));
    }

    [Fact]
    public void A_denying_rule_leaves_no_amounts()
    {
        var deny = NaiveShop.Deny() with { Targets = [new Target(Target.Goodwill)] };
        var policy = new Policy { Name = "policy", File = "policy.policy.yaml", Rules = [deny], Goodwill = [_shop.Credit(40)] };
        var credit = _shop.With(policy).Credit();
        credit.Should().BeEquivalentTo(new { Answer = Answer.Denied, UpTo = 0m, LimitedBy = (string?)null, Say = "deny says no" });
        credit.Bounds.Should().BeEmpty();
        credit.By.Should().Equal("policy/deny");
    }

    [Fact]
    public void An_option_above_the_rung_reached_is_out_of_reach_and_the_notch_counts()
    {
        var rungs = new[] { new Rung("apology", null), new Rung("gesture", _shop.When(_shop.Is("situation.late"))), new Rung("money", _shop.When(NaiveShop.False)) };
        _shop.Set = _shop.Set with { Ladder = new Ladder { Rungs = [.. rungs], Notch = 1 } };
        _shop.With(_shop.Credit(10) with { Rung = "money" });
        _shop.Credit(("situation.late", true)).Answer.Should().Be(Answer.Allowed);
        _shop.Credit(("situation.late", false)).WouldNeed.Should().Be(new WouldNeed("gesture", "…"));
        _shop.Credit().Answer.Should().Be(Answer.NeedsFacts);
    }

    [Theory]
    [InlineData(51, Answer.NeedsApproval, "lead")]
    [InlineData(50, Answer.Allowed, null)]
    [InlineData(2001, Answer.Denied, null)]
    public void Costs_within_authority_need_the_level_whose_ceiling_suffices(int total, Answer answer, string? level)
    {
        _shop.Set = _shop.Set with
        {
            Actions = [new ActionDefinition { Name = "refund", Costs = _shop.Formula(_shop.Fact("order.total")), WithinAuthority = true }],
        };
        var refund = _shop.With(NaiveShop.Allow()).Refund(("order.total", total));
        refund.Answer.Should().Be(answer);
        refund.Approval?.Level.Should().Be(level);
        refund.By.Should().Equal(answer == Answer.Denied ? "authority" : "policy/allow");
    }

    [Theory]
    [InlineData(70, Answer.Allowed)]
    [InlineData(71, Answer.Denied)]
    public void An_action_whose_costs_do_not_fit_what_is_left_is_denied_by_the_limit(int total, Answer answer)
    {
        var limit = new Limit { Sentence = "100 per customer within 30 days", Amount = _shop.Formula(NaiveShop.Literal(100)), Per = ["customer"], Within = new Duration(30, DurationUnit.Day), Say = NaiveShop.Words("Too much.") };
        _shop.Set = _shop.Set with { Actions = [new ActionDefinition { Name = "refund", Costs = _shop.Formula(_shop.Fact("order.total")), Limits = [limit] }] };
        _shop.Request = _shop.Request with { History = [Grant("refund", 30, 1)] };
        var refund = _shop.With(NaiveShop.Allow()).Refund(("order.total", total), ("customer.id", "c-1"));
        refund.Answer.Should().Be(answer);
        refund.Say.Should().Be(answer == Answer.Denied ? "Too much." : "allow says yes");
    }

    private static PastGrant Grant(string name, decimal amount, int daysAgo) => new()
    {
        Name = name,
        Amount = amount,
        At = NaiveShop.Now.AddDays(-daysAgo),
        Case = "case-1",
        Subjects = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("customer.id", "c-1"),
    };
}
