using System.Runtime.CompilerServices;
using Npgsql;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>
/// A ledger as it stood at one moment: a transaction that only reads, piece by piece, at a pace that leaves time to those who write. While it is
/// open the server keeps old versions of rows that others update, so it is not kept open longer than it is read.
/// </summary>
internal sealed class PostgresSnapshot : ILedgerSnapshot
{
    private const int EntriesAtOnce = 1000;
    private const int AccountsAtOnce = 500;

    // By the indexes and from where the last piece ended, also where nothing is known of the sizes of the tables.
    private const string Begin =
        """
        BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
        SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off; SET LOCAL enable_sort = off; SET LOCAL jit = off;
        SELECT count(*) FROM policyflex.ledger
        """;

    private const string Accounts =
        """
        SELECT a.key, a.counter, a.subjects::text, s.moments, s.sum, b."window", b.after, b.used, w.sum, s.is_changed
        FROM (SELECT * FROM policyflex.account WHERE ledger = $1 AND key > $2 ORDER BY key LIMIT $3) a
        CROSS JOIN LATERAL (
            SELECT count(*) FILTER (WHERE m.sum <> 0) AS moments, coalesce(sum(m.sum), 0) AS sum, count(*) > 0 AS is_changed
            FROM (SELECT sum(c.amount) AS sum FROM policyflex.change c WHERE c.ledger = $1 AND c.account = a.key GROUP BY c.at) m) s
        LEFT JOIN policyflex.balance b ON b.ledger = $1 AND b.account = a.key
        LEFT JOIN LATERAL (
            SELECT coalesce(sum(c.amount), 0) AS sum FROM policyflex.change c WHERE c.ledger = $1 AND c.account = a.key AND c.at > b.after) w ON true
        ORDER BY a.key
        """;

    private readonly NpgsqlConnection _connection;
    private readonly int _ledger;
    private readonly ReaderPace _pace = new(TimeProvider.System);

    private PostgresSnapshot(NpgsqlConnection connection, int ledger) => (_connection, _ledger) = (connection, ledger);

    /// <summary>Opens a snapshot of this moment.</summary>
    public static async Task<PostgresSnapshot> OpenAsync(NpgsqlDataSource source, int ledger, CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var command = new NpgsqlCommand(Begin, connection);
            await using (command.ConfigureAwait(false))
            {
                await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            }

            return new PostgresSnapshot(connection, ledger);
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async IAsyncEnumerable<LedgerEntry> ByMatterAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        const string Sql =
            $"""
             SELECT {EntryRow.Columns}, e.matter_key FROM policyflex.entry e
             WHERE e.ledger = $1 AND (e.matter_key, e.sequence) > ($2, $3) ORDER BY e.matter_key, e.sequence LIMIT $4
             """;
        var (matter, sequence) = (Guid.Empty, 0L);
        List<(LedgerEntry Entry, Guid Matter)> entries;
        do
        {
            entries = await ListAsync(
                Sql,
                reader => (EntryRow.Read(reader), reader.GetGuid(11)),
                [Parameter.Of(_ledger), Parameter.Of(matter), Parameter.Of(sequence), Parameter.Of(EntriesAtOnce)],
                cancellationToken).ConfigureAwait(false);
            foreach (var (entry, _) in entries)
            {
                yield return entry;
            }

            (matter, sequence) = entries.Count > 0 ? (entries[^1].Matter, entries[^1].Entry.Sequence) : (matter, sequence);
        }
        while (entries.Count == EntriesAtOnce);
    }

    public async IAsyncEnumerable<LedgerEntry> InOrderAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        const string Sql = $"SELECT {EntryRow.Columns} FROM policyflex.entry e WHERE e.ledger = $1 AND e.sequence > $2 ORDER BY e.sequence LIMIT $3";
        var sequence = 0L;
        List<LedgerEntry> entries;
        do
        {
            entries = await ListAsync(
                Sql, EntryRow.Read, [Parameter.Of(_ledger), Parameter.Of(sequence), Parameter.Of(EntriesAtOnce)], cancellationToken).ConfigureAwait(false);
            foreach (var entry in entries)
            {
                yield return entry;
            }

            sequence = entries.Count > 0 ? entries[^1].Sequence : sequence;
        }
        while (entries.Count == EntriesAtOnce);
    }

    public async IAsyncEnumerable<AccountReport> AccountsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var last = Guid.Empty;
        while (true)
        {
            var rows = await ListAsync(
                Accounts, AccountRow.Read, [Parameter.Of(_ledger), Parameter.Of(last), Parameter.Of(AccountsAtOnce)], cancellationToken).ConfigureAwait(false);
            if (rows.Count == 0)
            {
                yield break;
            }

            // An account that was read and never changed says nothing.
            foreach (var account in rows.GroupBy(row => row.Key).Where(account => account.First() is { IsChanged: true } or { Window: not null }))
            {
                yield return AccountRow.Report(account);
            }

            last = rows[^1].Key;
        }
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private async Task<List<T>> ListAsync<T>(string sql, Func<NpgsqlDataReader, T> read, NpgsqlParameter[] parameters, CancellationToken cancellationToken)
    {
        try
        {
            await _pace.BeginAsync(cancellationToken).ConfigureAwait(false);
            var batch = _connection.CreateBatch();
            await using (batch.ConfigureAwait(false))
            {
                // A large account is added up as long as it takes.
                batch.Timeout = 0;
                batch.Add(sql, parameters);
                var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
                await using (reader.ConfigureAwait(false))
                {
                    var list = new List<T>();
                    while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                    {
                        list.Add(read(reader));
                    }

                    return list;
                }
            }
        }
        catch (Exception exception) when (PostgresFaults.Tell(exception) is { } told)
        {
            throw told;
        }
    }
}
