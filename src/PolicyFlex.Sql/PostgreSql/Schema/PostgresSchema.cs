using System.Globalization;
using Npgsql;
using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>The schema <c>policyflex</c> of a database: created, brought to this library's version, never taken back.</summary>
internal static class PostgresSchema
{
    /// <summary>The version that this library writes.</summary>
    public const int Version = 1;

    private const int LeastServer = 130000;
    private const string HasSchema = "SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = 'policyflex')";

    /// <summary>The scripts that lead to each version from the one before.</summary>
    private static readonly string[][] Steps = [["1-tables.sql", "1-reading.sql", "1-writing.sql"]];

    /// <summary>Makes the schema ready and gives back the id of a ledger, which is added if it is not there. Several may do so at a time.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="ledger">The ledger's name.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="LedgerException">The schema is of a later version, or the database cannot hold a ledger.</exception>
    public static async Task<int> OpenAsync(NpgsqlConnection connection, string ledger, CancellationToken cancellationToken)
    {
        await RefuseUnfitAsync(connection, cancellationToken).ConfigureAwait(false);
        if (await VersionAsync(connection, cancellationToken).ConfigureAwait(false) < Version)
        {
            await MigrateAsync(connection, cancellationToken).ConfigureAwait(false);
        }

        // A ledger that another adds in the same moment is only seen by the statement after.
        return await IdAsync(connection, ledger, cancellationToken).ConfigureAwait(false)
            ?? await AddAsync(connection, ledger, cancellationToken).ConfigureAwait(false)
            ?? (await IdAsync(connection, ledger, cancellationToken).ConfigureAwait(false))!.Value;
    }

    /// <summary>A version that this library knows.</summary>
    /// <exception cref="LedgerException">It is a later one.</exception>
    public static int Known(int version) => version <= Version ? version : throw new LedgerException(
        LedgerProblem.NewerStore,
        $"The ledger's tables are of version {version}, which a later version of this library has written; this one knows version {Version}. Update the library.");

    private static async Task RefuseUnfitAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var encoding = await ScalarAsync<string>(connection, "SELECT current_setting('server_encoding')", cancellationToken).ConfigureAwait(false);
        if (encoding != "UTF8")
        {
            throw new LedgerException(LedgerProblem.Unavailable, $"The database keeps texts as {encoding}. A ledger needs a database with the encoding UTF8.");
        }

        var server = await ScalarAsync<int>(connection, "SELECT current_setting('server_version_num')::int", cancellationToken).ConfigureAwait(false);
        if (server < LeastServer)
        {
            throw new LedgerException(LedgerProblem.Unavailable, $"The server is PostgreSQL {server / 10_000}. A ledger needs PostgreSQL {LeastServer / 10_000} or later.");
        }
    }

    /// <summary>
    /// The version that is there; 0 for none. Asks the catalogs, since the functions that look up names may remember how it was before a lock
    /// was waited for.
    /// </summary>
    private static async Task<int> VersionAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var isThere = await ScalarAsync<bool>(
            connection, $"{HasSchema} AND EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'policyflex' AND c.relname = 'version')", cancellationToken).ConfigureAwait(false);
        var version = isThere
            ? await ScalarAsync<int>(connection, "SELECT version FROM policyflex.version", cancellationToken).ConfigureAwait(false)
            : 0;
        return Known(version);
    }

    private static async Task MigrateAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            await RunAsync(connection, $"SELECT pg_advisory_xact_lock({AdvisoryLocks.Migrating}, 0)", cancellationToken).ConfigureAwait(false);
            if (!await ScalarAsync<bool>(connection, HasSchema, cancellationToken).ConfigureAwait(false))
            {
                await RunAsync(connection, "CREATE SCHEMA policyflex", cancellationToken).ConfigureAwait(false);
            }

            var version = await VersionAsync(connection, cancellationToken).ConfigureAwait(false);
            foreach (var script in Steps.Skip(version).SelectMany(step => step))
            {
                await RunAsync(connection, TextOf(script), cancellationToken).ConfigureAwait(false);
            }

            await RunAsync(
                connection,
                string.Create(CultureInfo.InvariantCulture, $"DELETE FROM policyflex.version; INSERT INTO policyflex.version VALUES ({Version})"),
                cancellationToken).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static Task<int?> IdAsync(NpgsqlConnection connection, string ledger, CancellationToken cancellationToken) =>
        ScalarAsync<int?>(connection, "SELECT id FROM policyflex.ledger WHERE name = $1", cancellationToken, ledger);

    private static Task<int?> AddAsync(NpgsqlConnection connection, string ledger, CancellationToken cancellationToken) =>
        ScalarAsync<int?>(connection, "INSERT INTO policyflex.ledger (name) VALUES ($1) ON CONFLICT DO NOTHING RETURNING id", cancellationToken, ledger);

    private static string TextOf(string script)
    {
        using var reader = new StreamReader(typeof(PostgresSchema).Assembly.GetManifestResourceStream(script)!);
        return reader.ReadToEnd()
            .Replace("{writing}", AdvisoryLocks.Writing.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{drawing}", AdvisoryLocks.Drawing.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static async Task<T?> ScalarAsync<T>(NpgsqlConnection connection, string sql, CancellationToken cancellationToken, string? parameter = null)
    {
        var command = new NpgsqlCommand(sql, connection);
        await using (command.ConfigureAwait(false))
        {
            if (parameter is not null)
            {
                command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = parameter });
            }

            return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is T value ? value : default;
        }
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        var command = new NpgsqlCommand(sql, connection);
        await using (command.ConfigureAwait(false))
        {
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
