using Npgsql;
using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>Looks at how a database stands.</summary>
internal static class PostgresHealth
{
    private const string Sql =
        """
        SELECT clock_timestamp(), (SELECT max(version) FROM policyflex.version), pg_is_in_recovery(),
            has_table_privilege('policyflex.entry', 'INSERT') AND has_table_privilege('policyflex.balance', 'INSERT, UPDATE')
        """;

    /// <exception cref="LedgerException">A later version has brought the schema to its own.</exception>
    public static async Task<StoreCondition> OfAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        var command = source.CreateCommand(Sql);
        await using (command.ConfigureAwait(false))
        {
            var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
                var (time, isStandby, mayWrite) = (reader.GetFieldValue<DateTimeOffset>(0), reader.GetBoolean(2), reader.GetBoolean(3));
                return new StoreCondition(
                    PostgresSchema.Known(reader.GetInt32(1)),
                    time,
                    isStandby ? "The ledger's database can only be read: it is a standby. Connect to the primary."
                    : mayWrite ? null
                    : "The database user may not write to the ledger's tables: grant it all rights on the tables, sequences and functions of the schema `policyflex`.");
            }
        }
    }
}
