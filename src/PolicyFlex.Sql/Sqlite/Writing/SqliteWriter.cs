using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>Writes what a transaction decided.</summary>
internal sealed class SqliteWriter
{
    private readonly SqliteBook _book;
    private readonly SqliteMatterWriter _matters;
    private readonly SqliteAccountWriter _accounts;
    private readonly SqliteStatement _last;

    /// <param name="book">The ledger, in a session that writes.</param>
    public SqliteWriter(SqliteBook book)
    {
        (_book, _matters, _accounts) = (book, new SqliteMatterWriter(book), new SqliteAccountWriter(book));
        _last = book.Session.Prepare("""
            SELECT
                coalesce((SELECT id FROM entry WHERE id > ?1 AND id < ?2 ORDER BY id DESC LIMIT 1), ?1),
                coalesce((SELECT id FROM matter WHERE id > ?1 AND id < ?2 ORDER BY id DESC LIMIT 1), ?1),
                coalesce((SELECT id FROM account WHERE id > ?1 AND id < ?2 ORDER BY id DESC LIMIT 1), ?1),
                coalesce((SELECT id FROM former WHERE id > ?1 AND id < ?2 ORDER BY id DESC LIMIT 1), ?1)
            """);
    }

    /// <summary>Writes. In the transaction that read.</summary>
    /// <param name="reads">What was asked for.</param>
    /// <param name="reading">What was read.</param>
    /// <param name="writes">What was decided.</param>
    /// <exception cref="InvalidOperationException">It cannot be written: a slot is taken, or an account was not named.</exception>
    public void Write(StoreReads reads, SqliteReading reading, StoreWrites writes)
    {
        Refuse(reads, reading, writes);
        Begin(writes);
        if (!writes.Entries.IsEmpty)
        {
            _accounts.Advance(reading.Balances);
        }

        foreach (var entry in writes.Entries)
        {
            _matters.Add(entry, _accounts.Add(entry, reading.Accounts));
        }

        _matters.Flush();
        _accounts.Flush();
        if (writes.Move is { } move)
        {
            new SqliteMover(_book, _accounts, move).Move();
        }
    }

    /// <summary>Remembers what was written, now that it is there for good.</summary>
    public void Remember() => _accounts.Remember();

    private void Begin(StoreWrites writes)
    {
        using var row = _last.Read(SqliteIds.Before(_book.Id), SqliteIds.End(_book.Id));
        row.Read();
        _matters.Begin(row.GetInt64(0), row.GetInt64(1), writes);
        _accounts.Begin(Math.Max(row.GetInt64(2), row.GetInt64(3)));
    }

    private void Refuse(StoreReads reads, SqliteReading reading, StoreWrites writes)
    {
        _matters.See(reading.Matters);
        var taken = new HashSet<(string, string)>(writes.Entries.Length);
        foreach (var entry in writes.Entries)
        {
            StoredText.Refuse(entry);
            if (!taken.Add((entry.Matter, entry.Slot)) || (reading.Matters.TryGetValue(entry.Matter, out var matter) && matter.Entries.Exists(other => string.Equals(other.Slot, entry.Slot, StringComparison.Ordinal))))
            {
                throw new InvalidOperationException($"The slot `{entry.Slot}` of `{entry.Matter}` is taken: read the matter before writing to it.");
            }

            foreach (var change in entry.Changes)
            {
                if (!reading.Accounts.ContainsKey(change.Account))
                {
                    throw new InvalidOperationException("An account is changed that was not read.");
                }
            }
        }

        if (writes.Move is not null && !reads.Alone)
        {
            throw new InvalidOperationException("A subject is moved while others write: do it alone.");
        }
    }
}
