using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>Writes the entries of a transaction and their matters.</summary>
internal sealed class SqliteMatterWriter
{
    private readonly SqliteBook _book;
    private readonly SqliteStatement _find;
    private readonly SqliteStatement _insert;
    private readonly SqliteStatement _setDue;
    private readonly SqliteStatement _entry;
    private readonly SqliteStatement _subject;
    private readonly Dictionary<string, string?> _lastSubjects = new(StringComparer.Ordinal);
    private readonly Dictionary<SqliteMatter, long?> _due = [];
    private Dictionary<string, SqliteMatter> _matters = [];
    private long _lastEntry;
    private long _lastMatter;

    /// <param name="book">The ledger, in a session that writes.</param>
    public SqliteMatterWriter(SqliteBook book)
    {
        _book = book;
        var session = book.Session;
        _find = session.Prepare("SELECT id FROM matter WHERE book = ?1 AND name = ?2");
        _insert = session.Prepare("INSERT INTO matter (id, book, name) VALUES (?1, ?2, ?3)");
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
    public void Begin(long lastEntry, long lastMatter) => (_lastEntry, _lastMatter) = (lastEntry, lastMatter);

    /// <summary>Writes an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="changes">Its changes as a text; null for none.</param>
    public void Add(LedgerEntry entry, string? changes)
    {
        var matter = Matter(entry.Matter);
        var (due, subjects) = (entry.Due is { } moment ? Micros.Of(moment) : (long?)null, SubjectsText.Of(entry.Subjects));
        _entry.Run(
            ++_lastEntry, matter.Id, entry.Slot, entry.Kind.ToString(), Micros.Of(entry.At), due, entry.EndsDue ? 1L : 0L, subjects, entry.Content, entry.Private, changes);
        AddSubjects(entry, matter, subjects);
        if (entry.EndsDue || due is not null)
        {
            _due[matter] = due;
        }
    }

    /// <summary>Writes until when each matter has time.</summary>
    public void Flush()
    {
        foreach (var (matter, due) in _due)
        {
            _setDue.Run(matter.Id, due);
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
            _insert.Run(matter.Id, _book.Id, name);
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
                _subject.Run(_book.Id, name, value, matter.Id);
            }
        }
    }
}
