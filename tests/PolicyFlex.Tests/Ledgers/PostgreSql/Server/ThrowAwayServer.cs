using System.Diagnostics;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>
/// A PostgreSQL server in a temporary folder, reached by a socket in it, with the durable settings that it comes with, and gone afterwards, also
/// if the process is killed: the shell that has started it waits for the end of its input.
/// </summary>
internal sealed class ThrowAwayServer : IAsyncDisposable
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
        trap '' INT TERM HUP
        "$0/pg_ctl" -D data -m immediate stop > /dev/null 2>&1
        rm -rf "$folder"
        """;

    private readonly Process _shell;

    private ThrowAwayServer(Process shell, string folder) => (_shell, Folder) = (shell, folder);

    /// <summary>The folder of its socket.</summary>
    public string Folder { get; }

    /// <summary>How to connect as its owner.</summary>
    public string ConnectionString => $"Host={Folder};Username=postgres;Database=postgres;";

    /// <summary>Makes and starts a server.</summary>
    /// <exception cref="InvalidOperationException">PostgreSQL is not installed, or does not start.</exception>
    public static async Task<ThrowAwayServer> StartAsync()
    {
        var shell = Process.Start(Shell(PostgresBinaries.Missing is { } missing ? throw new InvalidOperationException(missing) : PostgresBinaries.Folder!))!;
        var first = await shell.StandardOutput.ReadLineAsync() ?? "";
        return first.StartsWith("in ", StringComparison.Ordinal)
            ? new ThrowAwayServer(shell, first["in ".Length..])
            : throw new InvalidOperationException($"The server did not start: {first}\n{await shell.StandardOutput.ReadToEndAsync()}");
    }

    /// <summary>Has <c>pg_ctl</c> do something, and waits until it is done.</summary>
    public async Task OrderAsync(string order)
    {
        await _shell.StandardInput.WriteLineAsync(order);
        await _shell.StandardInput.FlushAsync();
        await _shell.StandardOutput.ReadLineAsync();
    }

    /// <summary>Stops the server and deletes it.</summary>
    public async ValueTask DisposeAsync()
    {
        _shell.StandardInput.Close();
        await _shell.WaitForExitAsync();
        _shell.Dispose();
    }

    /// <summary>A shell that runs the script; PostgreSQL refuses to be run by root.</summary>
    private static ProcessStartInfo Shell(string binaries)
    {
        string[] words = Environment.IsPrivilegedProcess
            ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "sh", "-c", Script, binaries]
            : ["sh", "-c", Script, binaries];
        return new ProcessStartInfo(words[0], words.Skip(1)) { RedirectStandardInput = true, RedirectStandardOutput = true };
    }
}
