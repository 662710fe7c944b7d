using System.Diagnostics;

namespace PolicyFlex.Benchmarks;

/// <summary>How often something was done in a second, and how many microseconds of processor time one took.</summary>
internal readonly record struct Rate(double PerSecond, double Cost)
{
    /// <summary>Does something again and again for a round.</summary>
    public static Rate Of(Action once, TimeSpan round)
    {
        var (start, cpu, count) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, 0);
        for (; Stopwatch.GetElapsedTime(start) < round; count++)
        {
            once();
        }

        return Of(start, cpu, count);
    }

    /// <summary>Does something again and again for a round.</summary>
    public static async Task<Rate> OfAsync(Func<Task> once, TimeSpan round)
    {
        var (start, cpu, count) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, 0);
        for (; Stopwatch.GetElapsedTime(start) < round; count++)
        {
            await once();
        }

        return Of(start, cpu, count);
    }

    /// <summary>Of something that tells how often it was done.</summary>
    public static async Task<Rate> OfAsync(Func<Task<int>> run)
    {
        var (start, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        return Of(start, cpu, await run());
    }

    private static Rate Of(long start, TimeSpan cpu, int count) =>
        new(count / Stopwatch.GetElapsedTime(start).TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds / count);
}
