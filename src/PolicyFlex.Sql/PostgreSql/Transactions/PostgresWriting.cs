using Npgsql;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>What a transaction writes: checked, coded, and added to its running totals.</summary>
internal sealed class PostgresWriting
{
    private const string Counters = "counters";

    private readonly int _ledger;
    private readonly LedgerEntry[] _entries;
    private readonly List<int> _changeEntries = [];
    private readonly List<Guid> _changeAccounts = [];
    private readonly List<long> _changeAts = [];
    private readonly List<long> _changeAmounts = [];
    private readonly Dictionary<string, long> _due = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ended = new(StringComparer.Ordinal);
    private readonly RunningTotal[] _totals;

    /// <param name="ledger">The ledger's id.</param>
    /// <param name="writes">What was decided.</param>
    /// <param name="view">What it was decided by.</param>
    /// <param name="held">The accounts that may be changed.</param>
    /// <param name="reading">Their running totals, which the changes are added to.</param>
    /// <param name="busy">The keys of accounts that others hold.</param>
    /// <exception cref="InvalidOperationException">A slot is taken, or an account is changed that is not held.</exception>
    /// <exception cref="LedgerException">Something cannot be kept.</exception>
    public PostgresWriting(int ledger, StoreWrites writes, StoreView view, HeldAccounts held, PostgresReading reading, HashSet<Guid> busy)
    {
        (_ledger, _entries) = (ledger, [.. writes.Entries]);
        RefuseTaken(view);
        for (var i = 0; i < _entries.Length; i++)
        {
            StoredText.Refuse(_entries[i]);
            NoteDue(_entries[i]);
            foreach (var change in _entries[i].Changes)
            {
                var key = KeyOf(change.Account, held, busy);
                _changeEntries.Add(i + 1);
                _changeAccounts.Add(key);
                _changeAts.Add(Micros.Of(change.At));
                _changeAmounts.Add(TenThousandths.Of(change.Amount));
                AddTo(reading.TotalsOf(key), _changeAts[^1], _changeAmounts[^1]);
            }
        }

        _totals = [.. reading.NewTotals(busy)];
    }

    /// <summary>Adds what is written to a batch.</summary>
    public void Ask(NpgsqlBatch batch)
    {
        if (_entries.Length > 0)
        {
            AskToAppend(batch);
        }

        if (_totals.Length > 0)
        {
            AskToKeep(batch);
        }
    }

    private static Guid KeyOf(Account account, HeldAccounts held, HashSet<Guid> busy) =>
        held.Into.TryGetValue(account, out var into) && held.KeyOf(into) is var key && !busy.Contains(key)
            ? key
            : throw new InvalidOperationException("An account is changed that was not read.");

    private static void AddTo(IReadOnlyList<RunningTotal> totals, long at, long amount)
    {
        try
        {
            foreach (var total in totals)
            {
                total.Add(at, amount);
            }
        }
        catch (OverflowException overflow)
        {
            throw new LedgerException(LedgerProblem.InvalidRequest, "A balance would become larger than a ledger can count. Nothing was written.", overflow);
        }
    }

    private void RefuseTaken(StoreView view)
    {
        var taken = new HashSet<(string Matter, string Slot)>(_entries.Length);
        foreach (var entry in _entries)
        {
            if (!taken.Add((entry.Matter, entry.Slot)) || (view.Matters.TryGetValue(entry.Matter, out var others) && others.Any(other => other.Slot == entry.Slot)))
            {
                throw PostgresFaults.Taken(entry);
            }
        }
    }

    private void NoteDue(LedgerEntry entry)
    {
        if (entry.Due is { } due)
        {
            _due[entry.Matter] = Micros.Of(due);
            _ended.Remove(entry.Matter);
        }
        else if (entry.EndsDue)
        {
            _due.Remove(entry.Matter);
            _ended.Add(entry.Matter);
        }
    }

    private void AskToAppend(NpgsqlBatch batch) => batch.Add(
        "SELECT policyflex.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)",
        Parameter.Of(_ledger),
        Parameter.Of(_entries.Count(entry => entry.Matter == Counters)),
        Column(entry => TextKey.Of(entry.Matter)),
        Column(entry => TextKey.Of(entry.Slot)),
        Column(entry => entry.Matter),
        Column(entry => entry.Slot),
        Column(entry => entry.Kind.ToString()),
        Column(entry => Micros.Of(entry.At)),
        Column(entry => entry.Due is { } due ? Micros.Of(due) : (long?)null),
        Column(entry => entry.EndsDue),
        Column(entry => SubjectsText.Of(entry.Subjects)),
        Column(entry => ChangesText.Of(entry.Changes, entry.At)),
        Column(entry => entry.Content),
        Column(entry => entry.Private),
        Parameter.Of(_changeEntries.ToArray()),
        Parameter.Of(_changeAccounts.ToArray()),
        Parameter.Of(_changeAts.ToArray()),
        Parameter.Of(_changeAmounts.ToArray()),
        Parameter.Of(_due.Keys.Select(TextKey.Of).ToArray()),
        Parameter.Of(_due.Keys.ToArray()),
        Parameter.Of(_due.Values.ToArray()),
        Parameter.Of(_ended.Select(TextKey.Of).ToArray()));

    private void AskToKeep(NpgsqlBatch batch) => batch.Add(
        "SELECT policyflex.keep($1, $2, $3, $4, $5, $6, $7, $8)",
        Parameter.Of(_ledger),
        Kept(total => total.Account),
        Kept(total => total.Window),
        Kept(total => total.Used),
        Kept(total => total.After),
        Kept(total => total.First),
        Kept(total => total.IsFirst),
        Kept(total => total.Last));

    private NpgsqlParameter Column<T>(Converter<LedgerEntry, T> value) => Parameter.Of(Array.ConvertAll(_entries, value));

    private NpgsqlParameter Kept<T>(Converter<RunningTotal, T> value) => Parameter.Of(Array.ConvertAll(_totals, value));
}
