using System.Collections.Immutable;
using System.Text.Json;
using Npgsql;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>Moves a subject, in a transaction that is alone.</summary>
/// <param name="connection">The connection, in its transaction.</param>
/// <param name="ledger">The ledger's id.</param>
/// <param name="move">The move.</param>
internal sealed class SubjectMover(NpgsqlConnection connection, int ledger, SubjectMove move)
{
    private const int EntriesAtOnce = 500;

    /// <summary>Joins the accounts, and notes the move or forgets the subject.</summary>
    /// <param name="moves">The moves before it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task MoveAsync(KnownMoves moves, CancellationToken cancellationToken)
    {
        var to = moves.Becomes.GetValueOrDefault((move.Name, move.To), move.To);
        if (string.Equals(to, move.From, StringComparison.Ordinal))
        {
            throw new InvalidOperationException("A subject cannot become itself.");
        }

        var accounts = await AccountsAsync(cancellationToken).ConfigureAwait(false);
        if (move.Erase)
        {
            await RewriteAsync(accounts, to, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await RunAsync(
                "SELECT policyflex.move($1, $2, $3, $4, $5, $6)",
                cancellationToken,
                Parameter.Of(ledger), Parameter.Of(move.Name), Parameter.Of(TextKey.Of(move.Name, move.From)), Parameter.Of(move.From),
                Parameter.Of(TextKey.Of(move.Name, to)), Parameter.Of(to)).ConfigureAwait(false);
        }

        await JoinAsync(accounts, to, cancellationToken).ConfigureAwait(false);
    }

    private async Task JoinAsync(List<Account> accounts, string to, CancellationToken cancellationToken)
    {
        if (accounts.Count == 0)
        {
            return;
        }

        var renaming = new Renaming(move.Name, [move.From], to);
        var intos = accounts.ConvertAll(renaming.Of);
        await RunAsync(
            "SELECT policyflex.join_accounts($1, $2, $3, $4, $5)",
            cancellationToken,
            Parameter.Of(ledger),
            Parameter.Of(accounts.Select(account => TextKey.Of(account.Text)).ToArray()),
            Parameter.Of(intos.Select(account => TextKey.Of(account.Text)).ToArray()),
            Parameter.Of(intos.Select(account => account.Counter).ToArray()),
            Parameter.Of(intos.Select(AccountText.Of).ToArray())).ConfigureAwait(false);
    }

    /// <summary>Puts the other name into every entry that names the subject or one that had become it.</summary>
    private async Task RewriteAsync(List<Account> accounts, string to, CancellationToken cancellationToken)
    {
        var erased = await ForgetAsync(cancellationToken).ConfigureAwait(false);
        var renaming = new Renaming(move.Name, erased, to);
        var sequences = await SequencesAsync(erased, accounts, cancellationToken).ConfigureAwait(false);
        foreach (var some in sequences.Chunk(EntriesAtOnce))
        {
            var entries = await EntriesAsync(some, cancellationToken).ConfigureAwait(false);
            await RunAsync(
                "SELECT policyflex.rewrite($1, $2, $3, $4)",
                cancellationToken,
                Parameter.Of(ledger),
                Parameter.Of(entries.Select(entry => entry.Sequence).ToArray()),
                Parameter.Of(entries.Select(entry => SubjectsText.Of(renaming.Of(entry.Subjects))).ToArray()),
                Parameter.Of(entries.Select(entry => ChangesText.Of(renaming.Of(entry.Changes), entry.At)).ToArray())).ConfigureAwait(false);
        }
    }

    /// <summary>The subject, and those that had become it.</summary>
    private async Task<ImmutableHashSet<string>> ForgetAsync(CancellationToken cancellationToken)
    {
        var values = await ListAsync(
            "SELECT * FROM policyflex.forget($1, $2)",
            reader => reader.GetString(0),
            cancellationToken,
            Parameter.Of(ledger), Parameter.Of(TextKey.Of(move.Name, move.From))).ConfigureAwait(false);
        return values.Append(move.From).ToImmutableHashSet(StringComparer.Ordinal);
    }

    private Task<List<Account>> AccountsAsync(CancellationToken cancellationToken) => ListAsync(
        "SELECT counter, subjects::text FROM policyflex.account WHERE ledger = $1 AND subjects @> $2::jsonb",
        reader => AccountText.From(reader.GetString(0), reader.GetString(1)),
        cancellationToken,
        Parameter.Of(ledger), Parameter.Of(AccountText.Of([new AccountSubject(move.Name, move.From)])));

    private Task<List<long>> SequencesAsync(IEnumerable<string> erased, List<Account> accounts, CancellationToken cancellationToken) => ListAsync(
        """
        SELECT e.sequence FROM unnest($2::jsonb[]) AS s (subject) CROSS JOIN LATERAL (
            SELECT f.sequence FROM policyflex.entry f WHERE f.ledger = $1 AND f.subjects @> s.subject OFFSET 0) e
        UNION
        SELECT c.entry FROM policyflex.change c WHERE c.ledger = $1 AND c.account = ANY ($3)
        """,
        reader => reader.GetInt64(0),
        cancellationToken,
        Parameter.Of(ledger),
        Parameter.Of(erased.Select(value => JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal) { [move.Name] = value })).ToArray()),
        Parameter.Of(accounts.Select(account => TextKey.Of(account.Text)).ToArray()));

    private Task<List<LedgerEntry>> EntriesAsync(long[] sequences, CancellationToken cancellationToken) => ListAsync(
        $"SELECT {EntryRow.Columns} FROM policyflex.entry e WHERE e.ledger = $1 AND e.sequence = ANY ($2)",
        EntryRow.Read,
        cancellationToken,
        Parameter.Of(ledger), Parameter.Of(sequences));

    private async Task<List<T>> ListAsync<T>(string sql, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken, params NpgsqlParameter[] parameters)
    {
        var batch = connection.CreateBatch();
        await using (batch.ConfigureAwait(false))
        {
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

    private async Task RunAsync(string sql, CancellationToken cancellationToken, params NpgsqlParameter[] parameters)
    {
        var batch = connection.CreateBatch();
        await using (batch.ConfigureAwait(false))
        {
            batch.Add(sql, parameters);
            await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
