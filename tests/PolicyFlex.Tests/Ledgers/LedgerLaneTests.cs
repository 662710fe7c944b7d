using FluentAssertions;
using PolicyFlex.Ledger;
using Xunit;

namespace PolicyFlex.Tests.Ledgers;

public sealed class LedgerLaneTests : IDisposable
{
    private readonly List<int[]> _written = [];
    private readonly SemaphoreSlim _begun = new(0);
    private readonly TaskCompletionSource _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task Those_who_come_meanwhile_go_together_up_to_the_most()
    {
        var lane = Lane(most: 3);
        lane.TryAdd(new Work(1)).Should().BeTrue();
        await _begun.WaitAsync();
        foreach (var i in Enumerable.Range(2, 5))
        {
            lane.TryAdd(new Work(i)).Should().BeTrue();
        }

        _gate.SetResult();
        await lane.CloseAsync();

        _written.Should().BeEquivalentTo([[1], [2, 3, 4], new[] { 5, 6 }], order => order.WithStrictOrdering());
    }

    [Fact]
    public async Task Who_has_to_be_alone_is_alone_and_who_gave_up_is_left_out()
    {
        var lane = Lane();
        lane.TryAdd(new Work(1));
        await _begun.WaitAsync();
        lane.TryAdd(new Work(2));
        lane.TryAdd(new Work(3) { Alone = true });
        lane.TryAdd(new Work(4) { IsAbandoned = true });
        lane.TryAdd(new Work(5));

        _gate.SetResult();
        await lane.CloseAsync();

        _written.Should().BeEquivalentTo([[1], [2], [3], new[] { 5 }], order => order.WithStrictOrdering());
    }

    [Fact]
    public async Task A_lane_that_is_closed_takes_nothing_and_has_written_what_it_took()
    {
        var lane = Lane();
        lane.TryAdd(new Work(1));
        await _begun.WaitAsync();
        lane.TryAdd(new Work(2));

        var closing = lane.CloseAsync();

        lane.TryAdd(new Work(3)).Should().BeFalse();
        closing.IsCompleted.Should().BeFalse();
        _gate.SetResult();
        await closing;
        _written.Should().BeEquivalentTo([[1], new[] { 2 }], order => order.WithStrictOrdering());
    }

    /// <summary>Nobody is written twice, left out, or beside another, however they come.</summary>
    [Fact]
    public async Task Of_many_who_come_at_once_each_is_written_once()
    {
        var writing = 0;
        var written = new List<int>();
        var lane = new LedgerLane(7, async batch =>
        {
            Interlocked.Increment(ref writing).Should().Be(1);
            written.AddRange(batch.Select(work => ((Work)work).Number));
            if (written.Count % 2 == 0)
            {
                await Task.Yield();
            }

            Interlocked.Decrement(ref writing).Should().Be(0);
        });

        await Parallel.ForAsync(0, 2000, (i, _) =>
        {
            lane.TryAdd(new Work(i));
            return ValueTask.CompletedTask;
        });
        await lane.CloseAsync();

        written.Order().Should().Equal(Enumerable.Range(0, 2000));
    }

    /// <summary>What has something in common is never written at once, and keeps its order; all of it is written, and some of it at once.</summary>
    [Fact]
    public async Task Batches_are_written_at_once_where_they_have_nothing_in_common()
    {
        var (gate, inWriting, written, mostAtOnce) = (new Lock(), new List<string>(), new List<Work>(), 0);
        var lane = new LedgerLane(
            20,
            async batch =>
            {
                var matters = batch.Select(work => ((Work)work).Matter).Distinct().ToList();
                lock (gate)
                {
                    matters.Should().NotIntersectWith(inWriting);
                    inWriting.Should().NotContain("alone");
                    if (batch.Exists(work => work.Alone))
                    {
                        inWriting.Should().BeEmpty();
                        matters.Add("alone");
                    }

                    inWriting.AddRange(matters);
                    mostAtOnce = Math.Max(mostAtOnce, inWriting.Count - matters.Count);
                    written.AddRange(batch.Cast<Work>());
                }

                await Task.Yield();
                lock (gate)
                {
                    inWriting.RemoveAll(matters.Contains);
                }
            },
            atOnce: 3);

        foreach (var i in Enumerable.Range(0, 3000))
        {
            lane.TryAdd(new Work(i) { Matter = $"{i * 7919 % 31}", Alone = i % 500 == 250 }).Should().BeTrue();
        }

        await lane.CloseAsync();

        written.Should().HaveCount(3000);
        written.GroupBy(work => work.Matter).Should().OnlyContain(works => works.Select(work => work.Number).SequenceEqual(works.Select(work => work.Number).Order()));
        mostAtOnce.Should().BePositive();
    }

    [Fact]
    public async Task Who_comes_alone_again_and_again_writes_by_themselves_and_who_brings_many_has_them_together()
    {
        var (batches, bringer) = (new List<int>(), 0);
        var lane = new LedgerLane(128, async batch =>
        {
            batches.Add(batch.Count);
            if (bringer != 0 && bringer != Environment.CurrentManagedThreadId)
            {
                await _gate.Task;
            }

            batch.ForEach(work => work.Answer());
        });
        var byThemselves = 0;

        await Task.Run(async () =>
        {
            foreach (var i in Enumerable.Range(0, 200))
            {
                var work = new Work(i);
                lane.TryAdd(work);
                byThemselves += work.Answered.IsCompleted ? 1 : 0;
                await work.Answered;
            }
        });
        batches.Clear();
        await Task.Run(async () =>
        {
            bringer = Environment.CurrentManagedThreadId;
            var works = Enumerable.Range(0, 500).Select(i => new Work(i)).ToList();
            works.ForEach(work => lane.TryAdd(work));
            _gate.SetResult();
            await Task.WhenAll(works.Select(work => work.Answered));
        });

        byThemselves.Should().BeGreaterThan(100);
        batches.Sum().Should().Be(500);
        batches.Should().HaveCountLessThan(25);
    }

    [Fact]
    public async Task Nothing_of_a_callers_context_goes_with_what_is_written()
    {
        var context = new AsyncLocal<string>();
        var seen = new List<string?>();
        var lane = new LedgerLane(128, batch =>
        {
            seen.Add(context.Value);
            batch.ForEach(work => work.Answer());
            return Task.CompletedTask;
        });

        await Task.Run(async () =>
        {
            context.Value = "the caller's";
            foreach (var i in Enumerable.Range(0, 100))
            {
                var work = new Work(i);
                lane.TryAdd(work);
                await work.Answered;
            }
        });

        seen.Should().HaveCount(100).And.OnlyContain(value => value == null);
    }

    public void Dispose() => _begun.Dispose();

    private LedgerLane Lane(int most = 128) => new(most, async batch =>
    {
        _written.Add([.. batch.Select(work => ((Work)work).Number)]);
        _begun.Release();
        await _gate.Task;
    });

    private sealed class Work(int number) : ILedgerWork
    {
        private readonly TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Number => number;

        public Task Answered => _answered.Task;

        public string Matter { get; init; } = $"{number}";

        public bool Alone { get; init; }

        public bool IsAbandoned { get; init; }

        public SubjectMove? Move => null;

        public void Read(WorkReads reads) => reads.Add(Matter);

        public bool Decide(LedgerOverlay overlay) => true;

        public void Answer() => _answered.SetResult();

        public void Fail(Exception exception)
        {
        }
    }
}
