using System.Collections.Immutable;
using PolicyFlex.Review;
using static PolicyFlex.Tests.Review.SampleDays;

namespace PolicyFlex.Tests.Review;

/// <summary>What was given, what it cost and what came of it.</summary>
internal static class SampleGiven
{
    public static ImmutableArray<OptionReview> Options { get; } =
    [
        Option("reship-express", "Send another one today", 318, 9_421.80m, 310, 214, 21, 18, 9, 56),
        Option("refund", "Refund to the original payment method", 96, 4_130.25m, 96, 60, 8, 4, 2, 22),
        Option("trade-in-credit", "A credit for the next one", 121, 3_020m, 118, 40, 33, 21, 12, 15),
        Option("on-us", "Something small on us", 402, 1_608m, 402, 122, 140, 38, 6, 96),
        Option("make-it-right", null, 7, 212.40m, 7, 4, 1, 0, 0, 2),
        Option("apology", "An apology, without a but", 512, 0m, 0, 0, 0, 0, 0, 512),
    ];

    private static OptionReview Option(
        string name, string? title, long given, decimal worth, long fulfilled, long resolved, long eased, long unresolved, long reopened, long unknown) => new()
        {
            Name = name,
            Title = title,
            Given = given,
            Worth = worth,
            Fulfilled = fulfilled,
            Success = Rate(resolved + eased + unresolved + reopened, resolved + eased),
            Resolved = resolved,
            Eased = eased,
            Unresolved = unresolved,
            Reopened = reopened,
            Unknown = unknown,
        };
}
