using System.Diagnostics;
using Npgsql;
using PolicyFlex.Ledger;
using PolicyFlex.Sql;
using Xunit;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>
/// A PostgreSQL server for one run of tests: in a temporary folder, reached by a socket in it, with the durable settings that it comes with,
/// and gone afterwards, also if the run is killed: the shell that has started it waits for the end of its input.
/// </summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private const string Script =
        """
        trap : INT TERM HUP
        folder=$(mktemp -d "${TMPDIR:-/tmp}/policyflex-XXXXXX") && cd "$folder" || exit 1
        "$0/initdb" -D data -U postgres -A trust -E UTF8 --locale=C > log 2>&1 &&
            printf "listen_addresses = ''\nunix_socket_directories = '%s'\n" "$folder" >> data/postgresql.conf &&
            printf 'local all postgres trust\nlocal all all scram-sha-256\n' > data/pg_hba.conf &&
            "$0/pg_ctl" -D data -w -l log start > /dev/null 2>&1 < /dev/null || { cat log; rm -rf "$folder"; exit 1; }
        echo "in $folder"
        while read -r order; do
            "$0/pg_ctl" -D data -w -l log $order > /dev/null 2>&1 < /dev/null
            echo done
        done
        "$0/pg_ctl" -D data -m immediate stop > /dev/null 2>&1
        rm -rf "$folder"
        """;

    private Process? _shell;
    private string _folder = "";

    /// <summary>Connections as the owner of the server.</summary>
    public NpgsqlDataSource Source { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (PostgresBinaries.Missing is { } missing)
        {
            // Without PostgreSQL no test of it runs, unless the run insists.
            if (PostgresBinaries.IsRequired)
            {
                throw new InvalidOperationException(missing);
            }

            return;
        }

        _shell = Process.Start(Shell())!;
        var first = await _shell.StandardOutput.ReadLineAsync() ?? "";
        if (!first.StartsWith("in "))
        {
            throw new InvalidOperationException($"The server did not start: {first}\n{await _shell.StandardOutput.ReadToEndAsync()}");
        }

        _folder = first["in ".Length..];
        Source = NpgsqlDataSource.Create(ConnectionString());
    }

    public async Task DisposeAsync()
    {
        if (_shell is null)
        {
            return;
        }

        await Source.DisposeAsync();
        _shell.StandardInput.Close();
        await _shell.WaitForExitAsync();
        _shell.Dispose();
    }

    /// <summary>How to connect.</summary>
    /// <param name="settings">More settings, as in a connection string.</param>
    public string ConnectionString(string settings = "") => $"Host={_folder};Username=postgres;Database=postgres;{settings}";

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

    /// <summary>Ends the server as a failure of the machine would, and starts it again.</summary>
    public Task CrashAsync() => OrderAsync("-m immediate restart");

    /// <summary>Ends the server.</summary>
    public Task StopAsync() => OrderAsync("-m fast stop");

    /// <summary>Starts the server again.</summary>
    public Task StartAsync() => OrderAsync("start");

    private async Task OrderAsync(string order)
    {
        await _shell!.StandardInput.WriteLineAsync(order);
        await _shell.StandardInput.FlushAsync();
        await _shell.StandardOutput.ReadLineAsync();
    }

    /// <summary>A shell that runs the script; PostgreSQL refuses to be run by root.</summary>
    private static ProcessStartInfo Shell()
    {
        string[] words = Environment.IsPrivilegedProcess
            ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "sh", "-c", Script, PostgresBinaries.Folder!]
            : ["sh", "-c", Script, PostgresBinaries.Folder!];
        return new ProcessStartInfo(words[0], words.Skip(1)) { RedirectStandardInput = true, RedirectStandardOutput = true };
    }
}
