using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using Xunit;
using static PolicyFlex.Tests.Ledgers.LedgerShop;

namespace PolicyFlex.Tests.Ledgers;

public sealed class LedgerRegistrationTests
{
    private static readonly Counter PerCase = Counting("option/credit/amount per case", CounterMeasure.Amount, "case");

    private static readonly RegisteredRevision Later = Registered with { Revision = "sha256:later", Counters = [.. Registered.Counters, PerCase] };

    [Fact]
    public async Task A_counter_that_comes_later_counts_what_was_given_before()
    {
        await using var shop = await LedgerFixture.OpenAsync();
        await shop.ReserveAsync("g-1", 60);
        await shop.Ledger.PostAsync("g-1", 50);
        await shop.Ledger.ReverseAsync("g-1", "v-1", 20);
        await shop.ReserveAsync("g-2", 7);
        await shop.ReserveAsync("g-3", 9);
        await shop.Ledger.VoidAsync("g-3");

        await shop.Ledger.RegisterAsync(Later);
        (await shop.UsedAsync(Of(PerCase, "case-1"))).Should().Be(37);

        await shop.Ledger.VoidAsync("g-2");
        (await shop.UsedAsync(Of(PerCase, "case-1"))).Should().Be(30, "what is given back is given back there as well");
        await shop.Ledger.RegisterAsync(Later);
        (await shop.UsedAsync(Of(PerCase, "case-1"))).Should().Be(30, "registering again counts nothing twice");
    }

    [Fact]
    public async Task A_host_that_does_not_know_of_it_counts_in_it_all_the_same()
    {
        await using var shop = await LedgerFixture.OpenAsync();
        await using var other = new GrantLedger(shop.Store, shop.Clock);
        await other.RegisterAsync(Later);

        await shop.ReserveAsync("g-1", 12);

        (await shop.UsedAsync(Of(PerCase, "case-1"))).Should().Be(12);
    }

    [Fact]
    public async Task An_option_that_joins_a_counter_brings_what_was_given_of_it()
    {
        await using var shop = await LedgerFixture.OpenAsync();
        await shop.Ledger.RegisterAsync(Registered with { Revision = "sha256:2", Counters = [.. Registered.Counters, PerCase with { Names = ["gift"] }] });
        await shop.ReserveAsync("g-1", 12);
        (await shop.UsedAsync(Of(PerCase, "case-1"))).Should().Be(0);

        await shop.Ledger.RegisterAsync(Later);

        (await shop.UsedAsync(Of(PerCase, "case-1"))).Should().Be(12);
    }

    [Fact]
    public async Task A_host_of_an_older_revision_that_comes_back_takes_nothing_out_of_a_counter()
    {
        await using var shop = await LedgerFixture.OpenAsync();
        var both = PerCase with { Names = ["credit", "gift"] };
        await shop.Ledger.RegisterAsync(Registered with { Revision = "sha256:2", Counters = [.. Registered.Counters, both] });

        await shop.Ledger.RegisterAsync(Registered with { Revision = "sha256:1", Counters = [.. Registered.Counters, PerCase with { Names = ["gift"] }] });

        await shop.ReserveAsync("g-1", 12);
        (await shop.UsedAsync(Of(PerCase, "case-1"))).Should().Be(12);
    }
}
