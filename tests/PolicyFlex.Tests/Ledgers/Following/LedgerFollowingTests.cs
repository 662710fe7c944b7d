using PolicyFlex.Ledger;
using Xunit;

namespace PolicyFlex.Tests.Ledgers;

public sealed class LedgerFollowingTests
{
    [Fact]
    public async Task In_memory_all_is_told_while_it_happens()
    {
        await using var store = new MemoryLedgerStore();
        await LedgerFollowing.TellsAllAsync(store, store);
    }

    [Fact]
    public async Task In_memory_nothing_is_missed()
    {
        await using var store = new MemoryLedgerStore();
        await LedgerFollowing.MissesNoneAsync(store, store, store);
    }

    [Fact]
    public async Task In_a_file_all_is_told_while_it_happens()
    {
        await using var file = new SqliteFile();
        await LedgerFollowing.TellsAllAsync(await file.OpenAsync(), await file.OpenAsync());
    }

    [Fact]
    public async Task In_a_file_nothing_is_missed()
    {
        await using var file = new SqliteFile();
        await LedgerFollowing.MissesNoneAsync(await file.OpenAsync(), await file.OpenAsync(), await file.OpenAsync());
    }
}
