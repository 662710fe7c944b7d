using Npgsql;
using PolicyFlex.Sql;

namespace PolicyFlex.Benchmarks;

/// <summary>Grants for all other customers while somebody else holds the lock of one, for whom a grant waits; beside the same without.</summary>
internal static class OthersLocks
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

    public static async Task<int> Of(int rounds)
    {
        await using var server = await TemporaryServer.StartAsync();
        await using var giver = await Giver.OpenAsync(GrantShape.WithoutBudget, TimeProvider.System, await server.OpenAsync("default"));
        var ratios = new List<(string, double)>();
        InTurn.PrintHead("one held", "none held");
        foreach (var callers in (int[])[1, 16])
        {
            var rates = await InTurn.MediansAsync(rounds, () => HeldAsync(server, giver, callers), () => giver.RateAsync(callers, Round));
            ratios.Add(($"by {callers}", InTurn.Print($"by {callers} callers", rates[0], rates[1])));
        }

        InTurn.PrintLoad();
        InTurn.PrintRatios(ratios);
        return 0;
    }

    /// <summary>The rate while a customer's account is held; the grant of that customer is there afterwards and not before.</summary>
    private static async Task<double> HeldAsync(TemporaryServer server, Giver giver, int callers)
    {
        // A customer whom no other grant is for.
        var theirs = GrantWork.Some(Giver.Next(), TimeProvider.System.GetUtcNow(), GrantShape.WithoutBudget) with { Customer = "held", Agent = "held" };
        await giver.GiveAsync(theirs);
        await using var holder = await server.Source.OpenConnectionAsync();
        await using var hold = new NpgsqlCommand("BEGIN; SELECT FROM policyflex.account WHERE key = @key FOR UPDATE", holder);
        hold.Parameters.AddWithValue("key", TextKey.Of(theirs.Accounts[0].Text));
        await hold.ExecuteNonQueryAsync();
        var waiting = giver.GiveAsync(theirs with { Id = $"{theirs.Id}-again" });
        var rate = await giver.RateAsync(callers, Round);
        if (waiting.IsCompleted)
        {
            throw new InvalidOperationException("The customer's account was not held.");
        }

        await using var release = new NpgsqlCommand("COMMIT", holder);
        await release.ExecuteNonQueryAsync();
        await waiting;
        return rate;
    }
}
