namespace PolicyFlex.Sql;

/// <summary>Takes a value of a subject out of all entries, with what they say freely, and out of the indexes.</summary>
/// <param name="book">The ledger.</param>
/// <param name="name">The subject's name.</param>
/// <param name="value">Its value.</param>
/// <param name="to">The value that stands for nobody.</param>
internal sealed class SqliteEraser(SqliteBook book, string name, string value, string to)
{
    private readonly SqliteSession _session = book.Session;

    /// <summary>Takes it out.</summary>
    public void Erase()
    {
        using var update = _session.PrepareOnce("UPDATE entry SET subjects = ?2, private = NULL WHERE id = ?1");
        foreach (var (id, text) in SqliteSubjects.IsIndexed(name) ? Indexed() : All())
        {
            var subjects = SubjectsText.From(text);
            if (subjects.TryGetValue(name, out var whose) && string.Equals(whose, value, StringComparison.Ordinal))
            {
                update.Run(id, SubjectsText.Of(subjects.SetItem(name, to)));
            }
        }

        if (SqliteSubjects.IsIndexed(name))
        {
            Rename("matter");
            Rename("account");
        }
    }

    private List<(long Id, string Subjects)> Indexed() => _session.List(
        """
        SELECT e.id, e.subjects FROM matter_subject s JOIN entry e ON e.matter = s.matter
        WHERE s.book = ?1 AND s.name = ?2 AND s.value = ?3 AND e.subjects IS NOT NULL
        """,
        row => (row.GetInt64(0), row.GetString(1)),
        book.Id,
        name,
        value);

    private List<(long Id, string Subjects)> All() => _session.List(
        "SELECT id, subjects FROM entry WHERE id > ?1 AND id < ?2 AND instr(subjects, ?3) > 0",
        row => (row.GetInt64(0), row.GetString(1)),
        SqliteIds.Before(book.Id),
        SqliteIds.End(book.Id),
        SubjectsText.Of(SubjectsText.From(null).Add(name, value))![1..^1]);

    /// <summary>Renames the value in an index.</summary>
    private void Rename(string of)
    {
        _session.Run(
            $"INSERT INTO {of}_subject (book, name, value, {of}) SELECT book, name, ?4, {of} FROM {of}_subject WHERE book = ?1 AND name = ?2 AND value = ?3 ON CONFLICT DO NOTHING",
            book.Id,
            name,
            value,
            to);
        _session.Run($"DELETE FROM {of}_subject WHERE book = ?1 AND name = ?2 AND value = ?3", book.Id, name, value);
    }
}
