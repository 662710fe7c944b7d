namespace PolicyFlex.Benchmarks;

/// <summary>Sixteen callers of ledgers in PostgreSQL: beside stored functions, under a budget that all share and without, and few customers beside many.</summary>
internal static class PostgresCallers
{
    private const int Callers = 16;
    private const int Hosts = 4;

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

    /// <summary>One host with its callers, and two that share them, beside stored functions that pgbench calls with as many clients.</summary>
    public static async Task<int> BesideStoredFunctions(int rounds)
    {
        await using var server = await TemporaryServer.StartAsync();
        await StoredFunctions.OpenAsync(server);
        await using var usual = await Giver.OpenAsync(GrantShape.Usual, TimeProvider.System, await server.OpenAsync("usual"));
        await using var without = await Giver.OpenAsync(GrantShape.WithoutBudget, TimeProvider.System, await server.OpenAsync("without"));
        await using var byTwo = await Giver.OpenAsync(GrantShape.WithoutBudget, TimeProvider.System, await server.OpenAsync(2, "by two"));
        InTurn.PrintHead("ledger", "pgbench");
        var ratios = new List<(string, double)>();
        foreach (var (what, giver, hasBudget) in new[] { ("four limits, one of them of all", usual, true), ("three limits, none of them of all", without, false), ("the same by two hosts", byTwo, false) })
        {
            var rates = await InTurn.MediansAsync(
                rounds, () => giver.RateAsync(Callers, Round), () => StoredFunctions.RateAsync(server, Callers, Round, hasBudget));
            ratios.Add((what, InTurn.Print(what, rates[0], rates[1])));
        }

        InTurn.PrintLoad();
        InTurn.PrintRatios(ratios);
        return 0;
    }

    /// <summary>Under a budget that all share, and without; also where each commit takes two milliseconds more.</summary>
    public static async Task<int> UnderBudget(int rounds)
    {
        await using var server = await TemporaryServer.StartAsync();
        InTurn.PrintHead("budget", "without");
        var ratios = new List<(string, double)>();
        foreach (var (hosts, delay) in new[] { (1, false), (1, true), (Hosts, false), (Hosts, true) })
        {
            var settings = delay ? "Options=-c commit_delay=2000 -c commit_siblings=0" : "";
            await using var usual = await Giver.OpenAsync(GrantShape.Usual, TimeProvider.System, await server.OpenAsync(hosts, $"usual {hosts} {delay}", settings));
            await using var without = await Giver.OpenAsync(GrantShape.WithoutBudget, TimeProvider.System, await server.OpenAsync(hosts, $"without {hosts} {delay}", settings));
            var rates = await InTurn.MediansAsync(rounds, () => usual.RateAsync(Callers, Round), () => without.RateAsync(Callers, Round));
            var what = $"{hosts} host{(hosts > 1 ? "s" : "")}{(delay ? ", commits 2 ms slower" : "")}";
            ratios.Add((what, InTurn.Print(what, rates[0], rates[1])));
        }

        InTurn.PrintLoad();
        InTurn.PrintRatios(ratios);
        return 0;
    }

    /// <summary>Few customers beside many, each of whom was given something before; in both stores.</summary>
    public static async Task<int> OfCustomers(int rounds)
    {
        await using var server = await TemporaryServer.StartAsync();
        await using var file = new TemporaryFile();
        await using var fewInFile = await file.OpenAsync("few");
        await using var manyInFile = await file.OpenAsync("many");
        var (few, many) = (GrantShape.Usual with { Customers = 1_000 }, GrantShape.Usual with { Customers = 100_000 });
        InTurn.PrintHead("1,000", "100,000");
        var ratios = new List<(string, double)>
        {
            ("PostgreSQL", await CompareAsync(
                "PostgreSQL", rounds, await Giver.OpenAsync(few, TimeProvider.System, await server.OpenAsync("few")), await Giver.OpenAsync(many, TimeProvider.System, await server.OpenAsync("many")))),
            ("4 hosts", await CompareAsync(
                "PostgreSQL, 4 hosts", rounds, await Giver.OpenAsync(few, TimeProvider.System, await server.OpenAsync(Hosts, "few")), await Giver.OpenAsync(many, TimeProvider.System, await server.OpenAsync(Hosts, "many")))),
            ("SQLite", await CompareAsync(
                "SQLite", rounds, await Giver.OpenAsync(few, TimeProvider.System, fewInFile), await Giver.OpenAsync(many, TimeProvider.System, manyInFile))),
        };
        InTurn.PrintLoad();
        InTurn.PrintRatios(ratios);
        return 0;
    }

    private static async Task<double> CompareAsync(string what, int rounds, Giver few, Giver many)
    {
        await using (few)
        await using (many)
        {
            if (!what.Contains("hosts", StringComparison.Ordinal))
            {
                await few.ToEachAsync();
                await many.ToEachAsync();
            }

            var rates = await InTurn.MediansAsync(rounds, () => few.RateAsync(Callers, Round), () => many.RateAsync(Callers, Round));
            return InTurn.Print(what, rates[0], rates[1]);
        }
    }
}
