using System.Globalization;

namespace PolicyFlex.Review;

/// <summary>Tells the owner of a policy what a flag says, in whole sentences.</summary>
internal static class FlagSentence
{
    /// <summary>From how many of the agents, at most, something comes if it is worth saying.</summary>
    private const double FewAgents = 1.0 / 3;

    /// <param name="flag">The flag, without its sentence.</param>
    /// <param name="zone">The zone in which days are told.</param>
    public static string Of(ReviewFlag flag, TimeZoneInfo zone) => string.Join(
        ' ',
        new[]
        {
            What(flag, zone),
            string.Create(
                CultureInfo.InvariantCulture,
                $"It probably began about {Day(flag.Since, zone)}, with {flag.SinceThen.Count:N0} of {flag.SinceThen.Cases:N0} since then."),
            Chance(flag.YearsBetweenFalseAlarms),
            Agents(flag),
            Driver(flag),
        }.OfType<string>());

    /// <summary>A flag in a few words, for a decision that it concerns: <c>overridden in 31 of 140 decisions, where 7 were expected</c>.</summary>
    public static string Short(FlagMeasure measure, long cases, long count, double expected)
    {
        var what = measure switch
        {
            FlagMeasure.MoreLenient => "overridden",
            FlagMeasure.Stricter => "not granted though it is allowed",
            FlagMeasure.NotCovered => "covered by no policy",
            _ => "met",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{what} in {count} of {cases} decisions, where {Math.Round(cases * expected)} were expected");
    }

    private static string What(ReviewFlag flag, TimeZoneInfo zone)
    {
        var (cases, count) = (flag.Observed.Cases, flag.Observed.Count);
        var days = $"in the 30 days to {Day(flag.RaisedAt, zone)}";
        var usual = flag.Measure == FlagMeasure.Frequent ? "usually" : "expected";
        var rate = $"{Percent(flag.Observed.Rate)} (95 % interval {Interval(flag.Observed)}), {usual} {Percent(flag.Expected)}.";
        var under = flag.Subject == FlagSubject.Segment ? $"{flag.Name} where {flag.Segment}" : flag.Name;
        var start = (flag.Subject, flag.Measure) switch
        {
            (FlagSubject.Agent, FlagMeasure.MoreLenient) => $"{flag.Name} overrode {count} of {cases} decisions",
            (FlagSubject.Agent, _) => $"{flag.Name} did not grant what is allowed in {count} of {cases} cases",
            (FlagSubject.Kind, FlagMeasure.Frequent) => $"{count} of {cases} situations were of the kind {flag.Name}",
            (FlagSubject.Kind, FlagMeasure.NotCovered) => $"{count} of {cases} situations of the kind {flag.Name} were covered by no policy",
            (FlagSubject.Kind, FlagMeasure.MoreLenient) => $"{count} of {cases} decisions for the kind {flag.Name} were overridden",
            (_, FlagMeasure.MoreLenient) => $"{count} of {cases} decisions under {under} were overridden",
            _ => $"In {count} of {cases} cases under {under} customers did not get what it allows",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{start} {days}: {rate}");
    }

    private static string? Chance(double years) => years switch
    {
        double.PositiveInfinity => null,
        >= 1.5 => string.Create(CultureInfo.InvariantCulture, $"By chance this flag appears about once in {Rounded(years)} years."),
        _ => string.Create(CultureInfo.InvariantCulture, $"By chance this flag appears about once in {Math.Max(1, Math.Round(years * 12))} months."),
    };

    private static double Rounded(double years)
    {
        var unit = years >= 100 ? Math.Pow(10, Math.Floor(Math.Log10(years)) - 1) : 1;
        return Math.Round(years / unit) * unit;
    }

    /// <summary>Says that few agents are behind most of it, where they are.</summary>
    private static string? Agents(ReviewFlag flag)
    {
        var count = flag.Agents.Sum(agent => agent.Count);
        if (flag.Agents.Length < 3 || count == 0 || flag.Driver is { Subject: FlagSubject.Agent })
        {
            return null;
        }

        var (some, of) = (0, 0L);
        while (of * 2 < count)
        {
            of += flag.Agents[some++].Count;
        }

        if (some > flag.Agents.Length * FewAgents)
        {
            var with = flag.Agents.Count(agent => agent.Count > 0);
            return string.Create(CultureInfo.InvariantCulture, $"It comes from {(with < flag.Agents.Length ? $"{with} of " : "all ")}{flag.Agents.Length} agents.");
        }

        var rest = new Tally(flag.Agents.Skip(1).Sum(agent => agent.Cases), flag.Agents.Skip(1).Sum(agent => agent.Count));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Percent((double)of / count)} came from {some} of {flag.Agents.Length} agents; without the top one it is still {Percent(rest.Rate)}.");
    }

    private static string? Driver(ReviewFlag flag)
    {
        if (flag.Driver is not { } driver)
        {
            return null;
        }

        var without = Percent(driver.Without.Rate);
        return driver.Subject switch
        {
            FlagSubject.Agent => $"It comes from {driver.Name}: without them it is {without}, {(driver.Without.Rate <= flag.Expected ? "which is no more than expected" : "which may be chance")}.",
            FlagSubject.Rule when driver.Without.Cases == 0 => $"It comes from the rule {driver.Name}.",
            FlagSubject.Rule => $"It comes from the rule {driver.Name}: without it it would be {without}.",
            _ => $"It fails those with {driver.Name}: without them it is {without}.",
        };
    }

    private static string Day(DateTimeOffset at, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(at, zone).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Percent(double share) => Plain(Figures.Percent(share));

    private static string Interval(ObservedRate rate) => Plain(Figures.Interval(rate));

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
