namespace PolicyFlex.Sql;

/// <summary>
/// The advisory locks that ledgers take, by the first of their two numbers; the second is the ledger's id. A transaction takes two at most,
/// however much it writes.
/// </summary>
internal static class AdvisoryLocks
{
    /// <summary>Taken while the schema is brought to a version.</summary>
    public const int Migrating = 0x50466c30;

    /// <summary>Shared by those who write, and taken whole by one who is alone.</summary>
    public const int Writing = 0x50466c31;

    /// <summary>Shared by those who have drawn places in the order and not committed yet; taken whole, for a moment, by those who follow it.</summary>
    public const int Drawing = 0x50466c32;
}
