namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>What is going to happen, and when: visits, calls afterwards, parcels that arrive. It happens in the order of time.</summary>
public sealed class Agenda(CompanyClock clock)
{
    private readonly PriorityQueue<Func<Task>, (DateTimeOffset At, int Number)> _ahead = new();
    private int _number;

    /// <summary>Something will happen at a moment.</summary>
    public void At(DateTimeOffset moment, Func<Task> what) => _ahead.Enqueue(what, (moment, _number++));

    /// <summary>Something will happen in a while.</summary>
    public void In(TimeSpan time, Func<Task> what) => At(clock.GetUtcNow() + time, what);

    /// <summary>Time passes up to a moment.</summary>
    public async Task RunAsync(DateTimeOffset until)
    {
        while (_ahead.TryPeek(out var what, out var next) && next.At < until)
        {
            _ahead.Dequeue();
            clock.MoveTo(next.At);
            await what();
        }

        clock.MoveTo(until);
    }
}
