using FluentAssertions;
using PolicyFlex.Sql;
using Xunit;

namespace PolicyFlex.Tests.Ledgers.PostgreSql;

public sealed class ReaderPaceTests
{
    [Fact]
    public async Task Who_reads_rests_as_long_as_the_piece_before_took()
    {
        var clock = new Watch();
        var pace = new ReaderPace(clock);

        pace.Rest.Should().Be(TimeSpan.Zero, "nobody has to wait for the first piece");
        await pace.BeginAsync(default);
        clock.Ticks += 30 * TimeSpan.TicksPerMillisecond;
        pace.Rest.Should().Be(TimeSpan.FromMilliseconds(30));
        await pace.BeginAsync(default);
        pace.Rest.Should().Be(TimeSpan.Zero, "the next piece begins after the rest");
        clock.Ticks += TimeSpan.TicksPerHour;
        pace.Rest.Should().Be(TimeSpan.FromSeconds(1), "a piece that took an hour is no reason to rest for one");
    }

    private sealed class Watch : TimeProvider
    {
        public long Ticks { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Ticks;
    }
}
