using System.Globalization;

namespace PolicyFlex.Benchmarks;

/// <summary>What is compared is measured in turn, so that what else the machine does hits all alike; what counts is the median.</summary>
internal static class InTurn
{
    /// <summary>How many rounds do not count: code is compiled again while it runs, and connections are new.</summary>
    private const int Warm = 4;

    /// <summary>The medians of so many rounds, after some that do not count.</summary>
    public static async Task<double[]> MediansAsync(int rounds, params Func<Task<double>>[] measure)
    {
        var values = measure.Select(_ => new double[rounds]).ToArray();
        for (var round = -Warm; round < rounds; round++)
        {
            // Forwards and backwards, so that none always comes after the same other.
            foreach (var i in round % 2 == 0 ? Enumerable.Range(0, measure.Length) : Enumerable.Range(0, measure.Length).Reverse())
            {
                var value = await measure[i]();
                if (round >= 0)
                {
                    values[i][round] = value;
                }
            }
        }

        foreach (var rates in values)
        {
            Array.Sort(rates);
        }

        return [.. values.Select(rates => rates[rounds / 2])];
    }

    /// <summary>Prints a row of a table: what it is, two rates, and the first as a part of the second; tells that part.</summary>
    public static double Print(string what, double one, double other)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-44}{one,12:N0}{other,12:N0}{one / other,8:P0}"));
        return one / other;
    }

    /// <summary>Prints the heads of such rows.</summary>
    public static void PrintHead(string one, string other) => Console.WriteLine($"{"grants a second",-44}{one,12}{other,12}");

    /// <summary>Prints the last line: what came of it.</summary>
    public static void PrintRatios(IEnumerable<(string What, double Ratio)> ratios) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratios: {string.Join(", ", ratios.Select(ratio => string.Create(CultureInfo.InvariantCulture, $"{ratio.What} {ratio.Ratio:P0}")))}"));

    /// <summary>Prints how many threads wanted a processor lately, where the machine tells it.</summary>
    public static void PrintLoad()
    {
        if (File.Exists("/proc/loadavg"))
        {
            Console.WriteLine($"load: {string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ').Take(3))} (within 1, 5 and 15 minutes), {Environment.ProcessorCount} processors");
        }
    }
}
