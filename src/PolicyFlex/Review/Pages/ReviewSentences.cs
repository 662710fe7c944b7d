namespace PolicyFlex.Review;

/// <summary>The sentences that the pages of a report share.</summary>
internal static class ReviewSentences
{
    /// <summary><c>1 policy needs you; 1 is quiet; 1 has too little volume to tell.</c></summary>
    public static string Summary(ReviewReport report)
    {
        if (report.Policies.IsEmpty && report.Flags.IsEmpty)
        {
            return report.Decisions > 0
                ? "No case of a policy is over yet: each lasts a day from when it began."
                : "Nothing was recorded of any policy yet.";
        }

        string?[] parts =
        [
            Needing(Standing(report, PolicyStanding.Flagged)),
            Standing(report, PolicyStanding.Quiet) is var quiet and > 0 ? $"{Figures.Count(quiet)} {(quiet == 1 ? "is" : "are")} quiet" : null,
            Standing(report, PolicyStanding.TooLittleVolume) is var small and > 0
                ? $"{Figures.Count(small)} {(small == 1 ? "has" : "have")} too little volume to tell"
                : null,
            Elsewhere(report),
        ];
        return string.Join("; ", parts.Where(part => part is not null)) + ".";
    }

    /// <summary>From when to when, and how many decisions.</summary>
    public static string Decisions(ReviewReport report)
    {
        var without = report.WithoutWants switch
        {
            0 => "",
            var all when all == report.Decisions => " What the customer wanted was not said, so that every answer counted as wanted.",
            var some => $" {Figures.Count(some)} of them did not say what the customer wanted; there every answer counted as wanted.",
        };
        return $"{Figures.Count(report.Decisions, "decision", "decisions")} {(report.Decisions == 1 ? "was" : "were")} recorded.{without}";
    }

    /// <summary>What is watched, and how many false alarms that costs.</summary>
    public static string Watched(ReviewReport report) =>
        $"{Figures.Count(report.Streams, "stream", "streams")} of cases {(report.Streams == 1 ? "is" : "are")} watched, set so that chance alone raises "
        + $"about {Figures.About(report.FalseAlarmsAYear)} {(report.FalseAlarmsAYear == 1 ? "flag" : "flags")} a year over all of them.";

    /// <summary>The last day that is told of: that before, where the report ends at midnight.</summary>
    public static DateOnly LastDay(ReviewReport report)
    {
        var day = Figures.DayOf(report.Until);
        return report.Until.TimeOfDay == TimeSpan.Zero && day > report.From ? day.AddDays(-1) : day;
    }

    /// <summary>How long it takes to see a change.</summary>
    public static string Volume(VolumeNotice notice) =>
        $"{Figures.Count(notice.CasesAYear, "case", "cases")} a year. At this volume a doubling takes about {Figures.About(notice.DaysToADoubling)} days to show.";

    /// <summary>By which name a flag is answered, and which others are answered with it.</summary>
    public static string Identity(ReviewFlag flag) =>
        flag.Together.IsEmpty ? $"Flag {flag.Id}" : $"Flag {flag.Id}; answered together with it: {string.Join(", ", flag.Together)}";

    /// <summary>Where a flag comes from.</summary>
    public static string Driver(FlagDriver driver) =>
        $"{ReviewWords.Of(driver)}; the rest is at {Figures.Percent(driver.Without.Rate)} ({Figures.Counted(driver.Without)})";

    /// <summary>What somebody did about a flag, without their reason.</summary>
    public static string Reply(FlagReply reply)
    {
        var tolerable = reply.Tolerable is { } rate ? $" at {Figures.Percent(rate)}" : "";
        var until = reply.Until is { } day ? $" until {Figures.Day(day)}" : "";
        return $"{ReviewWords.Of(reply.Answer)}{tolerable}{until}.{(reply.Overrides is { } overrides ? $" {ReviewWords.Of(overrides)}" : "")}";
    }

    /// <summary>What a learning case was answered with.</summary>
    public static string Given(LearningCase one, string currency) => (one.Given, one.Worth) switch
    {
        (null, null) => "Nothing was given.",
        ({ } what, null) => $"Given: {what}.",
        (null, { } worth) => $"Given: {Figures.Money(worth, currency)}.",
        ({ } what, { } worth) => $"Given: {what}, {Figures.Money(worth, currency)}.",
    };

    /// <summary>What employees say of a rule, in numbers.</summary>
    public static string Friction(FrictionReview one) => string.Join(" · ", new[]
    {
        (one.AwkwardSpot, FrictionKind.AwkwardSpot), (one.MakesNoSense, FrictionKind.MakesNoSense), (one.CustomersDoNotExpectIt, FrictionKind.CustomersDoNotExpectIt),
    }.Where(part => part.Item1 > 0).Select(part => $"{Figures.Count(part.Item1)} × {ReviewWords.Of(part.Item2)}"));

    /// <summary>What came of an option, in numbers.</summary>
    public static string Outcomes(OptionReview option)
    {
        (long Count, string Word)[] outcomes =
        [
            (option.Resolved, "resolved"), (option.Eased, "eased"), (option.Unresolved, "unresolved"), (option.Reopened, "reopened"), (option.Unknown, "unknown"),
        ];
        var told = string.Join(", ", outcomes.Where(outcome => outcome.Count > 0).Select(outcome => $"{Figures.Count(outcome.Count)}\u00A0{outcome.Word}"));
        return told.Length == 0 ? "No outcome is known yet." : told;
    }

    /// <summary>How a reader finds out what a flag, its score and its limit mean.</summary>
    public static string[] HowToRead { get; } =
    [
        "Each override of a rule adds to its score, and each case in which the rule was followed takes a little away, so that a tolerable rate keeps the score near zero.",
        "When overrides become more frequent the score climbs, and where it reaches its limit a flag is raised; the limit is set so high that chance alone rarely gets there.",
        "A flag does not say that somebody did wrong: when people keep stepping around a rule, it is most often the rule that should change.",
    ];

    private static string Needing(int policies) => policies switch
    {
        0 => "No policy needs you",
        1 => "1 policy needs you",
        _ => $"{Figures.Count(policies)} policies need you",
    };

    private static string? Elsewhere(ReviewReport report)
    {
        var flags = report.Flags.Count(flag => flag is { State: FlagState.Open, Subject: FlagSubject.Kind or FlagSubject.Agent });
        return flags == 0 ? null : $"{Figures.Count(flags, "open flag is", "open flags are")} about a kind of situation or an agent";
    }

    private static int Standing(ReviewReport report, PolicyStanding standing) => report.Policies.Count(policy => policy.Standing == standing);
}
