using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>Entries as rows hold them.</summary>
/// <param name="book">The id of the book.</param>
/// <param name="names">The accounts.</param>
internal sealed class SqliteEntries(long book, SqliteNames names)
{
    /// <summary>The columns that <see cref="From"/> reads, of the table <c>e</c>.</summary>
    public const string Columns = "e.id, e.slot, e.kind, e.at, e.due, e.ends_due, e.subjects, e.content, e.private, e.changes";

    /// <summary>The entry of a row.</summary>
    /// <param name="row">The row, whose columns from <paramref name="first"/> on are <see cref="Columns"/>.</param>
    /// <param name="first">The first of the columns.</param>
    /// <param name="matter">The name of its matter.</param>
    public LedgerEntry From(SqliteRow row, int first, string matter)
    {
        var at = Micros.From(row.GetInt64(first + 3));
        return new LedgerEntry
        {
            Sequence = SqliteIds.PlaceOf(row.GetInt64(first)),
            Matter = matter,
            Slot = row.GetString(first + 1),
            Kind = Kinds.Of(row.GetString(first + 2)),
            At = at,
            Due = row.IsDBNull(first + 4) ? null : Micros.From(row.GetInt64(first + 4)),
            EndsDue = row.GetInt64(first + 5) != 0,
            Subjects = SubjectsText.From(TextOf(row, first + 6)),
            Content = row.GetString(first + 7),
            Private = TextOf(row, first + 8),
            Changes = SqliteChanges.From(TextOf(row, first + 9), at, book, names),
        };
    }

    private static string? TextOf(SqliteRow row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
