using System.Collections.Immutable;
using PolicyFlex.Review;
using static PolicyFlex.Tests.Review.SampleDays;
using static PolicyFlex.Tests.Review.SampleReport;

namespace PolicyFlex.Tests.Review;

/// <summary>Kinds of situations, and what no policy covered.</summary>
internal static class SampleSituations
{
    public static ImmutableArray<KindReview> Kinds { get; } =
    [
        Kind("late-parcel", 2610, 2604, 2300, 2544, (964, 402), (2610, 1180)),
        Kind("wrong-quantity", 688, 671, 402, 580, (964, 107), (2610, 228), new("order.partner = Northgate Freight", 0, 312), new("customer.tier = member", 0, 190)),
        Kind("return", 612, 612, 570, 473, (964, 211), (2610, 402)),
        Kind("about-a-person", 44, 40, 31, 12, (964, 15), (2610, 30)),
        new()
        {
            Kind = "gift-card-expired",
            Cases = 9,
            Covered = Rate(9, 0),
            FirstContact = Rate(0, 0),
            WithoutEscalation = Rate(9, 2),
            RecentShare = Rate(964, 9),
            EarlierShare = Rate(0, 0),
        },
    ];

    public static ImmutableArray<LearningReview> Learning { get; } =
    [
        new()
        {
            Kind = "gift-card-expired",
            Cases = 9,
            Latest =
            [
                new(At("2026-03-18T12:05"), "t-8812", "kind gift-card-expired, tier member, card.value 40, card.expiredAt 2026-03-01", "make-it-right", 40m, "She had it from her late father. I put the forty dollars on her account."),
                new(At("2026-03-11T17:40"), "t-8533", "kind gift-card-expired, tier guest, card.value 25, card.expiredAt 2025-12-31", null, null, null),
                new(At("2026-02-27T10:15"), "t-8107", null, "make-it-right", 15m, null),
            ],
        },
        new() { Cases = 2, Latest = [new(At("2026-02-09T14:00"), "t-7390", "order.stage delivered, order.present true", "apology", null, "The engraving had the name of the giver, not of the receiver.")] },
    ];

    private static KindReview Kind(string kind, long cases, long covered, long first, long alone, (long Cases, long Count) lately, (long Cases, long Count) before, params Share[] segments) => new()
    {
        Kind = kind,
        Cases = cases,
        Covered = Rate(cases, covered),
        FirstContact = Rate(cases, first),
        WithoutEscalation = Rate(cases, alone),
        RecentShare = Rate(lately.Cases, lately.Count),
        EarlierShare = Rate(before.Cases, before.Count),
        Segments = [.. segments],
    };
}
