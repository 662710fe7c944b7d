using System.Diagnostics;
using System.Globalization;
using PolicyFlex.Tests.Ledgers;

namespace PolicyFlex.Benchmarks;

/// <summary>The same grants by stored functions, which <c>pgbench</c> calls: no program could ask for less.</summary>
internal static class StoredFunctions
{
    private const string Before = "tps = ";

    /// <summary>As much as the ledger writes of such a grant.</summary>
    private static readonly string Content = $$"""{"name":"courtesy-credit","amount":24.00,"record":"{{new string('x', 1600)}}"}""";

    /// <summary>Makes the tables and the functions.</summary>
    public static Task OpenAsync(TemporaryServer server) => server.RunAsync(File.ReadAllText(Beside("stored-functions.sql")));

    /// <summary>How many grants so many clients give in a second.</summary>
    /// <param name="server">The server.</param>
    /// <param name="clients">How many at once.</param>
    /// <param name="round">How long, in whole seconds.</param>
    /// <param name="hasBudget">Whether there is a budget that all share.</param>
    public static async Task<double> RateAsync(TemporaryServer server, int clients, TimeSpan round, bool hasBudget)
    {
        string[] words =
        [
            "-n", "-M", "prepared", "-c", Text(clients), "-j", "2", "-T", Text((int)round.TotalSeconds), "-h", server.Folder, "-U", "postgres", "-f", Beside("stored-functions.pgbench"),
            "-D", $"content={Content}", "-D", """private={"note":"A parcel that came late, twice."}""", "-D", $"budgets={(hasBudget ? 1 : 0)}", "postgres",
        ];
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(PostgresBinaries.Folder!, "pgbench"), words) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output.Split('\n').FirstOrDefault(line => line.StartsWith(Before, StringComparison.Ordinal)) is { } line && process.ExitCode == 0
            ? double.Parse(line[Before.Length..].Split(' ')[0], CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"pgbench failed: {await errors}");
    }

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
