namespace PolicyFlex.Sql;

/// <summary>Moments as databases keep them here: whole microseconds since 1970 in UTC, which both sort and subtract.</summary>
internal static class Micros
{
    /// <summary>The microseconds of a moment; a finer part is dropped downwards.</summary>
    public static long Of(DateTimeOffset moment)
    {
        var ticks = moment.UtcTicks - DateTimeOffset.UnixEpoch.Ticks;
        return Math.DivRem(ticks, TimeSpan.TicksPerMicrosecond, out var rest) - (rest < 0 ? 1 : 0);
    }

    /// <summary>The moment, in UTC.</summary>
    public static DateTimeOffset From(long micros) => DateTimeOffset.UnixEpoch.AddTicks(checked(micros * TimeSpan.TicksPerMicrosecond));
}
