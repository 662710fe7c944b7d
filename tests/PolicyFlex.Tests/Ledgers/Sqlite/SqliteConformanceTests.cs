using PolicyFlex.Testing.Ledgers;

namespace PolicyFlex.Tests.Ledgers;

public sealed class SqliteConformanceTests : LedgerStoreConformanceTests
{
    protected override Task<ILedgerPlace> MakeAsync() => Task.FromResult<ILedgerPlace>(new SqliteFile());
}
