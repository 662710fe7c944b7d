using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>Tells what employees say of rules, and what no policy foresaw.</summary>
internal sealed class VoiceTeller(ReviewRecords records, ReportFrame frame)
{
    private const int MostQuotes = 10;
    private const int MostCases = 5;

    private readonly DateTimeOffset _from = frame.Calendar.StartOf(frame.From);

    /// <summary>The friction by rule, the most often named first.</summary>
    public ImmutableArray<FrictionReview> Friction() =>
    [
        .. records.Friction
            .Where(IsTold)
            .GroupBy(friction => records.Table.Rules.Present(friction.Rule), StringComparer.Ordinal)
            .OrderByDescending(rule => rule.Count())
            .ThenBy(rule => rule.Key, StringComparer.Ordinal)
            .Select(rule => new FrictionReview
            {
                Rule = rule.Key,
                AwkwardSpot = rule.Count(friction => friction.Kind == FrictionKind.AwkwardSpot),
                MakesNoSense = rule.Count(friction => friction.Kind == FrictionKind.MakesNoSense),
                CustomersDoNotExpectIt = rule.Count(friction => friction.Kind == FrictionKind.CustomersDoNotExpectIt),
                Quotes =
                [
                    .. rule.Where(friction => friction.Text is not null)
                        .Reverse()
                        .Take(MostQuotes)
                        .Select(friction => new FrictionQuote(frame.Local(friction.At.UtcTicks), friction.Kind, friction.Text!)),
                ],
            }),
    ];

    /// <summary>The situations that no policy covered, the most frequent kind first.</summary>
    public ImmutableArray<LearningReview> Learning()
    {
        var given = new Dictionary<string, GrantFacts>(StringComparer.Ordinal);
        foreach (var grant in records.Grants.At(frame.Until).Where(grant => grant.IsGiven))
        {
            given[grant.Reserved.Case] = grant;
        }

        return
        [
            .. records.Learning
                .Where(IsTold)
                .GroupBy(learning => learning.Traits.Kind ?? "", StringComparer.Ordinal)
                .OrderByDescending(kind => kind.Count())
                .ThenBy(kind => kind.Key, StringComparer.Ordinal)
                .Select(kind => new LearningReview
                {
                    Kind = kind.Key.Length == 0 ? null : kind.Key,
                    Cases = kind.Count(),
                    Latest = [.. kind.Reverse().Take(MostCases).Select(learning => Of(learning, given.GetValueOrDefault(learning.Case)))],
                }),
        ];
    }

    private LearningCase Of(LearningNoted learning, GrantFacts? grant) => new(
        frame.Local(learning.At.UtcTicks), learning.Case, learning.Facts, grant?.Reserved.Name, grant?.Worth, grant?.Reserved.Note);

    private bool IsTold(ReviewEvent happened) => happened.At >= _from && happened.At < frame.Until;
}
