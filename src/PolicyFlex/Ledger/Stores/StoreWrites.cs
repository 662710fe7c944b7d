using System.Collections.Immutable;

namespace PolicyFlex.Ledger;

/// <summary>What a transaction writes.</summary>
public sealed record StoreWrites
{
    /// <summary>Nothing.</summary>
    public static StoreWrites Nothing { get; } = new();

    /// <summary>The entries, in the order that they get; their sequence is given by the store. Default: none.</summary>
    public ImmutableArray<LedgerEntry> Entries { get; init; } = [];

    /// <summary>Only where the transaction is alone: a subject that becomes another in all accounts, now and later. Default: none.</summary>
    public SubjectMove? Move { get; init; }
}
