using PolicyFlex.Review;
using static PolicyFlex.Tests.Review.SampleDays;
using static PolicyFlex.Tests.Review.SampleReport;

namespace PolicyFlex.Tests.Review;

/// <summary>An open flag, one that was put off, and one that was answered.</summary>
internal static class SampleFlags
{
    public static ReviewFlag Returns { get; } = new()
    {
        Id = "more-lenient:rule:returns/sixty-days#1",
        Subject = FlagSubject.Rule,
        Name = "returns/sixty-days",
        Measure = FlagMeasure.MoreLenient,
        Title = "Bringing something back",
        Owner = "Mara Lindqvist",
        State = FlagState.Open,
        RaisedAt = At("2026-02-28T16:20"),
        Since = At("2026-02-13T09:05"),
        SinceThen = new("", 71, 12),
        Observed = Rate(137, 13),
        Now = Rate(138, 24),
        Expected = 0.05,
        Concerning = 0.1,
        YearsBetweenFalseAlarms = 10.5,
        Sentence = "13 of 137 decisions under returns/sixty-days were overridden in the last 30 days: 9.5 % (95 % interval 5.6 to 16 %), expected 5 %. It probably "
            + "began about 13 February. By chance this flag appears about once in 10 years. 75 % came from 3 of 18 agents; without the top one still 7.4 %.",
        Driver = new(FlagSubject.Segment, "order.present = true", Rate(57, 3)),
        Agents = [new("anna", 11, 4), new("mateo", 9, 3), new("yusuf", 6, 2), new("grace", 5, 1), new("kim", 8, 1), new("ruth", 5, 1)],
        Reasons = [new("unfair-here", 0, 7), new("unclear-policy", 0, 3), new("system-error", 0, 1), new("legal-risk", 0, 1)],
        Segments = [new("order.present = true", 14, 9), new("customer.tier = guest", 24, 5), new("customer.tier = patron", 19, 3)],
        Questions =
        [
            "Were these overrides right? If so, what should the policy say about presents?",
            "Does the 60 days count from the day of purchase also where the present was given weeks later?",
            "Is there a way for the agent to see when a present was handed over?",
        ],
        Together = ["more-lenient:policy:returns#1"],
        Chart = Of(From, 108, 10, 4.6, 16, day => day < new DateOnly(2026, 2, 14) ? 0.035 : 0.19, 81, 84, 84, 93),
    };

    public static ReviewFlag Quantity { get; } = new()
    {
        Id = "frequent:kind:wrong-quantity#2",
        Subject = FlagSubject.Kind,
        Name = "wrong-quantity",
        Measure = FlagMeasure.Frequent,
        Owner = "Theo Brandt",
        State = FlagState.Snoozed,
        RaisedAt = At("2026-01-23T11:00"),
        Since = At("2026-01-06T10:00"),
        SinceThen = new("", 122, 25),
        Observed = Rate(215, 29),
        Now = Rate(220, 19),
        Expected = 0.08,
        Concerning = 0.14,
        YearsBetweenFalseAlarms = 10.5,
        Sentence = "29 of 215 situations in the last 30 days were of the kind wrong-quantity: 13 % (95 % interval 9.6 to 19 %), expected 8 %. It probably began about 6 January.",
        Driver = new(FlagSubject.Segment, "order.partner = Northgate Freight", Rate(103, 6)),
        Segments = [new("order.partner = Northgate Freight", 0, 19), new("customer.tier = member", 0, 8)],
        Chart = Of(From, 108, 15, 7.2, 9, day => day < new DateOnly(2026, 1, 8) ? 0.06 : day < new DateOnly(2026, 1, 25) ? 0.2 : 0.07, 118, 124, 121, 121),
        Replies =
        [
            new(At("2026-01-23T09:12"), FlagAnswer.Snoozed, "theo", "The new scale at the packing table comes on 1 March.", At("2026-04-01T00:00"), null, null),
        ],
    };

    public static ReviewFlag Box { get; } = new()
    {
        Id = "more-lenient:segment:returns/in-its-box:customer.tier=guest#1",
        Subject = FlagSubject.Segment,
        Name = "returns/in-its-box",
        Segment = "customer.tier = guest",
        Measure = FlagMeasure.MoreLenient,
        Title = "Bringing something back",
        Owner = "Mara Lindqvist",
        State = FlagState.Settled,
        RaisedAt = At("2026-01-06T15:40"),
        Since = At("2026-01-02T13:10"),
        SinceThen = new("", 6, 4),
        Observed = Rate(22, 4),
        Now = Rate(34, 1),
        Expected = 0.05,
        Concerning = 0.1,
        YearsBetweenFalseAlarms = 10.5,
        Sentence = "4 of 22 decisions under returns/in-its-box for customer.tier = guest were overridden in the last 30 days: 18 % (95 % interval 7.3 to 39 %), expected 5 %.",
        Reasons = [new("unfair-here", 0, 4)],
        Questions = ["Who keeps the box of a nib?"],
        Chart = Of(new(2025, 12, 20), 89, 13, 1.1, 16, day => day < new DateOnly(2025, 12, 30) ? 0.02 : day < new DateOnly(2026, 1, 10) ? 0.45 : 0.02, 62, 64, 60, 60),
        Replies =
        [
            new(At("2026-01-10T10:00"), FlagAnswer.Accepted, "mara", "After the holidays boxes are gone.", At("2026-01-31T00:00"), 0.25, Appropriateness.Right),
            new(At("2026-02-02T10:00"), FlagAnswer.PolicyChanged, "mara", "A nib no longer needs its box.", null, null, Appropriateness.Right),
        ],
    };
}
