using System.Collections.Frozen;
using System.Collections.Immutable;
using Npgsql;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>What a transaction reads: asked in one batch with whatever else it does, and read from its results.</summary>
/// <param name="ledger">The ledger's id.</param>
/// <param name="reads">What is named.</param>
/// <param name="held">Its accounts.</param>
internal sealed class PostgresReading(int ledger, StoreReads reads, HeldAccounts held)
{
    private readonly Dictionary<Guid, List<RunningTotal>> _totals = [];
    private readonly RunningTotal?[] _asked = new RunningTotal?[held.AskedAccounts.Length];
    private readonly Dictionary<string, ImmutableArray<LedgerEntry>.Builder> _entries = new(StringComparer.Ordinal);
    private int _counters;

    /// <summary>The number of the ledger's last move.</summary>
    public long Moves { get; private set; }

    /// <summary>Adds the questions to a batch.</summary>
    public void Ask(NpgsqlBatch batch)
    {
        batch.Add("SELECT counters, moves FROM policyflex.ledger WHERE id = $1", Parameter.Of(ledger));
        if (held.Keys.Length > 0)
        {
            batch.Add(
                "SELECT * FROM policyflex.totals($1, $2, $3, $4, $5)",
                Parameter.Of(ledger), Parameter.Of(held.Keys), Parameter.Of(held.AskedAccounts), Parameter.Of(held.AskedWindows), Parameter.Of(held.AskedCutoffs));
        }

        if (!reads.Matters.IsEmpty)
        {
            batch.Add($"SELECT {EntryRow.Columns} FROM policyflex.entries_of($1, $2) e", Parameter.Of(ledger), Parameter.Of(reads.Matters.Select(TextKey.Of).ToArray()));
        }
    }

    /// <summary>Reads the answers, which come next.</summary>
    public async Task ReadAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        if (!await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            throw new LedgerException(LedgerProblem.Unavailable, "The ledger is no longer in the database. Open the store again.");
        }

        (_counters, Moves) = (reader.GetInt32(0), reader.GetInt64(1));
        await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
        if (held.Keys.Length > 0)
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                AddTotal(reader);
            }

            await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
        }

        if (!reads.Matters.IsEmpty)
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                AddEntry(EntryRow.Read(reader));
            }

            await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>What was read, for whoever decides by it.</summary>
    /// <param name="busy">The keys of accounts that others hold.</param>
    public StoreView View(HashSet<Guid> busy) => new()
    {
        Matters = _entries.ToFrozenDictionary(matter => matter.Key, matter => matter.Value.ToImmutable(), StringComparer.Ordinal),
        Balances = reads.Balances.Where(balance => !IsBusy(balance.Account, busy))
            .ToFrozenDictionary(balance => balance, balance => _asked[held.PlaceOf(balance)]!.State),
        Accounts = held.Into,
        Busy = busy.Count == 0 ? [] : held.Into.Keys.Where(account => IsBusy(account, busy)).ToFrozenSet(),
        Counters = _counters,
    };

    /// <summary>The running totals of an account, of all its windows.</summary>
    public IReadOnlyList<RunningTotal> TotalsOf(Guid account) => _totals.TryGetValue(account, out var totals) ? totals : [];

    /// <summary>The running totals that differ from what is kept, of accounts that others do not hold.</summary>
    public IEnumerable<RunningTotal> NewTotals(HashSet<Guid> busy) =>
        _totals.Where(totals => !busy.Contains(totals.Key)).SelectMany(totals => totals.Value).Where(total => total.IsNew);

    private bool IsBusy(Account account, HashSet<Guid> busy) => busy.Count > 0 && busy.Contains(held.KeyOf(held.Into[account]));

    private void AddTotal(NpgsqlDataReader reader)
    {
        var total = new RunningTotal(
            reader.GetGuid(1),
            reader.GetString(2),
            reader.GetInt64(3),
            reader.GetInt64(4),
            reader.IsDBNull(5) ? null : reader.GetInt64(5),
            reader.GetBoolean(6),
            reader.IsDBNull(7) ? null : reader.GetInt64(7))
        {
            IsNew = reader.GetBoolean(8),
        };
        if (!reader.IsDBNull(0))
        {
            _asked[reader.GetInt32(0) - 1] = total;
        }

        if (!_totals.TryGetValue(total.Account, out var totals))
        {
            _totals.Add(total.Account, totals = []);
        }

        totals.Add(total);
    }

    private void AddEntry(LedgerEntry entry)
    {
        if (!_entries.TryGetValue(entry.Matter, out var entries))
        {
            _entries.Add(entry.Matter, entries = ImmutableArray.CreateBuilder<LedgerEntry>());
        }

        entries.Add(entry);
    }
}
