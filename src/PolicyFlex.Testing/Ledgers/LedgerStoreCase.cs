namespace PolicyFlex.Testing.Ledgers;

/// <summary>One thing that a store of the ledger has to do.</summary>
public sealed class LedgerStoreCase
{
    private readonly Func<ILedgerPlace, Task> _run;

    /// <summary>Names a case.</summary>
    /// <param name="name">What holds, as a sentence.</param>
    /// <param name="run">Tries it.</param>
    internal LedgerStoreCase(string name, Func<ILedgerPlace, Task> run) => (Name, _run) = (name, run);

    /// <summary>What holds, as a sentence: <c>A slot of a matter is taken once</c>. No two cases have the same name.</summary>
    public string Name { get; }

    /// <summary>Tries it.</summary>
    /// <param name="place">Where; empty.</param>
    /// <exception cref="LedgerStoreException">The store does something else.</exception>
    public Task RunAsync(ILedgerPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return _run(place);
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
