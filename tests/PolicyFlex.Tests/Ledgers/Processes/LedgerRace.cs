using System.Globalization;
using FluentAssertions;
using PolicyFlex.Ledger;
using Xunit.Abstractions;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>
/// Thirty-two workers in each of two processes give as much as they get to one customer by one agent, a cent at a time: neither limit is ever
/// passed, and neither has anything left.
/// </summary>
internal static class LedgerRace
{
    private const int Workers = 32;

    /// <summary>Lets them run.</summary>
    /// <param name="url">Where the ledger is.</param>
    /// <param name="store">The store of it.</param>
    /// <param name="output">Where it is told how it went.</param>
    public static async Task RunAsync(string url, ILedgerStore store, ITestOutputHelper output)
    {
        using var one = new OtherProcess("race", url, "one", $"{Workers}");
        using var other = new OtherProcess("race", url, "other", $"{Workers}");
        (await one.ReadAsync(), await other.ReadAsync()).Should().Be(("ready", "ready"));
        await one.GoAsync();
        await other.GoAsync();
        var given = await Task.WhenAll(PostedAsync(one), PostedAsync(other));
        (await one.EndAsync(), await other.EndAsync()).Should().Be((0, 0));
        output.WriteLine($"One process gave {given[0].Values.Sum()}, the other {given[1].Values.Sum()}.");

        given.Should().OnlyContain(process => process.Count > 0, "both take part");
        var posted = given.SelectMany(process => process).ToDictionary();
        posted.Values.Sum().Should().Be(RacePlan.Most);

        var written = await WrittenGrants.ReadAsync(store);
        written.Grants.Values.Where(grant => grant.State == GrantState.Posted).ToDictionary(grant => grant.Id, grant => grant.Net).Should().Equal(posted);
        foreach (var cap in new[] { RacePlan.PerCustomer, RacePlan.PerAgent })
        {
            written.MostOf(cap.Balance.Account).Should().Be(RacePlan.Most);
            written.HeldBy(cap.Balance.Account).Should().Be(RacePlan.Most);
        }

        await using var ledger = new GrantLedger(store);
        (await ledger.ReadAsync([RacePlan.PerCustomer.Balance, RacePlan.PerAgent.Balance])).Should().OnlyContain(balance => balance.Used == RacePlan.Most);
        (await LedgerAudit.RunAsync(store)).Faults.Should().BeEmpty();
    }

    private static async Task<Dictionary<string, decimal>> PostedAsync(OtherProcess process)
    {
        var posted = new Dictionary<string, decimal>(StringComparer.Ordinal);
        while (await process.ReadAsync() is { } line)
        {
            posted.Add(line.Split(' ')[0], decimal.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture));
        }

        return posted;
    }
}
