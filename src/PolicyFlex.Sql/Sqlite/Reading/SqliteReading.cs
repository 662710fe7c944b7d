using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>What a transaction read, with the rows that it may write.</summary>
internal sealed class SqliteReading
{
    public required StoreView View { get; init; }

    /// <summary>The matters that were read, by name.</summary>
    public required Dictionary<string, SqliteMatter> Matters { get; init; }

    /// <summary>The accounts that were named, by their name; two may be one.</summary>
    public required Dictionary<Account, SqliteAccount> Accounts { get; init; }

    /// <summary>The balances that were read, as they stand for the moment of the transaction.</summary>
    public required List<SqliteBalance> Balances { get; init; }
}
