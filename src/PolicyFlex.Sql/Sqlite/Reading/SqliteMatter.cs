using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>A matter in a transaction, with what was read of it.</summary>
internal sealed class SqliteMatter
{
    public required string Name { get; init; }

    /// <summary>The id of its row; 0 as long as there is none.</summary>
    public long Id { get; set; }

    /// <summary>Its entries, in order; empty also where they were not read.</summary>
    public List<LedgerEntry> Entries { get; } = [];
}
