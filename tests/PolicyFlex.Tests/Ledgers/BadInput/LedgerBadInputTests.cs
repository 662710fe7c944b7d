using FluentAssertions;
using PolicyFlex.Ledger;
using PolicyFlex.Sql;
using Xunit;
using static PolicyFlex.Tests.Ledgers.LedgerShop;

namespace PolicyFlex.Tests.Ledgers;

public sealed class LedgerBadInputTests
{
    [Fact]
    public async Task In_memory_what_cannot_be_meant_is_told_and_nothing_is_written()
    {
        await using var store = new MemoryLedgerStore();
        await LedgerBadInput.RunAsync(store);
    }

    [Fact]
    public async Task In_a_file_what_cannot_be_meant_is_told_and_nothing_is_written()
    {
        await using var file = new SqliteFile();
        await LedgerBadInput.RunAsync(await file.OpenAsync());
    }

    [Theory]
    [InlineData("query_only = ON", "query_only = OFF", "*cannot be written. Let this user write the file and its folder.")]
    [InlineData("max_page_count = 1", "max_page_count = 1000000", "*the disk is full*nothing of this was written.")]
    public async Task A_file_that_takes_no_more_gives_nothing_half_and_all_of_it_once_it_does(string broken, string mended, string sentence)
    {
        await using var file = new SqliteFile();
        var store = await file.OpenAsync(new SqliteLedgerStore(file.FilePath));
        await using var ledger = new GrantLedger(store, new HandClock(Monday));
        await ledger.RegisterAsync(Registered);
        await ledger.ReserveAsync(new Reservation { Id = "g-1", Terms = Terms(10, Monday) });
        var large = new Reservation { Id = "g-2", Terms = Terms(10, Monday) with { Record = $"\"{new string('x', 50_000)}\"" } };
        await store.SettingAsync(broken);

        var giving = () => ledger.ReserveAsync(large);
        var thrown = (await giving.Should().ThrowAsync<LedgerException>()).Which;

        (thrown.Problem, thrown.IsUncertain).Should().Be((LedgerProblem.Unavailable, false));
        thrown.Message.Should().Match(sentence);
        (await ledger.FindAsync("g-2")).Should().BeNull();
        (await ledger.ReadAsync([Of(Budget)]))[0].Used.Should().Be(10);
        await store.SettingAsync(mended);
        (await ledger.ReserveAsync(large)).State.Should().Be(GrantState.Reserved);
        (await LedgerAudit.RunAsync(store)).Faults.Should().BeEmpty();
    }
}
