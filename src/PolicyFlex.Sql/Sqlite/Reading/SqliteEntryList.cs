using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>All entries of a book, chunk by chunk. In a transaction.</summary>
/// <param name="book">The ledger.</param>
internal sealed class SqliteEntryList(SqliteBook book) : IDisposable
{
    private readonly SqliteEntries _entries = new(book.Id, book.Names);

    private readonly SqliteStatement _inOrder = book.Session.PrepareOnce(
        $"SELECT m.name, {SqliteEntries.Columns} FROM entry e JOIN matter m ON m.id = e.matter WHERE e.id > ?1 AND e.id <= ?2 ORDER BY e.id LIMIT ?3");

    private readonly SqliteStatement _matters = book.Session.PrepareOnce("SELECT max(id) FROM (SELECT id FROM matter WHERE id > ?1 AND id < ?2 ORDER BY id LIMIT ?3)");

    private readonly SqliteStatement _byMatter = book.Session.PrepareOnce(
        $"SELECT m.name, {SqliteEntries.Columns} FROM matter m JOIN entry e ON e.matter = m.id WHERE m.id > ?1 AND m.id <= ?2 ORDER BY m.id, e.id");

    private readonly SqliteStatement _last = book.Session.PrepareOnce("SELECT id FROM entry WHERE id > ?1 AND id < ?2 ORDER BY id DESC LIMIT 1");

    /// <summary>The place of the last entry; 0 for none.</summary>
    public long Last() => _last.Scalar(SqliteIds.Before(book.Id), SqliteIds.End(book.Id)) is long id ? SqliteIds.PlaceOf(id) : 0;

    /// <summary>Reads the entries after a place.</summary>
    /// <param name="after">The place.</param>
    /// <param name="last">The last place that is read.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="chunk">Where to.</param>
    /// <returns>The place of the last that was read; null if there are no more.</returns>
    public long? InOrder(long after, long last, int most, List<LedgerEntry> chunk)
    {
        Read(_inOrder, chunk, SqliteIds.At(book.Id, after), SqliteIds.At(book.Id, last), (long)most);
        return chunk.Count < most ? null : chunk[^1].Sequence;
    }

    /// <summary>Reads the entries of the matters after a place, matter by matter.</summary>
    /// <param name="after">The place of a matter.</param>
    /// <param name="most">How many matters at most.</param>
    /// <param name="chunk">Where to.</param>
    /// <returns>The place of the last matter that was read; null if there are no more.</returns>
    public long? ByMatter(long after, int most, List<LedgerEntry> chunk)
    {
        var from = SqliteIds.At(book.Id, after);
        if (_matters.Scalar(from, SqliteIds.End(book.Id), (long)most) is not long to)
        {
            return null;
        }

        Read(_byMatter, chunk, from, to);
        return SqliteIds.PlaceOf(to);
    }

    public void Dispose()
    {
        _inOrder.Dispose();
        _matters.Dispose();
        _byMatter.Dispose();
        _last.Dispose();
    }

    private void Read(SqliteStatement statement, List<LedgerEntry> chunk, params ReadOnlySpan<SqliteValue> values)
    {
        using var row = statement.Read(values);
        while (row.Read())
        {
            chunk.Add(_entries.From(row, 1, row.GetString(0)));
        }
    }
}
