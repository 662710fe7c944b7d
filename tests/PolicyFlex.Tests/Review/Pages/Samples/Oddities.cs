using System.Collections.Immutable;
using PolicyFlex.Review;
using static PolicyFlex.Tests.Review.SampleDays;

namespace PolicyFlex.Tests.Review;

/// <summary>Reports at the edges: charts of one day, of none and of three years, scores of millions, hostile words.</summary>
internal static class Oddities
{
    /// <summary>Words that try to be something else.</summary>
    public static ImmutableArray<string> HostileWords { get; } =
    [
        "<script>alert('x')</script>", "\"quoted\" & 'so' <b>bold</b>", "]]> --> </style></svg></html>", "\u202Eesrever\u202C \u2066 \u200F", "שלום עולם, مرحبا",
        new string('W', 400), "漢字のとても長い名前であるエージェント", "a\0b\u001b[31mred\r\nnew line\tand tab", "half \uD800 of a character", "https://example.com/?a=1&b=2#javascript:alert(1)", " ",
    ];

    public static ReviewReport OneDay { get; } = WithChart(Of(new(2026, 3, 12), 1, 1, 8, 16, _ => 0.3, 60));

    public static ReviewReport TwoDays { get; } = WithChart(Of(new(2026, 2, 28), 2, 1, 8, 16, _ => 0.3, 60, 62));

    public static ReviewReport NoDay { get; } = WithChart([]);

    public static ReviewReport ThreeYears { get; } = WithChart(Of(new(2023, 3, 20), 1096, 3, 6, 16, day => day.Year == 2025 ? 0.08 : 0.03, [.. Enumerable.Range(0, 37).Select(i => 80L + (i % 5 * 9))]));

    /// <summary>Scores in millionths of nats.</summary>
    public static ReviewReport Millions { get; } =
        WithChart([.. Of(new(2026, 1, 10), 45, 3, 6, 16, _ => 0.05, 80, 90).Select(point => point with { Score = point.Score * 51_000, Limit = point.Limit * 51_200 })]);

    /// <summary>Raised and begun at the ends of the picture, with no word of room.</summary>
    public static ReviewReport AtTheEnds { get; } = SampleReport.Whole with
    {
        Flags =
        [
            SampleFlags.Returns with { Since = SampleReport.At("2025-12-02T10:00"), RaisedAt = SampleReport.At("2025-12-04T10:00") },
            SampleFlags.Returns with { Since = SampleReport.At("2026-03-18T10:00"), RaisedAt = SampleReport.At("2026-03-19T10:00") },
            SampleFlags.Returns with { Since = SampleReport.At("2025-11-01T10:00"), RaisedAt = SampleReport.At("2026-04-19T10:00") },
        ],
    };

    /// <summary>The sample with hostile words wherever people write.</summary>
    public static ReviewReport Hostile { get; } = HostileReport.With(HostileWords);

    private static ReviewReport WithChart(ImmutableArray<ChartPoint> chart) => SampleReport.Whole with
    {
        Flags =
        [
            SampleFlags.Returns with
            {
                Chart = chart,
                Since = chart.IsEmpty ? SampleFlags.Returns.Since : Noon(chart[0].Day),
                RaisedAt = chart.IsEmpty ? SampleFlags.Returns.RaisedAt : Noon(chart[chart.Length / 2].Day),
            },
        ],
        Policies = [SamplePolicies.All[0] with { Chart = chart }],
    };

    private static DateTimeOffset Noon(DateOnly day) => new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.FromHours(-5));
}
