using System.Collections.Concurrent;
using PolicyFlex.Ledger;
using PolicyFlex.Sql;
using PolicyFlex.Testing.Ledgers;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>A file for ledgers in a folder of its own, which is deleted with it.</summary>
internal sealed class SqliteFile : ILedgerPlace
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("policyflex-");
    private readonly ConcurrentBag<ILedgerStore> _stores = [];

    public string FilePath => Path.Combine(_folder.FullName, "ledger.db");

    public async Task<ILedgerStore> OpenAsync(string ledger = "default") => await OpenAsync(new SqliteLedgerStore(FilePath, ledger));

    /// <summary>Opens a store that is closed with the file.</summary>
    public async Task<SqliteLedgerStore> OpenAsync(SqliteLedgerStore store)
    {
        _stores.Add(store);
        await store.OpenAsync();
        return store;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var store in _stores)
        {
            await store.DisposeAsync();
        }

        _folder.Refresh();
        if (_folder.Exists)
        {
            _folder.Delete(recursive: true);
        }
    }
}
