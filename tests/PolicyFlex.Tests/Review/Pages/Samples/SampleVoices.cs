using System.Collections.Immutable;
using PolicyFlex.Review;
using static PolicyFlex.Tests.Review.SampleReport;

namespace PolicyFlex.Tests.Review;

/// <summary>What employees say of rules.</summary>
internal static class SampleVoices
{
    public static ImmutableArray<FrictionReview> Friction { get; } =
    [
        new()
        {
            Rule = "returns/sixty-days",
            AwkwardSpot = 7,
            MakesNoSense = 3,
            CustomersDoNotExpectIt = 5,
            Quotes =
            [
                new(At("2026-03-16T11:20"), FrictionKind.AwkwardSpot, "A grandmother stood there with the pen that her grandson got for his birthday last week. She had bought it before Christmas. I was to tell her that she is 12 days late."),
                new(At("2026-03-12T09:45"), FrictionKind.CustomersDoNotExpectIt, "They read “60 days” as from when the present was opened. Everybody does."),
                new(At("2026-02-24T16:30"), FrictionKind.MakesNoSense, "The ink is sealed. Whether it was sealed for 50 or for 70 days makes no difference to anyone."),
            ],
        },
        new()
        {
            Rule = "returns/in-its-box",
            AwkwardSpot = 0,
            MakesNoSense = 4,
            CustomersDoNotExpectIt = 1,
            Quotes = [new(At("2026-01-04T13:15"), FrictionKind.MakesNoSense, "Nobody keeps the box of a nib.")],
        },
    ];
}
