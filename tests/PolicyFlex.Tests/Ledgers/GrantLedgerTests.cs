using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using Xunit;
using static PolicyFlex.Tests.Ledgers.LedgerShop;

namespace PolicyFlex.Tests.Ledgers;

public sealed class GrantLedgerTests
{
    private static readonly BalanceKey CustomerAmount = Of(AmountPerCustomer, "c-1", "within 90 days");
    private static readonly BalanceKey CustomerTimes = Of(TimesPerCustomer, "c-1", "within 90 days");
    private static readonly Cap Hundred = new(CustomerAmount, 100, "100 per customer within 90 days");
    private static readonly Cap Thrice = new(CustomerTimes, 3, "3 times per customer within 90 days");

    [Fact]
    public async Task What_is_reserved_counts_from_then_on()
    {
        await using var shop = await LedgerFixture.OpenAsync();

        var grant = await shop.ReserveAsync("g-1", 60, Hundred);

        grant.State.Should().Be(GrantState.Reserved);
        grant.Expires.Should().Be(Monday.AddMinutes(15));
        (await shop.UsedAsync(CustomerAmount)).Should().Be(60);
        (await shop.UsedAsync(CustomerTimes)).Should().Be(1);
        (await shop.UsedAsync(Of(Budget))).Should().Be(60);
    }

    [Fact]
    public async Task What_does_not_fit_is_refused_by_the_bound_that_it_does_not_fit_under()
    {
        await using var shop = await LedgerFixture.OpenAsync();
        await shop.ReserveAsync("g-1", 60, Hundred);

        var refused = await shop.ReserveAsync("g-2", 50, Hundred, Thrice);

        refused.State.Should().Be(GrantState.Refused);
        refused.Refusal.Should().Be(new Refusal("100 per customer within 90 days", 100, 60, 50, Monday.AddDays(90)));
        (await shop.UsedAsync(CustomerTimes)).Should().Be(1, "a grant takes all its limits or none");
    }

    [Fact]
    public async Task A_refusal_stands_for_its_id_also_once_there_is_room()
    {
        await using var shop = await LedgerFixture.OpenAsync();
        await shop.ReserveAsync("g-1", 60, Hundred);
        await shop.ReserveAsync("g-2", 50, Hundred);
        await shop.Ledger.VoidAsync("g-1");

        (await shop.ReserveAsync("g-2", 50, Hundred)).State.Should().Be(GrantState.Refused);
        (await shop.ReserveAsync("g-3", 50, Hundred)).State.Should().Be(GrantState.Reserved);
    }

    [Fact]
    public async Task The_same_id_gets_the_first_answer_also_from_a_later_decision()
    {
        await using var shop = await LedgerFixture.OpenAsync();
        var first = await shop.ReserveAsync("g-1", 60, Hundred);
        shop.Clock.Now += TimeSpan.FromMinutes(1);

        (await shop.ReserveAsync("g-1", 60.00m, Hundred)).Should().BeEquivalentTo(first);
        (await shop.UsedAsync(CustomerAmount)).Should().Be(60);
    }

    [Fact]
    public async Task The_same_id_with_something_else_is_an_error()
    {
        await using var shop = await LedgerFixture.OpenAsync();
        await shop.ReserveAsync("g-1", 60);

        await Refused(() => shop.ReserveAsync("g-1", 61), LedgerProblem.IdReused, "The id `g-1` was used before for another grant. Give each grant an id of its own.");
    }

    [Fact]
    public async Task A_part_is_posted_and_the_rest_is_given_back()
    {
        await using var shop = await LedgerFixture.OpenAsync();
        await shop.ReserveAsync("g-1", 60);

        var posted = await shop.Ledger.PostAsync("g-1", 24.50m, "a credit, by mail");

        posted.Should().BeEquivalentTo(new { State = GrantState.Posted, Posted = 24.50m, Net = 24.50m, NetWorth = 24.50m, Accepted = "a credit, by mail" });
        (await shop.UsedAsync(CustomerAmount)).Should().Be(24.50m);
        (await shop.UsedAsync(CustomerTimes)).Should().Be(1);
        (await shop.Ledger.PostAsync("g-1", 24.50m, "a credit, by mail")).Should().BeEquivalentTo(posted);
        await Refused(() => shop.Ledger.PostAsync("g-1", 30), LedgerProblem.AlreadySettled, "The reservation `g-1` was posted before, with 24.50. Reverse it to take something back.");
        await Refused(() => shop.Ledger.VoidAsync("g-1"), LedgerProblem.AlreadySettled, "The reservation `g-1` was posted before, with 24.50. Reverse it to take something back.");
    }

    [Fact]
    public async Task A_reservation_expires_and_then_cannot_be_posted()
    {
        await using var shop = await LedgerFixture.OpenAsync();
        await shop.ReserveAsync("g-1", 60);
        shop.Clock.Now += TimeSpan.FromMinutes(16);

        await Refused(
            () => shop.Ledger.PostAsync("g-1"),
            LedgerProblem.Expired,
            "The reservation `g-1` was held until 2026-03-02 10:15:00 +00:00 and has expired. Decide and reserve again.");
        (await shop.UsedAsync(CustomerAmount)).Should().Be(0);
        (await shop.Ledger.FindAsync("g-1"))!.State.Should().Be(GrantState.Expired);
    }

    [Fact]
    public async Task What_expired_and_was_not_swept_refuses_nobody()
    {
        await using var shop = await LedgerFixture.OpenAsync();
        await shop.ReserveAsync("g-1", 60, Hundred);
        shop.Clock.Now += TimeSpan.FromMinutes(16);

        (await shop.ReserveAsync("g-2", 50, Hundred)).State.Should().Be(GrantState.Reserved);
        (await shop.Ledger.FindAsync("g-1"))!.State.Should().Be(GrantState.Expired);
    }

    [Fact]
    public async Task What_is_taken_back_makes_room_once_and_not_again_when_its_time_has_passed()
    {
        await using var shop = await LedgerFixture.OpenAsync();
        await shop.ReserveAsync("g-1", 60);
        await shop.Ledger.PostAsync("g-1");
        shop.Clock.Now += TimeSpan.FromDays(30);

        var half = await shop.Ledger.ReverseAsync("g-1", "v-1", 20, "sent back");

        half.Should().BeEquivalentTo(new { State = GrantState.Posted, Posted = 60m, Net = 40m });
        (await shop.UsedAsync(CustomerAmount)).Should().Be(40);
        (await shop.Ledger.ReverseAsync("g-1", "v-1", 20, "sent back")).Should().BeEquivalentTo(half);
        await Refused(() => shop.Ledger.ReverseAsync("g-1", "v-1", 21, "sent back"), LedgerProblem.IdReused, "The id `v-1` was used before to take back something else of `g-1`.");
        await Refused(() => shop.Ledger.ReverseAsync("g-1", "v-2", 41), LedgerProblem.NotPosted, "41 cannot be taken back of `g-1`: 40 of it is left. Take back 40 or less.");
        (await shop.Ledger.ReverseAsync("g-1", "v-3")).State.Should().Be(GrantState.Reversed);
        (await shop.UsedAsync(CustomerTimes)).Should().Be(0);
        shop.Clock.Now += TimeSpan.FromDays(60);
        (await shop.UsedAsync(CustomerAmount)).Should().Be(0);
    }

    [Fact]
    public async Task After_ninety_days_it_counts_no_more_to_the_microsecond()
    {
        await using var shop = await LedgerFixture.OpenAsync();
        await shop.ReserveAsync("g-1", 60, Hundred);
        await shop.Ledger.PostAsync("g-1");

        shop.Clock.Now = Monday.AddDays(90).AddMicroseconds(-1);
        (await shop.ReserveAsync("g-2", 50, Hundred)).State.Should().Be(GrantState.Refused);
        shop.Clock.Now = Monday.AddDays(90);
        (await shop.ReserveAsync("g-3", 50, Hundred)).State.Should().Be(GrantState.Reserved);
    }

    [Fact]
    public async Task A_clock_that_steps_back_refuses_nothing_and_an_entry_is_never_earlier_than_what_it_was_decided_by()
    {
        await using var shop = await LedgerFixture.OpenAsync();
        await shop.ReserveAsync("g-1", 10, Hundred);
        shop.Clock.Now -= TimeSpan.FromSeconds(4);

        var grant = await shop.ReserveAsync("g-2", 10, Hundred);

        grant.Should().BeEquivalentTo(new { State = GrantState.Reserved, At = Monday });
    }

    [Fact]
    public async Task What_was_carried_out_is_noted_once()
    {
        await using var shop = await LedgerFixture.OpenAsync();
        await shop.ReserveAsync("g-1", 10);
        await Refused(() => shop.Ledger.FulfilAsync("g-1"), LedgerProblem.NotPosted, "The grant `g-1` is not posted, so that it cannot have been carried out; it is reserved.");
        await shop.Ledger.PostAsync("g-1");
        shop.Clock.Now += TimeSpan.FromDays(2);

        (await shop.Ledger.FulfilAsync("g-1")).FulfilledAt.Should().Be(Monday.AddDays(2));
        shop.Clock.Now += TimeSpan.FromDays(2);
        (await shop.Ledger.FulfilAsync("g-1")).FulfilledAt.Should().Be(Monday.AddDays(2));
    }

    [Theory]
    [InlineData(-1, "The amount of `credit` is -1; it is from 0 to 100000000000000.")]
    [InlineData(0.001, "The amount of `credit` is 0.001; it may have 2 decimals.")]
    [InlineData(1e15, "The amount of `credit` is 1000000000000000; it is from 0 to 100000000000000.")]
    public async Task An_amount_that_cannot_be_meant_is_refused(decimal amount, string sentence)
    {
        await using var shop = await LedgerFixture.OpenAsync();
        await Refused(() => shop.ReserveAsync("g-1", amount), LedgerProblem.InvalidRequest, sentence);
        (await shop.Ledger.FindAsync("g-1")).Should().BeNull();
    }

    [Fact]
    public async Task What_the_revision_cannot_have_decided_is_refused()
    {
        await using var shop = await LedgerFixture.OpenAsync();
        var terms = Terms(10, Monday);
        await Refused(
            () => shop.ReserveAsync("g-1", terms with { Revision = "sha256:other" }),
            LedgerProblem.UnknownRevision,
            "The revision `sha256:other` was never registered in this ledger. Register it before anything is granted by it.");
        await Refused(
            () => shop.ReserveAsync("g-1", terms with { Name = "credits" }),
            LedgerProblem.UnknownName,
            "The set `shop` has no option `credits` in the revision that decided.");
        await Refused(
            () => shop.ReserveAsync("g-1", terms with { Currency = "EUR" }),
            LedgerProblem.InvalidRequest,
            "The amount is in EUR, and the set `shop` counts in USD.");
        shop.Clock.Now = Monday.AddMinutes(15).AddMicroseconds(1);
        await Refused(
            () => shop.ReserveAsync("g-1", terms),
            LedgerProblem.DecisionTooOld,
            "The decision stood until 2026-03-02 10:15:00 +00:00. Decide again, and reserve by that.");
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        await using var shop = await LedgerFixture.OpenAsync();
        await Refused(() => shop.Ledger.PostAsync("g-9"), LedgerProblem.NotFound, "There is no grant `g-9`.");
        await Refused(() => shop.Ledger.PostAsync(""), LedgerProblem.InvalidRequest, "An id has 1 to 200 characters, and none that cannot be seen; `` has not.");
        (await shop.Ledger.FindAsync("g-9")).Should().BeNull();
    }

    internal static async Task Refused(Func<Task> call, LedgerProblem problem, string sentence)
    {
        var thrown = (await call.Should().ThrowAsync<LedgerException>()).Which;
        (thrown.Problem, thrown.Message).Should().Be((problem, sentence));
    }
}
