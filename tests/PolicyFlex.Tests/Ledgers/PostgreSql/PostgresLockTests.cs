using FluentAssertions;
using Npgsql;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using PolicyFlex.Sql;
using Xunit;
using static PolicyFlex.Tests.Ledgers.StoreWriting;

namespace PolicyFlex.Tests.Ledgers;

[Collection(PostgresTests.Name)]
public sealed class PostgresLockTests(PostgresServer server)
{
    /// <summary>A sum in the statement that waits for a lock would be that of before it waited.</summary>
    [PostgresFact]
    public async Task Two_stores_that_contend_for_one_account_never_give_more_than_its_cap()
    {
        const int Cap = 40;
        var ledger = PostgresServer.Fresh();
        await using var one = await server.OpenAsync(ledger);
        await using var other = new PostgresLedgerStore(server.ConnectionString("Maximum Pool Size=8"), ledger);
        await other.OpenAsync();
        var account = Of("c-1");
        var workers = Enumerable.Range(0, 12).Select(worker => Task.Run(async () =>
        {
            for (var i = 0; i < 10; i++)
            {
                await (worker % 2 == 0 ? one : other).WriteAsync(Reads(account), view =>
                    view.Balances[new BalanceKey(account, null)].Used >= Cap ? StoreWrites.Nothing : new StoreWrites { Entries = [One($"grant/{worker}-{i}", account)] });
            }
        }));

        await Task.WhenAll(workers);

        (await one.UsedAsync(account)).Should().Be(Cap);
        (await one.MattersAsync()).Should().HaveCount(Cap);
    }

    [PostgresFact]
    public async Task Whom_another_holds_is_left_out_and_the_others_are_written()
    {
        await using var store = await server.OpenAsync();
        var (held, free) = (Of("held"), Of("free"));
        await store.AddAsync("grant/1", held, free);
        await using var holder = await HoldAsync(held);

        StoreView? seen = null;
        await store.WriteAsync(Reads(held, free) with { SkipBusy = true }, view =>
        {
            seen = view;
            return new StoreWrites { Entries = [One("grant/2", free)] };
        });

        seen!.Busy.Should().Equal(held);
        seen.Balances.Keys.Should().Equal(new BalanceKey(free, null));
        (await store.UsedAsync(free)).Should().Be(2);
        (await store.UsedAsync(held)).Should().Be(1);
    }

    /// <summary>Also where both count in one budget: it is locked last, so not by whoever waits for a customer.</summary>
    [PostgresFact]
    public async Task A_grant_that_waits_for_its_customer_holds_up_nobody_elses()
    {
        await using var store = await server.OpenAsync();
        await using var ledger = new GrantLedger(store, new HandClock(LedgerShop.Monday));
        await ledger.RegisterAsync(LedgerShop.Registered);
        Task<Grant> ReserveAsync(string id, string customer, string agent) =>
            ledger.ReserveAsync(new Reservation { Id = id, Terms = LedgerShop.Terms(5, LedgerShop.Monday, customer, agent) });
        await ReserveAsync("g-1", "held", "a-1");
        await using var holder = await HoldAsync(LedgerShop.Of(LedgerShop.AmountPerCustomer, "held").Account);

        var held = ReserveAsync("g-2", "held", "a-1");
        await server.UntilAsync("EXISTS (SELECT FROM pg_locks WHERE NOT granted)");
        for (var i = 0; i < 20; i++)
        {
            await ReserveAsync($"free-{i}", $"c-{i}", "a-2");
            await ledger.PostAsync($"free-{i}");
        }

        held.IsCompleted.Should().BeFalse();
        await holder.DisposeAsync();
        (await held).State.Should().Be(GrantState.Reserved);
    }

    [PostgresFact]
    public async Task An_account_that_another_holds_cannot_be_changed()
    {
        await using var store = await server.OpenAsync();
        await store.AddAsync("grant/1", Of("held"));
        await using var holder = await HoldAsync(Of("held"));

        var writing = () => store.WriteAsync(Reads(Of("held")) with { SkipBusy = true }, _ => new StoreWrites { Entries = [One("grant/2", Of("held"))] });

        await writing.Should().ThrowAsync<InvalidOperationException>().WithMessage("An account is changed that was not read.");
    }

    [PostgresFact]
    public async Task Whoever_waits_for_an_account_can_give_up()
    {
        await using var store = await server.OpenAsync();
        await store.AddAsync("grant/1", Of("held"));
        await using var holder = await HoldAsync(Of("held"));
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        var writing = () => store.WriteAsync(Reads(Of("held")), _ => throw new InvalidOperationException("Nobody decides yet."), patience.Token);

        await writing.Should().ThrowAsync<OperationCanceledException>();
        await holder.DisposeAsync();
        await store.AddAsync("grant/2", Of("held"));
        (await store.UsedAsync(Of("held"))).Should().Be(2);
    }

    /// <summary>Advisory locks have room for few; a row has room for its own.</summary>
    [PostgresFact]
    public async Task A_transaction_over_many_accounts_takes_one_advisory_lock()
    {
        await using var store = await server.OpenAsync();
        var accounts = Enumerable.Range(0, 1000).Select(i => Of($"c-{i}")).ToArray();
        long locks = 0;

        await store.WriteAsync(Reads(accounts), _ =>
        {
            locks = server.Read<long>("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'");
            return new StoreWrites { Entries = [One("grant/1", accounts)] };
        });

        locks.Should().Be(1);
    }

    [PostgresFact]
    public async Task Two_who_make_the_same_new_accounts_in_other_orders_do_not_stand_in_each_others_way()
    {
        await using var store = await server.OpenAsync();
        var accounts = Enumerable.Range(0, 60).Select(i => Of($"c-{i}")).ToArray();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => store.AddAsync($"grant/{i}", [.. accounts.OrderBy(_ => Random.Shared.Next())]))));

        (await store.UsedAsync(accounts[7])).Should().Be(8);
    }

    /// <summary>Holds an account as another program would, until it is closed.</summary>
    private async Task<NpgsqlConnection> HoldAsync(Account account)
    {
        var connection = await server.Source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand("BEGIN; SELECT 1 FROM policyflex.account WHERE key = @key FOR UPDATE", connection);
        command.Parameters.AddWithValue("key", TextKey.Of(account.Text));
        await command.ExecuteNonQueryAsync();
        return connection;
    }
}
