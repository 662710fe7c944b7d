using System.Collections.Concurrent;
using System.Diagnostics;
using FluentAssertions;
using PolicyFlex.Casework;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;
using PolicyFlex.Ledger;
using PolicyFlex.Tests.Authoring;
using Xunit;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>How often a database is gone to. Npgsql tells of each command, or batch of commands, that it sends and waits for.</summary>
[Collection(PostgresTests.Name)]
public sealed class PostgresTripTests(PostgresServer server)
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 15, 0, 0, TimeSpan.Zero);

    private readonly PolicyEngine _engine = PolicyEngine.Load(LanguagePage.Files(), new DiagnosticBag()).Engine!;

    [PostgresFact]
    public async Task A_decision_with_all_its_balances_goes_to_the_database_once()
    {
        await using var store = await server.OpenAsync();
        await using var ledger = new GrantLedger(store, new HandClock(Now));
        var desk = new CaseDesk(_engine, ledger, new HandClock(Now));
        await desk.GiveAsync(new Gesture { Id = "g-1", Name = "courtesy-credit", Amount = 20, Inquiry = Inquiry() });

        var trips = await TripsAsync(async () =>
        {
            var decision = await desk.DecideAsync(Inquiry());
            decision.Goodwill.SelectMany(option => option.Bounds).Should().Contain(bound => bound.Left == 0m, "it was decided by balances");
        });

        trips.Should().ContainSingle();
    }

    [PostgresFact]
    public async Task A_transaction_goes_to_the_database_twice_whatever_it_writes()
    {
        await using var store = await server.OpenAsync();
        var accounts = Enumerable.Range(0, 50).Select(i => StoreWriting.Of($"c-{i}")).ToArray();
        await store.AddAsync("grant/1", accounts[0]);

        (await TripsAsync(() => store.AddAsync("grant/2", accounts[0]))).Should().HaveCount(2);
        (await TripsAsync(() => store.AddAsync("grant/3", accounts))).Should().HaveCount(2);
    }

    /// <summary>What Npgsql sends for something, and for nothing else that runs meanwhile. Opening a connection, which the pool does now and then, is no trip.</summary>
    private static async Task<IReadOnlyCollection<string>> TripsAsync(Func<Task> run)
    {
        var sent = new ConcurrentQueue<string>();
        using var whole = new Activity("whole").Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStarted = activity =>
            {
                if (activity.TraceId == whole.TraceId && !activity.DisplayName.StartsWith("CONNECT", StringComparison.Ordinal))
                {
                    sent.Enqueue(activity.DisplayName);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await run();
        return sent;
    }

    private CaseInquiry Inquiry() => new()
    {
        Situation = _engine.Situations.FromJson(
            """
            {
              "id": "s-1", "case": "case-1",
              "facts": {
                "customer": { "id": "c-1", "tier": "gold", "lifetimeValue": 9000 },
                "order": { "id": "o-1", "total": 120, "promisedAt": "2026-02-26T18:00:00-05:00" },
                "situation": { "kind": "late-delivery", "fault": "partner", "contacts": 2 }
              }
            }
            """u8.ToArray()).Situation!,
        Actor = new Actor("agent", "kim"),
    };
}
