using Npgsql;
using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>An entry as a row of a result.</summary>
internal static class EntryRow
{
    /// <summary>Its columns, of a table <c>e</c>.</summary>
    public const string Columns =
        "e.sequence, e.matter, e.slot, e.kind, e.at, e.due, e.ends_due, e.subjects::text, e.content, e.private, e.changes";

    /// <summary>Reads the row.</summary>
    public static LedgerEntry Read(NpgsqlDataReader reader)
    {
        var at = Micros.From(reader.GetInt64(4));
        return new LedgerEntry
        {
            Sequence = reader.GetInt64(0),
            Matter = reader.GetString(1),
            Slot = reader.GetString(2),
            Kind = Kinds.Of(reader.GetString(3)),
            At = at,
            Due = reader.IsDBNull(5) ? null : Micros.From(reader.GetInt64(5)),
            EndsDue = reader.GetBoolean(6),
            Subjects = SubjectsText.From(reader.IsDBNull(7) ? null : reader.GetString(7)),
            Content = reader.GetString(8),
            Private = reader.IsDBNull(9) ? null : reader.GetString(9),
            Changes = ChangesText.From(reader.IsDBNull(10) ? null : reader.GetString(10), at),
        };
    }
}
