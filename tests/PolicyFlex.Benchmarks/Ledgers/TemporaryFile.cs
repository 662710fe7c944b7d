using PolicyFlex.Sql;

namespace PolicyFlex.Benchmarks;

/// <summary>A ledger's file in a folder of its own, which is gone afterwards. The folder lies where <c>TMPDIR</c> says.</summary>
internal sealed class TemporaryFile : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("policyflex-");

    /// <summary>The file.</summary>
    public string Path => System.IO.Path.Combine(_folder.FullName, "ledger.db");

    /// <summary>Opens a store of the file.</summary>
    /// <param name="ledger">The name of a ledger in it.</param>
    public async Task<SqliteLedgerStore> OpenAsync(string ledger = "default")
    {
        var store = new SqliteLedgerStore(Path, ledger);
        await store.OpenAsync();
        return store;
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
