using PolicyFlex.Deciding;

namespace PolicyFlex.Sql;

/// <summary>An account in a transaction: its row and all its running totals.</summary>
internal sealed class SqliteAccount
{
    /// <summary>The account, which is the one that others were added to.</summary>
    public required Account Account { get; init; }

    /// <summary>The id of its row; 0 as long as there is none.</summary>
    public long Id { get; set; }

    /// <summary>The latest moment of a change, in microseconds; null for none, or where no balance of it was asked for.</summary>
    public long? Last { get; init; }

    /// <summary>Its running totals, one for each window that was ever asked for.</summary>
    public List<SqliteTotal> Totals { get; } = [];

    public SqliteTotal? Find(string span) => Totals.Find(total => string.Equals(total.Span, span, StringComparison.Ordinal));
}
