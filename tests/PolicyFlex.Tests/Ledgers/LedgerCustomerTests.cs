using FluentAssertions;
using PolicyFlex.Ledger;
using Xunit;
using static PolicyFlex.Tests.Ledgers.GrantLedgerTests;
using static PolicyFlex.Tests.Ledgers.LedgerShop;

namespace PolicyFlex.Tests.Ledgers;

public sealed class LedgerCustomerTests
{
    [Fact]
    public async Task Limits_count_over_both_customers_once_they_are_one()
    {
        await using var shop = await LedgerFixture.OpenAsync();
        await GiveAsync(shop, "g-1", "c-1", 40);
        await GiveAsync(shop, "g-2", "c-2", 30);

        (await shop.Ledger.MergeAsync("m-1", "c-1", "c-2")).Should().BeTrue();

        (await shop.UsedAsync(Of(AmountPerCustomer, "c-2", "within 90 days"))).Should().Be(70);
        (await shop.UsedAsync(Of(AmountPerCustomer, "c-1", "within 90 days"))).Should().Be(70, "the old id is still understood");
        await GiveAsync(shop, "g-3", "c-1", 5);
        (await shop.UsedAsync(Of(AmountPerCustomer, "c-2"))).Should().Be(75);
        await shop.Ledger.ReverseAsync("g-1", "v-1");
        (await shop.UsedAsync(Of(AmountPerCustomer, "c-2"))).Should().Be(35);
        (await shop.Ledger.MergeAsync("m-1", "c-1", "c-2")).Should().BeFalse("it was done before");
        await Refused(
            () => shop.Ledger.MergeAsync("m-2", "c-3", "c-1"),
            LedgerProblem.AlreadyMerged,
            "`c-3` or `c-1` was merged into another customer before. Merge the customer that it was merged into.");
        await Refused(() => shop.Ledger.MergeAsync("m-3", "c-3", "c-3"), LedgerProblem.AlreadyMerged, "`c-3` cannot be merged into itself.");
    }

    [Fact]
    public async Task An_erased_customer_is_nowhere_and_the_amounts_are_where_they_were()
    {
        await using var shop = await LedgerFixture.OpenAsync();
        await GiveAsync(shop, "g-1", "anna@example.org", 40);
        await GiveAsync(shop, "g-2", "anna.old@example.org", 30);
        await shop.Ledger.MergeAsync("m-1", "anna.old@example.org", "anna@example.org");

        (await shop.Ledger.EraseAsync("e-1", "anna.old@example.org")).Should().BeTrue();

        var entries = await AllAsync(shop);
        entries.Should().NotContain(entry => entry.ToString().Contains("anna", StringComparison.OrdinalIgnoreCase) || entry.Private != null);
        entries.SelectMany(entry => entry.Subjects.Values).Should().NotContain(value => value.Contains("anna", StringComparison.OrdinalIgnoreCase));
        (await shop.UsedAsync(Of(Budget))).Should().Be(70);
        (await shop.UsedAsync(Of(AmountPerCustomer, "anna@example.org"))).Should().Be(0);
        (await shop.Ledger.FindAsync("g-1")).Should().BeEquivalentTo(new { Net = 40m, Note = (string?)null, CustomerName = (string?)null });
        await Refused(
            () => GiveAsync(shop, "g-1", "anna@example.org", 40),
            LedgerProblem.IdReused,
            "The id `g-1` was used before for another grant. Give each grant an id of its own.");
    }

    private static Task<Grant> GiveAsync(LedgerFixture shop, string id, string customer, decimal amount) => GiveAndPostAsync(shop, new Reservation
    {
        Id = id,
        Terms = Terms(amount, shop.Clock.Now, customer),
        Note = "Anna called twice",
        CustomerName = "Anna Example",
    });

    private static async Task<Grant> GiveAndPostAsync(LedgerFixture shop, Reservation reservation)
    {
        await shop.Ledger.ReserveAsync(reservation);
        return await shop.Ledger.PostAsync(reservation.Id, accepted: "Anna said yes");
    }

    private static async Task<List<LedgerEntry>> AllAsync(LedgerFixture shop)
    {
        var entries = new List<LedgerEntry>();
        await foreach (var entry in shop.Ledger.EntriesAsync())
        {
            entries.Add(entry);
        }

        return entries;
    }
}
