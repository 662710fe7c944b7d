namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>The company's clock, which is moved by hand: half a year passes in seconds, and nothing waits for it.</summary>
public sealed class CompanyClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset _now = start;

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Moves on to a moment; one that has passed already comes a second later, so that no two things happen at once.</summary>
    public void MoveTo(DateTimeOffset moment) => _now = moment > _now ? moment : _now.AddSeconds(1);

    /// <summary>A while passes.</summary>
    public void Pass(TimeSpan time) => _now += time;

    /// <summary>Nothing happens by itself: what a journal would write in the background is written in the evening.</summary>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new StillTimer();

    private sealed class StillTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
