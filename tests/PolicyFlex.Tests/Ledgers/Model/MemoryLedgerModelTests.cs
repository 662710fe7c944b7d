using PolicyFlex.Ledger;
using Xunit;

namespace PolicyFlex.Tests.Ledgers;

public sealed class MemoryLedgerModelTests : LedgerModelTests
{
    [Fact]
    public Task A_ledger_in_memory_answers_as_a_plain_list_would() => TryAsync();

    protected override Task<ILedgerStore> OpenAsync() => Task.FromResult<ILedgerStore>(new MemoryLedgerStore());
}
