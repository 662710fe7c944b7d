using FluentAssertions;
using PolicyFlex.Ledger;
using PolicyFlex.Sql;
using Xunit;
using static PolicyFlex.Tests.Ledgers.LedgerShop;

namespace PolicyFlex.Tests.Ledgers;

public sealed class LedgerHealthTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(-5)]
    public async Task Up_to_five_seconds_between_the_clocks_are_well(int seconds)
    {
        var health = await CheckAsync(TimeSpan.FromSeconds(seconds));

        health.Should().BeEquivalentTo(new LedgerHealth { IsReachable = true, IsWritable = true, Version = 1, ClockDifference = TimeSpan.FromSeconds(seconds) });
        health.IsHealthy.Should().BeTrue();
    }

    [Theory]
    [InlineData(5.1, "The clock of this host is 5.1 seconds ahead of that of the ledger's store; 5 are allowed. Set the clocks by the same time server.")]
    [InlineData(-3600, "The clock of this host is 3600.0 seconds behind that of the ledger's store; 5 are allowed. Set the clocks by the same time server.")]
    public async Task More_than_five_seconds_between_the_clocks_are_not(double seconds, string problem)
    {
        var health = await CheckAsync(TimeSpan.FromSeconds(seconds));

        health.Should().BeEquivalentTo(new { IsHealthy = false, IsReachable = true, IsWritable = true, Problems = new[] { problem } });
    }

    [Fact]
    public async Task How_much_is_allowed_says_the_host()
    {
        (await CheckAsync(TimeSpan.FromSeconds(7), new LedgerOptions { MostClockDifference = TimeSpan.FromSeconds(7) })).IsHealthy.Should().BeTrue();
        FluentActions.Invoking(() => new GrantLedger(new MemoryLedgerStore(), options: new LedgerOptions { MostClockDifference = TimeSpan.FromSeconds(-1) }))
            .Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public async Task A_host_whose_clock_is_too_far_off_is_unwell_and_gives_all_the_same()
    {
        var (host, own) = (new HandClock(Monday), new HandClock(Monday));
        await using var store = new MemoryLedgerStore(own);
        await using var ledger = new GrantLedger(store, host);
        await ledger.RegisterAsync(Registered);
        await ledger.ReserveAsync(new Reservation { Id = "g-1", Terms = Terms(10, Monday) });
        host.Now -= TimeSpan.FromSeconds(8);

        (await ledger.CheckHealthAsync()).IsHealthy.Should().BeFalse();
        (await ledger.ReserveAsync(new Reservation { Id = "g-2", Terms = Terms(10, Monday) })).State.Should().Be(GrantState.Reserved);
    }

    [Fact]
    public async Task A_file_has_no_clock_of_its_own()
    {
        await using var file = new SqliteFile();
        var store = await file.OpenAsync();
        await using var ledger = new GrantLedger(store, new HandClock(Monday));

        (await ledger.CheckHealthAsync()).Should().BeEquivalentTo(new LedgerHealth { IsReachable = true, IsWritable = true, Version = 1 });
    }

    [Fact]
    public async Task A_file_that_another_process_writes_to_can_be_written()
    {
        await using var file = new SqliteFile();
        var store = await file.OpenAsync();
        await using var ledger = new GrantLedger(store);
        using var other = new SqliteSession(file.FilePath, Microsoft.Data.Sqlite.SqliteOpenMode.ReadWrite, writes: true, 1000);
        other.Begin();

        (await ledger.CheckHealthAsync()).IsWritable.Should().BeTrue();
        other.TryRollback();
    }

    [Fact]
    public async Task A_file_that_is_gone_is_not_reached()
    {
        await using var file = new SqliteFile();
        var store = await file.OpenAsync();
        await using var ledger = new GrantLedger(store);
        File.Delete(file.FilePath);

        var health = await ledger.CheckHealthAsync();

        (health.IsReachable, health.IsWritable, health.Version).Should().Be((false, false, null));
        health.Problems.Should().ContainSingle().Which.Should().Match("*is not there any more*");
    }

    [Fact]
    public async Task A_file_of_a_later_version_is_reached_and_cannot_be_used()
    {
        await using var file = new SqliteFile();
        var store = await file.OpenAsync();
        await using var ledger = new GrantLedger(store);
        using (var other = new SqliteSession(file.FilePath, Microsoft.Data.Sqlite.SqliteOpenMode.ReadWrite, writes: true, 1000))
        {
            other.Run("PRAGMA user_version = 7");
        }

        var health = await ledger.CheckHealthAsync();

        (health.IsReachable, health.IsWritable).Should().Be((true, false));
        health.Problems.Should().ContainSingle().Which.Should().Match("*was written by a later version*");
    }

    private static async Task<LedgerHealth> CheckAsync(TimeSpan ahead, LedgerOptions? options = null)
    {
        await using var store = new MemoryLedgerStore(new StandingClock(Monday));
        await using var ledger = new GrantLedger(store, new StandingClock(Monday + ahead), options);
        return await ledger.CheckHealthAsync();
    }

    /// <summary>A clock that stands, so that asking takes no time.</summary>
    private sealed class StandingClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;

        public override long GetTimestamp() => 0;
    }
}
