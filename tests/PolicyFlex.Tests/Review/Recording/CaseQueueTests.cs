using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using PolicyFlex.Review;
using Xunit;

namespace PolicyFlex.Tests.Review.Recording;

public sealed class CaseQueueTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Never = TimeSpan.FromHours(1);

    [Fact]
    public async Task What_is_full_is_written_at_once_and_the_rest_in_a_while()
    {
        var writer = new Writer();
        await using var queue = Queue(writer, most: 3, wait: Never);
        Add(queue, 3);
        (await writer.NextAsync()).Cases.Should().HaveCount(3, "it does not wait for more");

        Add(queue, 2);
        queue.Waiting.Should().Be(2);
        await queue.FlushAsync(default);
        (await writer.NextAsync()).Cases.Should().HaveCount(2);
        queue.Waiting.Should().Be(0);

        await using var soon = Queue(writer, most: 3, wait: TimeSpan.FromMilliseconds(1));
        Add(soon, 1);
        (await writer.NextAsync()).Cases.Should().ContainSingle("nobody waits longer than was said");
    }

    [Fact]
    public async Task More_than_one_batch_is_written_batch_by_batch_in_order()
    {
        var writer = new Writer();
        await using var queue = Queue(writer, most: 100, wait: Never);
        Add(queue, 99);
        await queue.FlushAsync(default);
        (await writer.NextAsync()).Cases.Select(waiting => waiting.Decided.Agent).Should().Equal(Enumerable.Range(0, 99).Select(i => $"{i}"));
    }

    [Fact]
    public async Task What_failed_is_tried_again_as_the_same_batch_and_nothing_is_lost()
    {
        var writer = new Writer { Failures = 2 };
        await using var queue = Queue(writer, most: 2, wait: TimeSpan.FromMilliseconds(1));
        Add(queue, 5);

        var batches = new[] { await writer.NextAsync(), await writer.NextAsync(), await writer.NextAsync() };

        batches.Sum(batch => batch.Cases.Length).Should().Be(5);
        writer.Tried[0].Should().BeSameAs(writer.Tried[1]).And.BeSameAs(writer.Tried[2], "the same id is written at most once");
        await queue.FlushAsync(default);
        (queue.Failure, queue.Dropped).Should().Be((null, 0));
    }

    [Fact]
    public async Task Who_waits_for_it_is_told_that_it_cannot_be_written()
    {
        var writer = new Writer { Failures = 1 };
        await using var queue = Queue(writer, most: 10, wait: Never);
        Add(queue, 1);

        await queue.Awaiting(waiting => waiting.FlushAsync(default)).Should().ThrowAsync<LedgerException>().WithMessage("away");
        (queue.Waiting, queue.Failure?.Message).Should().Be((1, "away"));
        await queue.FlushAsync(default);
        (queue.Waiting, queue.Failure).Should().Be((0, null));
    }

    [Fact]
    public async Task What_does_not_fit_is_dropped_and_counted_and_holds_up_nobody()
    {
        var writer = new Writer { Failures = int.MaxValue };
        var queue = Queue(writer, most: 2, wait: Never, waiting: 4);
        Add(queue, 1000);

        queue.Dropped.Should().BeInRange(994, 996, "four wait, and two more may be on their way");
        await queue.DisposeAsync();
        queue.Dropped.Should().Be(1000, "what could not be written at the end was not");
        Add(queue, 1);
        queue.Dropped.Should().Be(1001);
    }

    [Fact]
    public async Task Closing_writes_what_waits()
    {
        var writer = new Writer { Failures = 1 };
        var queue = Queue(writer, most: 10, wait: Never);
        Add(queue, 7);
        await queue.DisposeAsync();
        await queue.DisposeAsync();

        (await writer.NextAsync()).Cases.Should().HaveCount(7);
        queue.Dropped.Should().Be(0);
    }

    [Fact]
    public async Task A_ledger_that_is_closed_first_costs_what_waits_and_throws_nothing()
    {
        var shop = new RecordedShop(new MemoryLedgerStore(), new ReviewJournalOptions { LongestWait = Never });
        await shop.DecideAsync(RecordedShop.Late("s-1"));
        await shop.Ledger.DisposeAsync();

        await shop.Journal.DisposeAsync();

        shop.Journal.Dropped.Should().Be(1);
    }

    private static CaseQueue Queue(Writer writer, int most, TimeSpan wait, int waiting = 1000) =>
        new(new ReviewJournalOptions { MostInOneBatch = most, LongestWait = wait, MostWaiting = waiting }, TimeProvider.System, writer.WriteAsync);

    private static void Add(CaseQueue queue, int count)
    {
        for (var i = 0; i < count; i++)
        {
            queue.Add(new WaitingCase(new DecidedCase { At = RecordedShop.Noon, Id = "", Agent = $"{i}", Traits = default, Coverage = Coverage.Covered }, null));
        }
    }

    private sealed class Writer
    {
        private readonly System.Threading.Channels.Channel<CaseBatch> _written = System.Threading.Channels.Channel.CreateUnbounded<CaseBatch>();

        public int Failures { get; set; }

        public List<CaseBatch> Tried { get; } = [];

        public Task WriteAsync(CaseBatch batch, CancellationToken cancellationToken)
        {
            Tried.Add(batch);
            if (Failures-- > 0)
            {
                return Task.FromException(new LedgerException(LedgerProblem.Unavailable, "away"));
            }

            return _written.Writer.WriteAsync(batch, cancellationToken).AsTask();
        }

        public Task<CaseBatch> NextAsync() => _written.Reader.ReadAsync().AsTask().WaitAsync(Patience);
    }
}
