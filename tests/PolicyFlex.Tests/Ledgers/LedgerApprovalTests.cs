using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using Xunit;
using static PolicyFlex.Tests.Ledgers.GrantLedgerTests;
using static PolicyFlex.Tests.Ledgers.LedgerShop;

namespace PolicyFlex.Tests.Ledgers;

public sealed class LedgerApprovalTests
{
    [Fact]
    public async Task What_is_above_the_level_needs_a_request_that_somebody_else_approves()
    {
        await using var shop = await LedgerFixture.OpenAsync();
        var terms = Terms(90, Monday) with { Approval = new RequiredApproval("lead", 1) };

        await Refused(
            () => shop.ReserveAsync("g-1", terms),
            LedgerProblem.ApprovalMissing,
            "`credit` needs the approval of the level `lead`: ask for it, and reserve with the request once it is approved.");
        (await shop.Ledger.AskAsync(new ApprovalAsk { Id = "r-1", Terms = terms })).State.Should().Be(RequestState.Open);
        await Refused(() => ReserveAsync(shop, terms), LedgerProblem.ApprovalMissing, "The request `r-1` is not approved yet: 0 of 1 have approved it.");
        await Refused(() => shop.Ledger.ApproveAsync("r-1", "a-1", "manager"), LedgerProblem.MayNotApprove, "`a-1` asked for this, and nobody answers their own request.");
        await Refused(() => shop.Ledger.ApproveAsync("r-1", "a-2", "agent"), LedgerProblem.MayNotApprove, "`a-2` may answer at the level `agent`, and this needs the level `lead`.");

        var approved = await shop.Ledger.ApproveAsync("r-1", "l-1", "lead", "well deserved");

        approved.Should().BeEquivalentTo(new { State = RequestState.Approved, ApprovedBy = new[] { "l-1" }, Answer = "well deserved" });
        (await ReserveAsync(shop, terms)).State.Should().Be(GrantState.Reserved);
        (await shop.Ledger.FindRequestAsync("r-1")).Should().BeEquivalentTo(new { State = RequestState.Used, Grant = "g-1" });
        await Refused(
            () => shop.Ledger.ReserveAsync(new Reservation { Id = "g-2", Terms = terms, Request = "r-1" }),
            LedgerProblem.RequestClosed,
            "The request `r-1` can no longer be used: the grant `g-1` has made use of it.");
        (await ReserveAsync(shop, terms)).State.Should().Be(GrantState.Reserved, "the same id gets the first answer");
    }

    [Fact]
    public async Task Two_people_are_two_people()
    {
        await using var shop = await LedgerFixture.OpenAsync();
        var terms = Terms(90, Monday) with { Approval = new RequiredApproval("lead", 2) };
        await shop.Ledger.AskAsync(new ApprovalAsk { Id = "r-1", Terms = terms });

        (await shop.Ledger.ApproveAsync("r-1", "l-1", "lead")).State.Should().Be(RequestState.Open);
        (await shop.Ledger.ApproveAsync("r-1", "l-1", "lead")).State.Should().Be(RequestState.Open, "the same person is one");
        (await shop.Ledger.ApproveAsync("r-1", "m-1", "manager")).State.Should().Be(RequestState.Approved);
    }

    [Fact]
    public async Task More_than_was_approved_is_asked_again()
    {
        await using var shop = await LedgerFixture.OpenAsync();
        var terms = Terms(90, Monday) with { Approval = new RequiredApproval("lead", 1) };
        await shop.Ledger.AskAsync(new ApprovalAsk { Id = "r-1", Terms = terms });
        await shop.Ledger.ApproveAsync("r-1", "l-1", "lead");

        await Refused(
            () => ReserveAsync(shop, terms with { Amount = 91, Worth = 91 }),
            LedgerProblem.ApprovalMissing,
            "The request `r-1` approves 90 of `credit` for another case, or less than is asked for now. Ask again.");
        await Refused(
            () => ReserveAsync(shop, terms with { Approval = new RequiredApproval("manager", 1) }),
            LedgerProblem.ApprovalMissing,
            "The request `r-1` was approved at the level `lead`, and it needs 1 of the level `manager` now. Ask again.");
        (await ReserveAsync(shop, terms with { Amount = 80, Worth = 80 })).State.Should().Be(GrantState.Reserved);
    }

    [Fact]
    public async Task Two_of_a_level_are_two_who_have_it()
    {
        await using var shop = await LedgerFixture.OpenAsync();
        var terms = Terms(90, Monday) with { Approval = new RequiredApproval("lead", 2) };
        await shop.Ledger.AskAsync(new ApprovalAsk { Id = "r-1", Terms = terms });
        await shop.Ledger.ApproveAsync("r-1", "l-1", "lead");
        await shop.Ledger.ApproveAsync("r-1", "m-1", "manager");

        await Refused(
            () => ReserveAsync(shop, terms with { Approval = new RequiredApproval("manager", 2) }),
            LedgerProblem.ApprovalMissing,
            "The request `r-1` was approved at the level `lead` and `manager`, and it needs 2 of the level `manager` now. Ask again.");
        (await ReserveAsync(shop, terms with { Approval = new RequiredApproval("manager", 1) })).State.Should().Be(GrantState.Reserved);
    }

    [Fact]
    public async Task A_request_that_nobody_answered_in_time_is_over_and_does_not_wait_any_more()
    {
        await using var shop = await LedgerFixture.OpenAsync();
        var terms = Terms(90, Monday) with { Approval = new RequiredApproval("lead", 1), StandsUntil = Monday.AddDays(2) };
        await shop.Ledger.AskAsync(new ApprovalAsk { Id = "r-1", Terms = terms });
        shop.Clock.Now += TimeSpan.FromHours(25);

        await Refused(() => ReserveAsync(shop, terms), LedgerProblem.RequestClosed, "The request `r-1` can no longer be used: its time ran out.");
    }

    [Fact]
    public async Task A_request_that_is_declined_or_too_late_is_over()
    {
        await using var shop = await LedgerFixture.OpenAsync();
        var terms = Terms(90, Monday) with { Approval = new RequiredApproval("lead", 1) };
        await shop.Ledger.AskAsync(new ApprovalAsk { Id = "r-1", Terms = terms });
        await shop.Ledger.AskAsync(new ApprovalAsk { Id = "r-2", Terms = terms });

        (await shop.Ledger.DeclineAsync("r-1", "l-1", "lead", "not twice")).Should().BeEquivalentTo(new { State = RequestState.Declined, DeclinedBy = "l-1" });
        await Refused(() => shop.Ledger.ApproveAsync("r-1", "m-1", "manager"), LedgerProblem.RequestClosed, "The request `r-1` cannot be answered any more: it is declined.");
        shop.Clock.Now += TimeSpan.FromHours(25);
        await Refused(() => shop.Ledger.ApproveAsync("r-2", "m-1", "manager"), LedgerProblem.RequestClosed, "The request `r-2` cannot be answered any more: its time ran out.");
        (await shop.Ledger.SweepAsync()).Should().Be(1);
        (await shop.Ledger.FindRequestAsync("r-2"))!.State.Should().Be(RequestState.Lapsed);
    }

    [Fact]
    public async Task An_override_needs_a_reason()
    {
        await using var shop = await LedgerFixture.OpenAsync();
        var terms = Terms(10, Monday) with { Overrides = ["late/window"] };

        await Refused(() => shop.ReserveAsync("g-1", terms), LedgerProblem.InvalidRequest, "`credit` overrides late/window, and an override needs a reason.");
        var grant = await shop.Ledger.ReserveAsync(new Reservation { Id = "g-1", Terms = terms, Reason = "unfair-here" });
        grant.Should().BeEquivalentTo(new { Overrides = new[] { "late/window" }, Reason = "unfair-here" });
    }

    [Fact]
    public async Task The_host_says_who_may_approve()
    {
        await using var shop = await LedgerFixture.OpenAsync(new LedgerOptions { Approvers = new StandIn() });
        var terms = Terms(90, Monday) with { Approval = new RequiredApproval("lead", 1) };
        await shop.Ledger.AskAsync(new ApprovalAsk { Id = "r-1", Terms = terms });

        await Refused(() => shop.Ledger.ApproveAsync("r-1", "a-2"), LedgerProblem.MayNotApprove, "`a-2` may approve nothing here.");
        (await shop.Ledger.ApproveAsync("r-1", "a-3")).State.Should().Be(RequestState.Approved, "who stands in for the lead");
    }

    private static Task<Grant> ReserveAsync(LedgerFixture shop, GrantTerms terms) =>
        shop.Ledger.ReserveAsync(new Reservation { Id = "g-1", Terms = terms, Request = "r-1" });

    private sealed class StandIn : IApproverDirectory
    {
        public ValueTask<string?> LevelOfAsync(string agent, ApprovalRequest request, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(agent == "a-3" ? "lead" : null);
    }
}
