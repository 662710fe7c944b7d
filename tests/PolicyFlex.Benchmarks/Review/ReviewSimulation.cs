using PolicyFlex.Review;

namespace PolicyFlex.Benchmarks;

/// <summary>Holds the detector to its promises on random streams, from a seed, beside the rule that people write first.</summary>
internal static class ReviewSimulation
{
    private const double Tolerable = 0.03;
    private const double Concerning = 0.10;
    private const int Years = 10;
    private const double Budget = 6;

    private static readonly (int PerDay, int Years, double Delay)[] Volumes = [(5, 4000, 20.5), (50, 4000, 3.1), (500, 1500, 0.40)];

    /// <summary>Runs all of it.</summary>
    /// <returns>0 if all is as wanted.</returns>
    public static int Of(int seed)
    {
        Console.WriteLine($"3 % tolerable, 10 % concerning, one false alarm in {Years} years; seed {seed}.\n");
        var (findings, chance) = (new Findings(), new Chance((ulong)seed));
        Findings.WriteHead();
        JudgeFalseAlarms(findings, chance);
        JudgeDelays(findings, chance);
        JudgePortfolio(findings, chance);
        JudgeBursts(findings, chance);
        JudgeAgents(findings, chance);
        JudgeSeasons(findings, chance);
        return findings.Conclude();
    }

    private static void JudgeFalseAlarms(Findings findings, Chance chance)
    {
        foreach (var (perDay, years, _) in Volumes)
        {
            var design = For(perDay);
            var found = (double)FalseAlarms.Count(new CusumWatch(design), perDay, years, Tolerable, chance) / years;
            var naive = (double)FalseAlarms.Count(new NaiveWatch(perDay), perDay, years / 4, Tolerable, chance) / (years / 4);
            var designed = perDay * 365 / design.AverageRunLength(Tolerable);
            var error = 3 * Math.Sqrt(designed / years);
            findings.Judge(
                $"false alarms a year, {perDay} a day", $"{found:0.0000}", Math.Abs(found - designed) <= error, $"{designed:0.0000} by design, within {error:0.0000}", $"{naive:0.0000}");
        }
    }

    private static void JudgeDelays(Findings findings, Chance chance)
    {
        foreach (var (perDay, _, most) in Volumes)
        {
            var design = For(perDay);
            var found = Delays.Mean(() => new CusumWatch(design), perDay, perDay > 50 ? 4000 : 20_000, Tolerable, Concerning, chance);
            var naive = Delays.Mean(() => new NaiveWatch(perDay), perDay, 1000, Tolerable, Concerning, chance);
            findings.Judge($"days to the flag, {perDay} a day", $"{found:0.00}", found <= most, $"at most {most:0.00}", $"{naive:0.0}");
        }
    }

    private static void JudgePortfolio(Findings findings, Chance chance)
    {
        var designs = Volumes.ToDictionary(volume => volume.PerDay, volume => CusumDesign.For(Tolerable, Concerning, volume.PerDay * 365 * Portfolio.Streams / Budget));
        var found = Portfolio.Run(perDay => new CusumWatch(designs[perDay]), 400, daysBefore: 0, Tolerable, Concerning, chance);
        var later = Portfolio.Run(perDay => new CusumWatch(designs[perDay]), 100, daysBefore: 365, Tolerable, Concerning, chance);
        var naive = Portfolio.Run(perDay => new NaiveWatch(perDay), 10, daysBefore: 60, Tolerable, Concerning, chance);
        findings.Judge("1,000 streams, first year: false flags", $"{found.FalseFlags:0.0}", found.FalseFlags <= Budget, $"at most {Budget}", $"{naive.FalseFlags:0}");
        findings.Judge("1,000 streams, first year: share that are false", $"{found.FalseShare:0.0%}", found.FalseShare <= 0.10, $"at most 10 %", $"{naive.FalseShare:0%}");
        findings.Judge("1,000 streams, first year: days to the flag at 50 a day", $"{found.Delay:0.0}", found.Delay <= 4.6, $"at most 4.6", $"{naive.Delay:0.0}");
        Findings.Tell("the same in a later year: false flags", $"{later.FalseFlags:0.0}");
        Findings.Tell("the same in a later year: share that are false", $"{later.FalseShare:0.0%}");
    }

    private static void JudgeBursts(Findings findings, Chance chance)
    {
        var design = For(50);
        var byAnswer = Bursts.CasesBetweenAlarms(design, Tolerable, byCase: false, alarms: 2000, chance);
        var byCase = Bursts.CasesBetweenAlarms(design, Tolerable, byCase: true, alarms: 200, chance);
        Findings.Tell("bursts of three: cases between alarms, by answer", $"{byAnswer:#,0}");
        findings.Judge("bursts of three: cases between alarms, by case", $"{byCase:#,0}", byCase >= 100_000, $"at least 100,000");
    }

    private static void JudgeAgents(Findings findings, Chance chance)
    {
        var design = For(50);
        Findings.Tell("one agent of 20 overrides 40 %: is named", $"{Named(0.4):0.0%}");
        foreach (var rate in new[] { 0.6, 0.8 })
        {
            var found = Named(rate);
            findings.Judge($"one agent of 20 overrides {100 * rate:0} %: is named", $"{found:0.0%}", found >= 0.85, $"at least 85 %");
        }

        var (named, _) = Agents.Run(design, Concerning, Concerning, 10_000, chance);
        findings.Judge("all 20 override 10 %: one is named", $"{named:0.00%}", named <= 0.01, $"at most 1 %");

        double Named(double rate) => Agents.Run(design, rate, Tolerable, 4000, chance).Right;
    }

    private static void JudgeSeasons(Findings findings, Chance chance)
    {
        const int Simulated = 4000;
        var design = For(50);
        var adjusted = (double)Seasons.FalseAlarms(design, isAdjusted: true, 50, Simulated, chance) / Simulated;
        var plain = (double)Seasons.FalseAlarms(design, isAdjusted: false, 50, Simulated / 10, chance) / (Simulated / 10);
        var most = 1.0 / Years;
        var error = 3 * Math.Sqrt(most / Simulated);
        Findings.Tell("season, not adjusted: false alarms a year", $"{plain:0.0000}");
        findings.Judge("season, adjusted: false alarms a year", $"{adjusted:0.0000}", adjusted <= most + error, $"at most {most:0.0000}, within {error:0.0000}");
        Findings.Tell("season, adjusted: days to the flag", $"{Seasons.Delay(design, 50, 10_000, chance):0.00}");
    }

    private static CusumDesign For(int casesPerDay) => CusumDesign.For(Tolerable, Concerning, casesPerDay * 365.0 * Years);
}
