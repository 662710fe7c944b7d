namespace PolicyFlex.Review;

/// <summary>Moments as a ledger keeps them.</summary>
internal static class Moments
{
    /// <summary>A moment in whole microseconds of UTC.</summary>
    public static DateTimeOffset WholeMicros(DateTimeOffset moment)
    {
        var utc = moment.ToUniversalTime();
        return utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
