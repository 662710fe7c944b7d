using System.Globalization;

namespace PolicyFlex.Benchmarks;

/// <summary>Grants of sixteen callers alone, while another process verifies the ledger again and again, and while it exports it.</summary>
internal static class Readers
{
    private const int Callers = 16;

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(10);

    public static async Task<int> Of(int rounds)
    {
        var ratios = new List<(string, double)>();
        await using (var server = await TemporaryServer.StartAsync())
        {
            await using var giver = await Giver.OpenAsync(GrantShape.Usual with { Customers = 20_000 }, TimeProvider.System, await server.OpenAsync("default"));
            using var worker = new WorkerProcess("postgres", server.ConnectionString, GrantShape.Usual);
            ratios.AddRange(await CompareAsync("PostgreSQL", rounds, giver, worker));
        }

        await using var file = new TemporaryFile();
        await using (var store = await file.OpenAsync())
        {
            await using var giver = await Giver.OpenAsync(GrantShape.Usual with { Customers = 20_000 }, TimeProvider.System, store);
            using var worker = new WorkerProcess("sqlite", file.Path, GrantShape.Usual);
            ratios.AddRange(await CompareAsync("SQLite", rounds, giver, worker));
        }

        InTurn.PrintLoad();
        InTurn.PrintRatios(ratios);
        return 0;
    }

    private static async Task<(string, double)[]> CompareAsync(string store, int rounds, Giver giver, WorkerProcess worker)
    {
        await giver.ToEachAsync();
        InTurn.PrintHead("meanwhile", "alone");
        var passes = new Dictionary<string, double>(StringComparer.Ordinal) { ["verify"] = 0, ["export"] = 0 };
        var rates = await InTurn.MediansAsync(
            rounds, () => giver.RateAsync(Callers, Round), () => MeanwhileAsync(giver, worker, "verify", passes), () => MeanwhileAsync(giver, worker, "export", passes));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{store}: verified whole {passes["verify"]} times, exported whole {passes["export"]} times"));
        return
        [
            ($"{store} with verify", InTurn.Print("while it is verified", rates[1], rates[0])),
            ($"{store} with export", InTurn.Print("while it is exported", rates[2], rates[0])),
        ];
    }

    private static async Task<double> MeanwhileAsync(Giver giver, WorkerProcess worker, string what, Dictionary<string, double> passes)
    {
        await worker.OrderAsync(what);
        var rate = await giver.RateAsync(Callers, Round);
        passes[what] += double.Parse(await worker.OrderAsync("rest"), CultureInfo.InvariantCulture);
        return rate;
    }
}
