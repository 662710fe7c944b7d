using Npgsql;
using PolicyFlex.Ledger;
using PolicyFlex.Sql;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>The PostgreSQL server of a run of tests.</summary>
/// <param name="sink">Where it is told that there is none, which the list of skipped tests does not always say.</param>
public sealed class PostgresServer(IMessageSink sink) : IAsyncLifetime
{
    private ThrowAwayServer? _server;

    /// <summary>Connections as the owner of the server.</summary>
    public NpgsqlDataSource Source { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        // Without PostgreSQL no test of it runs, unless the run insists.
        if (PostgresBinaries.Missing is null || PostgresBinaries.IsRequired)
        {
            _server = await ThrowAwayServer.StartAsync();
            Source = NpgsqlDataSource.Create(ConnectionString());
        }
        else
        {
            sink.OnMessage(new DiagnosticMessage($"No test of PostgreSQL runs. {PostgresBinaries.Missing} With POLICYFLEX_REQUIRE=postgres they fail instead."));
        }
    }

    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await Source.DisposeAsync();
            await _server.DisposeAsync();
        }
    }

    /// <summary>How to connect.</summary>
    /// <param name="settings">More settings, as in a connection string.</param>
    public string ConnectionString(string settings = "") => _server!.ConnectionString + settings;

    /// <summary>Opens a store of a ledger that nobody has used.</summary>
    public async Task<ILedgerStore> OpenAsync() => await OpenAsync(Fresh());

    /// <summary>Opens a store of a ledger.</summary>
    public async Task<ILedgerStore> OpenAsync(string ledger)
    {
        var store = new PostgresLedgerStore(Source, ledger);
        await store.OpenAsync();
        return store;
    }

    /// <summary>A name that nobody has used.</summary>
    public static string Fresh() => Guid.NewGuid().ToString("N");

    /// <summary>Runs statements as the owner of the server.</summary>
    public async Task RunAsync(string sql)
    {
        await using var command = Source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Reads one value as the owner of the server.</summary>
    public T Read<T>(string sql)
    {
        using var command = Source.CreateCommand(sql);
        return (T)command.ExecuteScalar()!;
    }

    /// <summary>Waits until a condition holds.</summary>
    public async Task UntilAsync(string condition)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (!Read<bool>($"SELECT ({condition})"))
        {
            await timer.WaitForNextTickAsync();
        }
    }

    /// <summary>Makes a database that nobody has used; tells how to connect to it.</summary>
    public async Task<string> CreateDatabaseAsync(string options = "")
    {
        var name = $"d{Fresh()}";
        await RunAsync($"CREATE DATABASE {name} {options}");
        return ConnectionString($"Database={name};");
    }

    /// <summary>Makes a user who has to say the password, which is the name.</summary>
    public Task CreateUserAsync(string name) => RunAsync($"CREATE USER {name} PASSWORD '{name}'");

    /// <summary>Ends the server as a failure of the machine would, and starts it again. Whoever comes next finds no connection that was lost.</summary>
    public async Task CrashAsync()
    {
        await _server!.OrderAsync("-m immediate restart");
        Source.Clear();
    }

    /// <summary>Ends the server.</summary>
    public async Task StopAsync()
    {
        await _server!.OrderAsync("-m fast stop");
        Source.Clear();
    }

    /// <summary>Starts the server again.</summary>
    public Task StartAsync() => _server!.OrderAsync("start");
}
