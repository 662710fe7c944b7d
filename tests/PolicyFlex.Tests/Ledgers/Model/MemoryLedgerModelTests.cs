using PolicyFlex.Ledger;

namespace PolicyFlex.Tests.Ledgers;

public sealed class MemoryLedgerModelTests : LedgerModelTests
{
    protected override Task<ILedgerStore> OpenAsync() => Task.FromResult<ILedgerStore>(new MemoryLedgerStore());
}
