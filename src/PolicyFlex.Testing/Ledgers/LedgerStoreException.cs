namespace PolicyFlex.Testing.Ledgers;

/// <summary>A store of the ledger does not do what it has to.</summary>
public sealed class LedgerStoreException : Exception
{
    /// <summary>Tells what it does instead.</summary>
    /// <param name="message">A sentence for whoever writes the store.</param>
    /// <param name="inner">What the store threw; null for nothing.</param>
    public LedgerStoreException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
