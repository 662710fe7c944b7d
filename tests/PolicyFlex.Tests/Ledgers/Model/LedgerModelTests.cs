using System.Globalization;
using CsCheck;
using FluentAssertions;
using PolicyFlex.Ledger;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>
/// Random histories of a ledger beside a plain list: reservations under several bounds, overrides, requests that one or two people answer,
/// whole and partial posts, expiry, reversals, fulfilment, merges, erasures, revisions that count otherwise, repeats, and a clock that also
/// steps back. After each step both give the same answer, and every balance is the same.
/// </summary>
public abstract class LedgerModelTests
{
    private static readonly Gen<LedgerStep[]> Histories = Gen.Select(
        Gen.Int[0, 26],
        Gen.Int[0, 30],
        Gen.Int[0, 5],
        Gen.Int[1, 4000],
        Gen.Int[0, 63],
        Gen.Int[0, 60 * 24 * 20],
        Gen.Int[0, 59],
        (verb, which, who, cents, bits, minutes, kind) => new LedgerStep(verb, which, who, cents, bits, minutes, kind)).Array[5, 60];

    /// <summary>How many histories a run tries; the first 300 take a second or two in memory.</summary>
    protected virtual int Count => int.Parse(Environment.GetEnvironmentVariable("POLICYFLEX_HISTORIES") ?? "300", CultureInfo.InvariantCulture);

    /// <summary>Tries so many histories.</summary>
    protected Task TryAsync() => Histories.SampleAsync(RunAsync, iter: Count, threads: 1);

    /// <summary>A fresh and empty store.</summary>
    protected abstract Task<ILedgerStore> OpenAsync();

    private async Task RunAsync(LedgerStep[] steps)
    {
        await using var store = await OpenAsync();
        var clock = new HandClock(LedgerShop.Monday);
        await using (var ledger = new GrantLedger(store, clock))
        {
            var run = new LedgerModelRun(ledger, clock, ModelShop.Keys(["c-1", "c-2", "c-3"], ["a-1", "a-2"]));
            await run.RegisterAsync(0);
            foreach (var step in steps)
            {
                await run.StepAsync(step);
            }
        }

        (await LedgerAudit.RunAsync(store)).Faults.Should().BeEmpty();
    }
}
