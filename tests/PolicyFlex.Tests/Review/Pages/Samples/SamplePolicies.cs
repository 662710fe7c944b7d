using System.Collections.Immutable;
using PolicyFlex.Review;
using static PolicyFlex.Tests.Review.SampleDays;
using static PolicyFlex.Tests.Review.SampleReport;

namespace PolicyFlex.Tests.Review;

/// <summary>Three policies: one needs its owner, one is quiet, one has too little volume.</summary>
internal static class SamplePolicies
{
    public static ImmutableArray<PolicyReview> All { get; } =
    [
        new()
        {
            Policy = "returns",
            Title = "Bringing something back",
            Owner = "Mara Lindqvist",
            Standing = PolicyStanding.Flagged,
            Expected = 0.05,
            Concerning = 0.1,
            MoreLenient = Rate(212, 37),
            Stricter = Rate(212, 3),
            Chart = Of(From, 108, 7, 7.1, 16, day => day < new DateOnly(2026, 2, 14) ? 0.04 : 0.16, 112),
            Rules =
            [
                new()
                {
                    Rule = "returns/sixty-days",
                    MoreLenient = Rate(496, 52),
                    Stricter = Rate(496, 4),
                    Exceptions = 61,
                    Upheld = 143,
                    Segments = [new("order.present = true", 71, 27), new("customer.tier = guest", 160, 19), new("customer.tier = patron", 121, 6)],
                },
                new() { Rule = "returns/in-its-box", MoreLenient = Rate(118, 11), Stricter = Rate(118, 0), Exceptions = 9, Upheld = 24, Segments = [new("customer.tier = guest", 46, 10)] },
            ],
            Origin = "The rule in-its-box goes back to a single incident, a nib that was resold without its box in 2023, and is overridden more often than expected.",
        },
        new()
        {
            Policy = "late-parcel",
            Title = "A parcel that is late",
            Owner = "Joan Okafor",
            Standing = PolicyStanding.Quiet,
            Expected = 0.05,
            Concerning = 0.1,
            MoreLenient = Rate(964, 23),
            Stricter = Rate(964, 1),
            Chart = Of(From, 108, 12, 32, 16, _ => 0.024, 130),
            Rules =
            [
                new() { Rule = "late-parcel/send-another", MoreLenient = Rate(2204, 41), Stricter = Rate(2204, 2), Exceptions = 0, Upheld = 118 },
                new() { Rule = "late-parcel/by-courier", MoreLenient = Rate(1266, 18), Stricter = Rate(1266, 1), Exceptions = 212, Upheld = 90 },
            ],
        },
        new()
        {
            Policy = "notes-lost",
            Title = "Notes that are lost",
            Standing = PolicyStanding.TooLittleVolume,
            Expected = 0.05,
            Concerning = 0.1,
            MoreLenient = Rate(4, 0),
            Stricter = Rate(4, 0),
            Chart = Of(From, 108, 5, 0.11, 16, _ => 0.05, 48),
            Rules = [new() { Rule = "notes-lost/bring-them-back", MoreLenient = Rate(11, 0), Stricter = Rate(11, 0), Exceptions = 0, Upheld = 1 }],
        },
    ];
}
