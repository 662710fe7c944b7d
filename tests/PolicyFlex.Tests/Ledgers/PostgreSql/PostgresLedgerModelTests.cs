using PolicyFlex.Ledger;
using Xunit;

namespace PolicyFlex.Tests.Ledgers;

[Collection(PostgresTests.Name)]
public sealed class PostgresLedgerModelTests(PostgresServer server) : LedgerModelTests
{
    /// <summary>A history takes some thirty transactions, each of them on disk.</summary>
    protected override int Count => base.Count / 10;

    [PostgresFact]
    public Task A_ledger_in_PostgreSQL_answers_as_a_plain_list_would() => TryAsync();

    protected override Task<ILedgerStore> OpenAsync() => server.OpenAsync();
}
