using PolicyFlex.Ledger;
using Xunit;

namespace PolicyFlex.Tests.Ledgers;

public sealed class LedgerContentionTests
{
    [Fact]
    public async Task In_memory_no_bound_is_passed_and_none_has_anything_left()
    {
        await using var store = new MemoryLedgerStore();
        await LedgerContention.RunAsync(store, store);
    }

    [Fact]
    public async Task In_a_file_no_bound_is_passed_and_none_has_anything_left()
    {
        await using var file = new SqliteFile();
        await LedgerContention.RunAsync(await file.OpenAsync(), await file.OpenAsync());
    }
}
