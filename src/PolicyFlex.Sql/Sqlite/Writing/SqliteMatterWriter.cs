using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>Writes the entries of a transaction and their matters.</summary>
internal sealed class SqliteMatterWriter
{
    private const string Counters = "counters";

    private readonly SqliteBook _book;
    private readonly SqliteStatement _find;
    private readonly SqliteStatement _insert;
    private readonly SqliteStatement _counters;
    private readonly SqliteStatement _setDue;
    private readonly SqliteStatement _entry;
    private readonly SqliteStatement _subject;
    private readonly Dictionary<string, string?> _lastSubjects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long?> _due = new(StringComparer.Ordinal);
    private Dictionary<string, SqliteMatter> _matters = [];
    private long _lastEntry;
    private long _lastMatter;

    /// <param name="book">The ledger, in a session that writes.</param>
    public SqliteMatterWriter(SqliteBook book)
    {
        _book = book;
        var session = book.Session;
        _find = session.Prepare("SELECT id FROM matter WHERE book = ?1 AND name = ?2");
        _insert = session.Prepare("INSERT INTO matter (id, book, name, due) VALUES (?1, ?2, ?3, ?4)");
        _counters = session.Prepare("UPDATE book SET counters = counters + ?2 WHERE id = ?1");
        _setDue = session.Prepare("UPDATE matter SET due = ?2 WHERE id = ?1");
        _entry = session.Prepare("""
            INSERT INTO entry (id, matter, slot, kind, at, due, ends_due, subjects, content, private, changes)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            """);
        _subject = session.Prepare("INSERT INTO matter_subject (book, name, value, matter) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING");
    }

    /// <summary>Sees the matters that a transaction read.</summary>
    public void See(Dictionary<string, SqliteMatter> matters)
    {
        _matters = matters;
        _lastSubjects.Clear();
        _due.Clear();
    }

    /// <summary>Begins after the last ids of the book.</summary>
    /// <param name="lastEntry">The last entry's.</param>
    /// <param name="lastMatter">The last matter's.</param>
    /// <param name="writes">What will be written.</param>
    public void Begin(long lastEntry, long lastMatter, StoreWrites writes)
    {
        (_lastEntry, _lastMatter) = (lastEntry, lastMatter);
        foreach (var entry in writes.Entries)
        {
            if (entry.EndsDue || entry.Due is not null)
            {
                _due[entry.Matter] = entry.Due is { } due ? Micros.Of(due) : null;
            }
        }
    }

    /// <summary>Writes an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="changes">Its changes as a text; null for none.</param>
    public void Add(LedgerEntry entry, string? changes)
    {
        var (matter, subjects) = (Matter(entry.Matter), SubjectsText.Of(entry.Subjects));
        _entry.Run(
            ++_lastEntry,
            matter.Id,
            entry.Slot,
            entry.Kind.ToString(),
            Micros.Of(entry.At),
            entry.Due is { } due ? Micros.Of(due) : (long?)null,
            entry.EndsDue ? 1L : 0L,
            subjects,
            entry.Content,
            entry.Private,
            changes);
        AddSubjects(entry, matter, subjects);
        if (string.Equals(entry.Matter, Counters, StringComparison.Ordinal))
        {
            _counters.Run(_book.Id, 1L);
        }
    }

    /// <summary>Writes until when matters have time that were there before.</summary>
    public void Flush()
    {
        foreach (var (matter, due) in _due)
        {
            _setDue.Run(_matters[matter].Id, due);
        }
    }

    private SqliteMatter Matter(string name)
    {
        if (!_matters.TryGetValue(name, out var matter))
        {
            _matters.Add(name, matter = new SqliteMatter { Name = name, Id = _find.Scalar(_book.Id, name) as long? ?? 0 });
        }

        if (matter.Id == 0)
        {
            matter.Id = ++_lastMatter;
            _due.Remove(name, out var due);
            _insert.Run(matter.Id, _book.Id, name, due);
        }

        return matter;
    }

    /// <summary>Notes whose the matter is, unless its entry before says the same.</summary>
    private void AddSubjects(LedgerEntry entry, SqliteMatter matter, string? subjects)
    {
        if (!_lastSubjects.TryGetValue(entry.Matter, out var last) && matter.Entries.Count > 0)
        {
            last = SubjectsText.Of(matter.Entries[^1].Subjects);
        }

        _lastSubjects[entry.Matter] = subjects;
        if (!string.Equals(last, subjects, StringComparison.Ordinal))
        {
            foreach (var (name, value) in entry.Subjects)
            {
                if (SqliteSubjects.IsIndexed(name))
                {
                    _subject.Run(_book.Id, name, value, matter.Id);
                }
            }
        }
    }
}
