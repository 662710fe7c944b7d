using System.Globalization;
using PolicyFlex.Ledger;
using PolicyFlex.Tests.Ledgers;

namespace PolicyFlex.Workers;

/// <summary>Gives the grants of a plan; writes a line for each answer, once it is there.</summary>
internal static class Giving
{
    /// <summary>Gives the grants of some workers, at once, from the numbers on that the input names.</summary>
    /// <param name="url">Where the ledger is.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="first">The first of the workers.</param>
    /// <param name="count">How many workers.</param>
    public static async Task RunAsync(string url, GivingPlan plan, int first, int count)
    {
        int[] numbers = [.. (await Console.In.ReadLineAsync() ?? "").Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
        await using var place = await LedgerPlace.OpenAsync(url);
        await Task.WhenAll(Enumerable.Range(first, count).Select(worker => Task.Run(() => GiveAsync(place.Ledger, plan, worker, numbers[worker]))));
    }

    private static async Task GiveAsync(GrantLedger ledger, GivingPlan plan, int worker, int from)
    {
        for (var number = from; number < plan.GrantsOf(worker); number++)
        {
            var planned = new PlannedGrant(worker, number);
            var grant = await LedgerPlace.AskAsync(() => ledger.ReserveAsync(plan.Reservation(planned, TimeProvider.System.GetUtcNow())));
            await LedgerPlace.SayAsync($"reserved {planned.Id} {(grant.State == GrantState.Refused ? "refused" : "granted")} {grant.Amount}");
            if (grant.State == GrantState.Refused || planned.End == PlannedEnd.Left)
            {
                continue;
            }

            grant = await LedgerPlace.AskAsync(() => planned.End == PlannedEnd.Voided ? ledger.VoidAsync(planned.Id) : ledger.PostAsync(planned.Id, planned.Given));
            await LedgerPlace.SayAsync($"settled {planned.Id} {grant.State} {grant.Net}");
        }
    }
}
