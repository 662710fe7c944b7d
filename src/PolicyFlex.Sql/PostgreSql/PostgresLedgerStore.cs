using System.Collections.Immutable;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Npgsql;
using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>
/// A ledger in a PostgreSQL database that any number of servers share. Its tables lie in the schema <c>policyflex</c>; several ledgers may lie
/// in one database. Whatever is acknowledged is on disk, also where the database or the connection says <c>synchronous_commit = off</c>.
/// </summary>
public sealed class PostgresLedgerStore : ILedgerStore
{
    private const int LongestName = 100;
    private const int EntriesAtOnce = 1000;

    /// <summary>How long followers rely on being told.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private readonly NpgsqlDataSource _source;
    private readonly bool _ownsSource;
    private readonly string _name;
    private KnownMoves _moves = KnownMoves.None;
    private int? _ledger;
    private bool _isClosed;
    private PostgresListener? _listener;
    private PostgresNotifier? _notifier;

    /// <summary>A ledger of a database that is named by a connection string.</summary>
    /// <param name="connectionString">The connection string: <c>Host=db;Database=crm;Username=policyflex;Password=…</c>.</param>
    /// <param name="ledger">The name of the ledger in the database, at most 100 characters. Default: <c>default</c>.</param>
    /// <exception cref="ArgumentException">The connection string cannot be read, or the name is empty or too long.</exception>
    public PostgresLedgerStore(string connectionString, string ledger = "default")
        : this(Connections.Open(connectionString), ledger, ownsSource: true)
    {
    }

    /// <summary>A ledger of a database that the host has connections to.</summary>
    /// <param name="dataSource">Where connections come from, which stays the caller's to close: an <c>NpgsqlDataSource</c>.</param>
    /// <param name="ledger">The name of the ledger in the database, at most 100 characters. Default: <c>default</c>.</param>
    /// <exception cref="ArgumentException">The data source is not Npgsql's, or the name is empty or too long.</exception>
    public PostgresLedgerStore(DbDataSource dataSource, string ledger = "default")
        : this(Connections.Of(dataSource), ledger, ownsSource: false)
    {
    }

    private PostgresLedgerStore(NpgsqlDataSource source, string ledger, bool ownsSource)
    {
        ArgumentException.ThrowIfNullOrEmpty(ledger);
        if (ledger.Length > LongestName)
        {
            throw new ArgumentException($"The name of a ledger has {LongestName} characters at most.", nameof(ledger));
        }

        (_source, _name, _ownsSource) = (source, ledger, ownsSource);
    }

    /// <summary>Two: the server works on one while this process prepares the other.</summary>
    public int MostAtOnce => 2;

    private int Ledger => _ledger ?? throw new InvalidOperationException("The store is not open: call OpenAsync before anything else.");

    /// <inheritdoc/>
    public async Task OpenAsync(CancellationToken cancellationToken = default)
    {
        var ledger = await Persistence.RunAsync(
            async token =>
            {
                var connection = await _source.OpenConnectionAsync(token).ConfigureAwait(false);
                await using (connection.ConfigureAwait(false))
                {
                    return await PostgresSchema.OpenAsync(connection, _name, token).ConfigureAwait(false);
                }
            },
            cancellationToken).ConfigureAwait(false);
        _ledger = ledger;
        _listener ??= new PostgresListener(_source, ledger);
        _notifier ??= new PostgresNotifier(_source, ledger);
    }

    /// <inheritdoc/>
    public async Task WriteAsync(StoreReads reads, Func<StoreView, StoreWrites> decide, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reads);
        ArgumentNullException.ThrowIfNull(decide);
        var transaction = Transaction();
        while (!await Persistence.RunAsync(token => transaction.TryWriteAsync(reads, decide, token), cancellationToken).ConfigureAwait(false))
        {
            transaction = await NextTransactionAsync(cancellationToken).ConfigureAwait(false);
        }

        if (transaction.HasAppended)
        {
            _notifier!.Tell();
        }
    }

    /// <inheritdoc/>
    public async Task<StoreView> ReadAsync(StoreReads reads, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reads);
        var transaction = Transaction();
        while (true)
        {
            if (await Persistence.RunAsync(token => transaction.TryReadAsync(reads, token), cancellationToken).ConfigureAwait(false) is { } view)
            {
                return view;
            }

            transaction = await NextTransactionAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async Task<ImmutableArray<string>> DueAsync(DateTimeOffset now, int most, CancellationToken cancellationToken = default) => [.. await ListAsync(
        "SELECT matter FROM policyflex.due WHERE ledger = $1 AND at <= $2 ORDER BY at LIMIT $3",
        reader => reader.GetString(0),
        () => [Parameter.Of(Ledger), Parameter.Of(Micros.Of(now)), Parameter.Of(most)],
        cancellationToken).ConfigureAwait(false)];

    /// <inheritdoc/>
    public async IAsyncEnumerable<LedgerEntry> EntriesAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // What is there up to this place is all that will ever be there.
        var last = (await ListAsync(
            "SELECT policyflex.settled($1)", reader => reader.GetInt64(0), () => [Parameter.Of(Ledger)], cancellationToken).ConfigureAwait(false))[0];
        while (after < last)
        {
            var from = after;
            var entries = await ListAsync(
                $"SELECT {EntryRow.Columns} FROM policyflex.entry e WHERE e.ledger = $1 AND e.sequence > $2 AND e.sequence <= $3 ORDER BY e.sequence LIMIT $4",
                EntryRow.Read,
                () => [Parameter.Of(Ledger), Parameter.Of(from), Parameter.Of(last), Parameter.Of(EntriesAtOnce)],
                cancellationToken).ConfigureAwait(false);
            foreach (var entry in entries)
            {
                yield return entry;
            }

            after = entries.Count < EntriesAtOnce ? last : entries[^1].Sequence;
        }
    }

    /// <inheritdoc/>
    public Task<ILedgerSnapshot> SnapshotAsync(CancellationToken cancellationToken = default)
    {
        var ledger = Ledger;
        return Persistence.RunAsync<ILedgerSnapshot>(
            async token => await PostgresSnapshot.OpenAsync(_source, ledger, token).ConfigureAwait(false), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task WaitAsync(long after, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            var next = _listener!.Next();
            if ((await ListAsync(
                "SELECT EXISTS (SELECT FROM policyflex.entry WHERE ledger = $1 AND sequence > $2)",
                reader => reader.GetBoolean(0),
                () => [Parameter.Of(Ledger), Parameter.Of(after)],
                cancellationToken).ConfigureAwait(false))[0])
            {
                return;
            }

            await Task.WhenAny(next.WaitAsync(LongestWait, cancellationToken)).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async Task<StoreCondition> ConditionAsync(CancellationToken cancellationToken = default) =>
        await Persistence.RunAsync(token => PostgresHealth.OfAsync(_source, token), cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isClosed, true))
        {
            return;
        }

        foreach (var part in new IAsyncDisposable?[] { _notifier, _listener, _ownsSource ? _source : null })
        {
            if (part is not null)
            {
                await part.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    private PostgresTransaction Transaction() => new(_source, Ledger, _moves);

    /// <summary>A transaction that knows the moves which the one before did not.</summary>
    private async Task<PostgresTransaction> NextTransactionAsync(CancellationToken cancellationToken)
    {
        var known = _moves;
        _moves = await Persistence.RunAsync(token => known.RefreshAsync(_source, Ledger, token), cancellationToken).ConfigureAwait(false);
        return Transaction();
    }

    private Task<List<T>> ListAsync<T>(
        string sql, Func<NpgsqlDataReader, T> read, Func<NpgsqlParameter[]> parameters, CancellationToken cancellationToken) => Persistence.RunAsync(
        async token =>
        {
            var batch = _source.CreateBatch();
            await using (batch.ConfigureAwait(false))
            {
                ((NpgsqlBatch)batch).Add(sql, parameters());
                var reader = await batch.ExecuteReaderAsync(token).ConfigureAwait(false);
                await using (reader.ConfigureAwait(false))
                {
                    var list = new List<T>();
                    while (await reader.ReadAsync(token).ConfigureAwait(false))
                    {
                        list.Add(read(reader));
                    }

                    return list;
                }
            }
        },
        cancellationToken);
}
