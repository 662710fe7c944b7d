using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using static PolicyFlex.Tests.Ledgers.LedgerShop;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>
/// Random histories of a ledger beside a plain list: reservations under several bounds, whole and partial posts, expiry, reversals, merges,
/// repeats, and a clock that also steps back. After each step both give the same answer, and every balance is the same.
/// </summary>
public abstract class LedgerModelTests
{
    private static readonly string[] Customers = ["c-1", "c-2", "c-3"];
    private static readonly string[] Agents = ["a-1", "a-2"];

    private static readonly ImmutableArray<BalanceKey> Keys =
    [
        .. Customers.SelectMany(customer => new[]
        {
            Of(AmountPerCustomer, customer, "within 30 days"),
            Of(AmountPerCustomer, customer),
            Of(TimesPerCustomer, customer, "within 3 months America/New_York"),
        }),
        .. Agents.Select(agent => Of(AmountPerAgent, agent, "each day Europe/Berlin")),
        Of(Budget, null, "each month America/New_York"),
    ];

    private static readonly Gen<(int Verb, int Which, int Who, int Cents, int Bounds, int Minutes)[]> Histories = Gen.Select(
        Gen.Int[0, 11], Gen.Int[0, 30], Gen.Int[0, 5], Gen.Int[1, 4000], Gen.Int[0, 15], Gen.Int[0, 60 * 24 * 20]).Array[5, 40];

    /// <summary>How many histories a run tries; the first 300 take about a second in memory.</summary>
    protected virtual int Count => int.Parse(Environment.GetEnvironmentVariable("POLICYFLEX_HISTORIES") ?? "300", CultureInfo.InvariantCulture);

    /// <summary>Tries so many histories.</summary>
    protected Task TryAsync() => Histories.SampleAsync(RunAsync, iter: Count, threads: 1);

    /// <summary>A fresh and empty store.</summary>
    protected abstract Task<ILedgerStore> OpenAsync();

    private async Task RunAsync((int Verb, int Which, int Who, int Cents, int Bounds, int Minutes)[] steps)
    {
        await using var store = await OpenAsync();
        var clock = new HandClock(Monday);
        await using (var ledger = new GrantLedger(store, clock))
        {
            await ledger.RegisterAsync(Registered);
            var run = new LedgerModelRun(ledger, clock, Keys);
            foreach (var (verb, which, who, cents, bounds, minutes) in steps)
            {
                await run.StepAsync(verb, which, Customers[who % 3], Agents[who / 3], cents / 100m, bounds, minutes);
            }
        }

        (await LedgerAudit.RunAsync(store)).Faults.Should().BeEmpty();
    }
}
