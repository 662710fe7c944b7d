using System.Globalization;

namespace PolicyFlex.Benchmarks;

/// <summary>Two processes that give from one file: what the slower one gets of the whole, and how long anybody waits.</summary>
internal static class TwoProcesses
{
    private const double Seconds = 2;

    public static async Task<int> Of(int rounds)
    {
        await using var file = new TemporaryFile();
        await using (await file.OpenAsync())
        {
            using var one = new WorkerProcess("sqlite", file.Path, GrantShape.Usual);
            using var other = new WorkerProcess("sqlite", file.Path, GrantShape.Usual);
            InTurn.PrintLoad();
            Console.WriteLine($"{"callers of each of two processes",-44}{"grants of both",16}{"of the slower",16}{"longest call",16}   a second, a second, ms");
            var results = new List<string>();
            foreach (var callers in (int[])[1, 16])
            {
                var shares = new List<(double Sum, double Least, double Longest)>();
                for (var round = -2; round < rounds; round++)
                {
                    var order = string.Create(CultureInfo.InvariantCulture, $"give {callers} {Seconds}");
                    var (first, second) = (one.OrderAsync(order), other.OrderAsync(order));
                    var counts = new[] { Parse(await first), Parse(await second) };
                    if (round >= 0)
                    {
                        shares.Add((counts.Sum(count => count.Count), counts.Min(count => count.Count), counts.Max(count => count.Longest)));
                    }
                }

                var worst = shares.MinBy(share => share.Least / share.Sum);
                var longest = shares.Max(share => share.Longest);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{callers,-44}{worst.Sum / Seconds,16:N0}{worst.Least / Seconds,16:N0}{longest,16:N0}"));
                results.Add(string.Create(CultureInfo.InvariantCulture, $"by {callers} the slower got {worst.Least / worst.Sum:P0} in the worst round, longest call {longest:N0} ms"));
            }

            InTurn.PrintLoad();
            Console.WriteLine($"ratios: {string.Join(", ", results)}");
        }

        return 0;
    }

    private static (double Count, double Longest) Parse(string line)
    {
        var parts = line.Split(' ');
        return (double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
