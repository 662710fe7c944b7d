using PolicyFlex.Ledger;
using PolicyFlex.Tests.Ledgers;

namespace PolicyFlex.Workers;

/// <summary>Gives one customer by one agent a cent at a time until it is refused; every third one is given back and tried again.</summary>
internal static class Racing
{
    /// <summary>Lets workers run, once the input says so; writes a line for each cent that was posted.</summary>
    /// <param name="url">Where the ledger is.</param>
    /// <param name="process">The name of this process, with which its grants begin.</param>
    /// <param name="workers">How many workers.</param>
    public static async Task RunAsync(string url, string process, int workers)
    {
        await using var place = await LedgerPlace.OpenAsync(url);
        await LedgerPlace.SayAsync("ready");
        await Console.In.ReadLineAsync();
        await Task.WhenAll(Enumerable.Range(0, workers).Select(worker => Task.Run(() => GiveAsync(place.Ledger, $"{process}-{worker}"))));
    }

    private static async Task GiveAsync(GrantLedger ledger, string worker)
    {
        for (var i = 0; ; i++)
        {
            var id = $"{worker}-{i}";
            if (!await TryReserveAsync(ledger, id))
            {
                return;
            }

            if (i % 3 == 2)
            {
                await ledger.VoidAsync(id);
                id += "-again";
                if (!await TryReserveAsync(ledger, id))
                {
                    continue;
                }
            }

            await LedgerPlace.SayAsync($"{id} {(await ledger.PostAsync(id)).Net}");
        }
    }

    private static async Task<bool> TryReserveAsync(GrantLedger ledger, string id) =>
        (await ledger.ReserveAsync(RacePlan.Reservation(id, TimeProvider.System.GetUtcNow()))).State == GrantState.Reserved;
}
