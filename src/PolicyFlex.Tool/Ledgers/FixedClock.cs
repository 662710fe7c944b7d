namespace PolicyFlex.Tool.Ledgers;

/// <summary>A clock that stands: a decision is made for one moment.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
}
