using System.Globalization;
using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using Xunit;
using Xunit.Abstractions;
using static PolicyFlex.Tests.Ledgers.LedgerShop;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>Several processes on one file, and processes that are killed.</summary>
public sealed class SqliteProcessTests(ITestOutputHelper output) : IAsyncLifetime, IAsyncDisposable
{
    private const int Kills = 4;

    private readonly SqliteFile _file = new();

    public Task InitializeAsync() => Task.CompletedTask;

    async Task IAsyncLifetime.DisposeAsync() => await _file.DisposeAsync();

    ValueTask IAsyncDisposable.DisposeAsync() => _file.DisposeAsync();

    [Fact]
    public async Task Two_processes_on_one_file_take_turns()
    {
        var store = await _file.OpenAsync();
        using var one = new OtherProcess("turns", _file.FilePath, "one", "2");
        using var other = new OtherProcess("turns", _file.FilePath, "other", "2");
        (await one.ReadAsync(), await other.ReadAsync()).Should().Be(("ready", "ready"));
        await one.GoAsync();
        await other.GoAsync();
        var (first, second) = (Numbers(await one.ReadAsync()), Numbers(await other.ReadAsync()));
        output.WriteLine($"{first[0]} and {second[0]} transactions; the longest waits were {first[1]} and {second[1]} ms.");

        var (fewer, all) = (Math.Min(first[0], second[0]), first[0] + second[0]);
        fewer.Should().BeGreaterThan(all / 5, "it is half of them where nothing else is running, and a twentieth where whoever has written asks first");
        Math.Max(first[1], second[1]).Should().BeLessThan(5000, "half a second is what it takes at most where nothing else is running");
        (await store.UsedAsync(StoreWriting.Of("everybody"))).Should().Be(all + 2);
    }

    [Fact]
    public async Task After_kill_9_every_acknowledged_grant_is_there_none_twice_and_totals_are_sums()
    {
        var acknowledged = new List<string>();
        for (var kill = 0; kill < Kills; kill++)
        {
            using var process = new OtherProcess("grants", _file.FilePath, $"run-{kill}", "6");
            for (var i = 0; i < 30 + (70 * kill); i++)
            {
                acknowledged.Add((await process.ReadAsync())!);
            }

            acknowledged.AddRange(await process.KillAsync());
        }

        output.WriteLine($"{acknowledged.Count} were acknowledged.");
        var store = await _file.OpenAsync();
        await using var ledger = new GrantLedger(store);
        var matters = (await store.MattersAsync()).CountBy(matter => matter).ToDictionary();
        foreach (var line in acknowledged)
        {
            var (state, id) = (line.Split(' ')[0], line.Split(' ')[1]);
            var grant = await ledger.FindAsync(id);
            grant!.State.Should().Be(state == "posted" ? GrantState.Posted : grant.State == GrantState.Posted ? GrantState.Posted : GrantState.Reserved);
            matters[$"grant/{id}"].Should().BeLessThanOrEqualTo(2, "it was reserved once and settled once");
        }

        (await LedgerAudit.RunAsync(store)).Faults.Should().BeEmpty();
        var budget = (await ledger.ReadAsync([Of(Budget)]))[0].Used;
        var grants = await Task.WhenAll(matters.Keys.Where(matter => matter.StartsWith("grant/")).Select(matter => ledger.FindAsync(matter[6..])));
        budget.Should().Be(grants.Sum(grant => grant!.Net));
    }

    /// <summary>The bounds of the grants of a worker.</summary>
    public static Cap[] Caps(int worker) =>
    [
        new(Of(AmountPerCustomer, $"c-{worker}", "within 90 days"), 1_000_000, "amount per customer"),
        new(Of(AmountPerAgent, $"a-{worker % 2}", "each day America/New_York"), 1_000_000, "amount per agent"),
        new(Of(Budget, null, "each month America/New_York"), 1_000_000, "budget"),
    ];

    private static int[] Numbers(string? line) => [.. line!.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
}
