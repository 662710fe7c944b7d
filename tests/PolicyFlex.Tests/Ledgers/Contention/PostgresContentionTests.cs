using PolicyFlex.Sql;
using Xunit;

namespace PolicyFlex.Tests.Ledgers;

[Collection(PostgresTests.Name)]
public sealed class PostgresContentionTests(PostgresServer server)
{
    [PostgresFact]
    public async Task In_PostgreSQL_no_bound_is_passed_and_none_has_anything_left()
    {
        var ledger = PostgresServer.Fresh();
        await using var one = await server.OpenAsync(ledger);
        await using var other = new PostgresLedgerStore(server.ConnectionString("Maximum Pool Size=8"), ledger);
        await other.OpenAsync();
        await LedgerContention.RunAsync(one, other);
    }
}
