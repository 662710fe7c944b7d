namespace PolicyFlex.Testing.Xunit;

/// <summary>A clock that stands still until it is moved by hand. For any number of threads.</summary>
public sealed class HandClock : TimeProvider
{
    private readonly Lock _lock = new();
    private DateTimeOffset _now;

    /// <summary>A clock that stands at a moment.</summary>
    /// <param name="now">The moment.</param>
    public HandClock(DateTimeOffset now) => _now = now;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now.ToUniversalTime();
        }
    }

    /// <summary>Moves the clock on.</summary>
    /// <param name="time">By how much; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is below 0.</exception>
    public void MoveOn(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        lock (_lock)
        {
            _now += time;
        }
    }
}
