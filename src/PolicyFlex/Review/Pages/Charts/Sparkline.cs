using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>A small picture of a policy's rate beside the tolerable one.</summary>
internal static class Sparkline
{
    private const double Height = 34;

    private static readonly ChartSize Size = new("spark", 140, 11);

    /// <summary>The picture; null where there is no rate.</summary>
    public static Markup? Of(PolicyReview policy, string id)
    {
        ImmutableArray<ChartPoint> points = [.. RatePanel.Telling(policy.Chart).OrderBy(point => point.Day)];
        if (points.IsEmpty)
        {
            return null;
        }

        var days = new DayAxis(Size, points[0].Day, points[^1].Day, 3, Size.Width - 5);
        var scale = new Scale(0, Math.Max(points.Max(point => point.Recent.Rate), policy.Concerning) * 1.05, Height - 3, 4);
        var drawing = new Drawing(Size, Height);
        drawing.Line(0, scale.At(policy.Expected), Size.Width, scale.At(policy.Expected), "expected-line");
        var line = DayPoints.Of(points, days, point => point.Recent.Rate).Select(point => (days.At(point.Day), scale.At(point.Recent.Rate)));
        drawing.Path(Drawing.PathOf(line), "rate-line");
        drawing.Dot(days.At(points[^1].Day), scale.At(points[^1].Recent.Rate), 3, "rate-dot");
        return drawing.Build(
            id,
            $"The 30-day rate of {policy.Policy}",
            $"From {Figures.Percent(points[0].Recent.Rate)} on {Figures.Day(points[0].Day)} to {Figures.Percent(points[^1].Recent.Rate)} on "
                + $"{Figures.Day(points[^1].Day)}, at most {Figures.Percent(points.Max(point => point.Recent.Rate))}. The line across is what is expected, {Figures.Percent(policy.Expected)}.");
    }
}
