namespace PolicyFlex.Tests.Ledgers;

/// <summary>A clock that is set by hand, also back.</summary>
internal sealed class HandClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
