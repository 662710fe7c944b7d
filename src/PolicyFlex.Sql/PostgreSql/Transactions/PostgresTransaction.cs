using Npgsql;
using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>
/// One attempt at a transaction, in two trips to the database: one that holds accounts and reads, in statements of their own since one that
/// waits for a lock sees what was there before it waited, and one that writes and commits.
/// </summary>
/// <param name="source">Where connections come from.</param>
/// <param name="ledger">The ledger's id.</param>
/// <param name="moves">The moves as they were known.</param>
internal sealed class PostgresTransaction(NpgsqlDataSource source, int ledger, KnownMoves moves)
{
    private const string Begin = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE";
    private const string BeginReading = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    private const string Commit = "COMMIT";

    /// <summary>Whether it has written entries.</summary>
    public bool HasAppended { get; private set; }

    /// <summary>Holds, reads, decides and writes.</summary>
    /// <returns>Whether it was done; false if subjects were moved meanwhile, and then nothing was done.</returns>
    public async Task<bool> TryWriteAsync(StoreReads reads, Func<StoreView, StoreWrites> decide, CancellationToken cancellationToken)
    {
        var held = new HeldAccounts(reads, moves);
        var reading = new PostgresReading(ledger, reads, held);
        var connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var busy = await HoldAsync(connection, reads, held, reading, cancellationToken).ConfigureAwait(false);
            if (reading.Moves != moves.Number)
            {
                return false;
            }

            var view = reading.View(busy);
            var writes = decide(view);
            if (writes.Entries.IsEmpty && writes.Move is null)
            {
                return true;
            }

            if (writes.Move is not null && !reads.Alone)
            {
                throw new InvalidOperationException("A subject is moved while others write: do it alone.");
            }

            var writing = new PostgresWriting(ledger, writes, view, held, reading, busy);
            if (writes.Move is { } move)
            {
                await WriteAsync(connection, writing, commits: false, cancellationToken).ConfigureAwait(false);
                await new SubjectMover(connection, ledger, move).MoveAsync(moves, cancellationToken).ConfigureAwait(false);
                await CommitAsync(connection, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                await WriteAsync(connection, writing, commits: true, cancellationToken).ConfigureAwait(false);
            }

            HasAppended = !writes.Entries.IsEmpty;
            return true;
        }
    }

    /// <summary>Reads as it stood at one moment.</summary>
    /// <returns>What was read; null if subjects were moved meanwhile.</returns>
    public async Task<StoreView?> TryReadAsync(StoreReads reads, CancellationToken cancellationToken)
    {
        var reading = new PostgresReading(ledger, reads, new HeldAccounts(reads, moves));
        var connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var batch = connection.CreateBatch();
            await using (batch.ConfigureAwait(false))
            {
                batch.Add(BeginReading);
                reading.Ask(batch);
                batch.Add(Commit);
                var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
                await using (reader.ConfigureAwait(false))
                {
                    await reading.ReadAsync(reader, cancellationToken).ConfigureAwait(false);
                }
            }
        }

        return reading.Moves == moves.Number ? reading.View([]) : null;
    }

    /// <summary>Takes the locks and reads; gives back the keys of the accounts that others hold.</summary>
    private async Task<HashSet<Guid>> HoldAsync(
        NpgsqlConnection connection, StoreReads reads, HeldAccounts held, PostgresReading reading, CancellationToken cancellationToken)
    {
        foreach (var account in held.Accounts)
        {
            StoredText.Refuse(account);
        }

        var busy = new HashSet<Guid>();
        var batch = connection.CreateBatch();
        await using (batch.ConfigureAwait(false))
        {
            batch.Add(Begin);
            batch.Add(
                "SELECT * FROM policyflex.hold($1, $2, $3, $4, $5, $6)",
                Parameter.Of(ledger),
                Parameter.Of(reads.Alone),
                Parameter.Of(reads.SkipBusy),
                Parameter.Of(held.Keys),
                Parameter.Of(Array.ConvertAll(held.Accounts, account => account.Counter)),
                Parameter.Of(Array.ConvertAll(held.Accounts, AccountText.Of)));
            reading.Ask(batch);
            var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    busy.Add(reader.GetGuid(0));
                }

                await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
                await reading.ReadAsync(reader, cancellationToken).ConfigureAwait(false);
            }
        }

        return busy;
    }

    private static async Task WriteAsync(NpgsqlConnection connection, PostgresWriting writing, bool commits, CancellationToken cancellationToken)
    {
        var batch = connection.CreateBatch();
        await using (batch.ConfigureAwait(false))
        {
            writing.Ask(batch);
            if (!commits)
            {
                if (batch.BatchCommands.Count > 0)
                {
                    await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
                }

                return;
            }

            batch.Add(Commit);
            await CommitAsync(batch, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task CommitAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var batch = connection.CreateBatch();
        await using (batch.ConfigureAwait(false))
        {
            batch.Add(Commit);
            await CommitAsync(batch, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Runs a batch that commits: it can no longer be called off, and if no answer comes it is not known what became of it.</summary>
    private static async Task CommitAsync(NpgsqlBatch batch, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            await batch.ExecuteNonQueryAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (NpgsqlException exception) when (PostgresFaults.LeavesOpen(exception))
        {
            throw PostgresFaults.Uncertain(exception);
        }
    }
}
