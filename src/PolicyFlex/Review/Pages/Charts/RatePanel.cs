using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>The rate of the last 30 days with its interval, beside the tolerable rate and the one that is worth a review.</summary>
/// <param name="points">The days, in order, at least one.</param>
/// <param name="expected">The tolerable rate.</param>
/// <param name="concerning">The rate that is worth a review.</param>
internal sealed class RatePanel(ImmutableArray<ChartPoint> points, double expected, double concerning)
{
    /// <summary>Days without a case in the 30 before them have no rate.</summary>
    private readonly ImmutableArray<ChartPoint> _points = [.. points.Where(point => point.Recent.Cases > 0)];

    /// <summary>The end of the scale: the interval of few cases, which may be nearly everything, is cut off there.</summary>
    public double Most { get; } = Math.Clamp(
        1.15 * Telling(points)
            .Select(point => point.Recent.Rate + Math.Min(point.Recent.Upper - point.Recent.Rate, point.Recent.Rate))
            .Append(double.IsFinite(concerning) ? concerning : 0).Append(double.IsFinite(expected) ? expected : 0).Max(),
        0.001,
        1);

    /// <summary>Days with enough cases before them for their rate to say something: the first of all may be 100 % of one case.</summary>
    public static IEnumerable<ChartPoint> Telling(ImmutableArray<ChartPoint> points)
    {
        var most = points.Select(point => point.Recent.Cases).DefaultIfEmpty(0).Max();
        return points.Where(point => point.Recent.Cases > 0 && point.Recent.Cases * 4.0 >= most);
    }

    /// <summary>The names of the values along it.</summary>
    public IEnumerable<string> Names() => Ticks().Select(Figures.Percent);

    /// <summary>The names of its lines.</summary>
    public SideLabel[] Labels(Scale scale)
    {
        SideLabel[] lines =
        [
            new(scale.At(concerning), "concerning", Figures.Percent(concerning), "side concerning"),
            new(scale.At(expected), "expected", Figures.Percent(expected), "side expected"),
        ];
        return _points.IsEmpty ? lines : [.. lines, new(scale.At(_points[^1].Recent.Rate), "rate", Figures.Percent(_points[^1].Recent.Rate), "side rate")];
    }

    /// <summary>Draws what lies behind the lines.</summary>
    public void DrawBehind(Drawing drawing, ChartFrame frame) => frame.DrawGrid(drawing, frame.Upward(Most), Ticks(), Figures.Percent);

    /// <summary>Draws the lines and their names.</summary>
    public void Draw(Drawing drawing, ChartFrame frame, DayAxis days)
    {
        var scale = frame.Upward(Most);
        var shown = DayPoints.Of(_points, days, point => point.Recent.Rate).ToList();
        if (shown.Count == 1)
        {
            DrawOne(drawing, scale, days.At(shown[0].Day), shown[0].Recent);
        }
        else if (shown.Count > 1)
        {
            var upper = shown.Select(point => (days.At(point.Day), scale.At(point.Recent.Upper)));
            var lower = shown.Select(point => (days.At(point.Day), scale.At(point.Recent.Lower))).Reverse();
            drawing.Path(Drawing.PathOf(upper.Concat(lower)) + "Z", "band");
        }

        drawing.Line(frame.Left, scale.At(concerning), frame.Right, scale.At(concerning), "concerning-line");
        drawing.Line(frame.Left, scale.At(expected), frame.Right, scale.At(expected), "expected-line");
        if (shown.Count > 1)
        {
            drawing.Path(VisibleCurve.PathOf(shown.Select(point => (days.At(point.Day), point.Recent.Rate)), 0, Most, x => x, scale.At), "rate-line");
        }

        SideLabels.Draw(drawing, frame.Size, frame.Right + 8, frame.Top - frame.Size.LineHeight, frame.Bottom + (frame.Size.LineHeight / 2), Labels(scale));
    }

    private static void DrawOne(Drawing drawing, Scale scale, double x, ObservedRate rate)
    {
        drawing.Line(x, scale.At(rate.Lower), x, scale.At(rate.Upper), "whisker");
        drawing.Dot(x, scale.At(rate.Rate), 3.5, "rate-dot");
    }

    private IEnumerable<double> Ticks() => RoundTicks.UpTo(Most, 4);
}
