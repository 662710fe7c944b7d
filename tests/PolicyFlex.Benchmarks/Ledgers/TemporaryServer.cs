using Npgsql;
using PolicyFlex.Sql;
using PolicyFlex.Tests.Ledgers;

namespace PolicyFlex.Benchmarks;

/// <summary>A PostgreSQL server of its own, with the durable settings that it comes with, and the stores that were opened on it.</summary>
internal sealed class TemporaryServer : IAsyncDisposable
{
    private readonly ThrowAwayServer _server;
    private readonly List<PostgresLedgerStore> _stores = [];

    private TemporaryServer(ThrowAwayServer server) => (_server, Source) = (server, NpgsqlDataSource.Create(server.ConnectionString + "Command Timeout=0"));

    /// <summary>The folder of its socket.</summary>
    public string Folder => _server.Folder;

    /// <summary>How to connect.</summary>
    public string ConnectionString => _server.ConnectionString;

    /// <summary>Connections to it.</summary>
    public NpgsqlDataSource Source { get; }

    /// <summary>Starts a server, and prints its settings.</summary>
    public static async Task<TemporaryServer> StartAsync()
    {
        var server = new TemporaryServer(await ThrowAwayServer.StartAsync());
        await PostgresSettings.PrintAsync(server.Source);
        return server;
    }

    /// <summary>Opens a store, which is closed with the server.</summary>
    /// <param name="ledger">The name of the ledger.</param>
    /// <param name="settings">More settings, as in a connection string.</param>
    public async Task<PostgresLedgerStore> OpenAsync(string ledger, string settings = "")
    {
        var store = new PostgresLedgerStore(ConnectionString + settings, ledger);
        _stores.Add(store);
        await store.OpenAsync();
        return store;
    }

    /// <summary>Opens a store of one ledger for each of several hosts.</summary>
    public async Task<PostgresLedgerStore[]> OpenAsync(int hosts, string ledger, string settings = "")
    {
        var stores = new PostgresLedgerStore[hosts];
        for (var i = 0; i < hosts; i++)
        {
            stores[i] = await OpenAsync(ledger, settings);
        }

        return stores;
    }

    /// <summary>Runs statements.</summary>
    public async Task RunAsync(string sql)
    {
        await using var command = Source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var store in _stores)
        {
            await store.DisposeAsync();
        }

        await Source.DisposeAsync();
        await _server.DisposeAsync();
    }
}
