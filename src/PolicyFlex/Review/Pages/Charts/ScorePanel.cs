using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>The score of a stream against its limit, which changes in steps.</summary>
/// <param name="points">The days, in order, at least one.</param>
internal sealed class ScorePanel(ImmutableArray<ChartPoint> points)
{
    /// <summary>The score of a flag that nobody answers may rise on and on; so many times the limit are shown of it.</summary>
    private const double MostLimits = 4;

    /// <summary>The end of the scale.</summary>
    public double Most { get; } = MostOf((double)points.Max(point => point.Score), (double)points.Max(point => point.Limit));

    /// <summary>The names of the values along it.</summary>
    public IEnumerable<string> Names() => Ticks().Select(Figures.Score);

    /// <summary>The names of its lines.</summary>
    public SideLabel[] Labels(Scale scale) =>
    [
        new(scale.At(points[^1].Limit), "limit", Figures.Score(points[^1].Limit), "side limit"),
        new(scale.At(points[^1].Score), points[^1].Score > Most ? "score ↑" : "score", Figures.Score(points[^1].Score), "side score"),
    ];

    /// <summary>Draws what lies behind the lines.</summary>
    public void DrawBehind(Drawing drawing, ChartFrame frame) => frame.DrawGrid(drawing, frame.Upward(Most), Ticks(), Figures.Score);

    /// <summary>Draws the lines and their names.</summary>
    public void Draw(Drawing drawing, ChartFrame frame, DayAxis days)
    {
        var scale = frame.Upward(Most);
        var shown = DayPoints.Of(points, days, point => point.Score).Select(point => (X: days.At(point.Day), Y: (double)point.Score)).ToList();
        var line = shown.Select(point => (point.X, Y: scale.At(point.Y))).ToList();
        if (line.Count == 1)
        {
            drawing.Path(StepsOf(frame, days, scale), "limit-line");
            drawing.Dot(line[0].X, line[0].Y, 3.5, "score-dot");
        }
        else
        {
            drawing.Path(Drawing.PathOf([(line[0].X, frame.Bottom), .. line, (line[^1].X, frame.Bottom)]) + "Z", "score-area");
            drawing.Path(StepsOf(frame, days, scale), "limit-line");
            drawing.Path(VisibleCurve.PathOf(shown, 0, Most, x => x, scale.At), "score-line");
        }

        SideLabels.Draw(drawing, frame.Size, frame.Right + 8, frame.Top - frame.Size.LineHeight, frame.Bottom + (frame.Size.LineHeight / 2), Labels(scale));
    }

    private static double MostOf(double score, double limit) => Math.Max(limit > 0 ? Math.Min(Math.Max(score, limit), limit * MostLimits) : score, 1) * 1.12;

    private IEnumerable<double> Ticks() => RoundTicks.UpTo(Most, 4, 1);

    /// <summary>The limit holds from the day on which it was set until the next; of one day it goes through the whole frame.</summary>
    private string StepsOf(ChartFrame frame, DayAxis days, Scale scale)
    {
        var steps = new List<(double X, double Y)> { (frame.Left, scale.At(points[0].Limit)) };
        foreach (var point in points)
        {
            var (x, y) = (days.At(point.Day), scale.At(point.Limit));
            if (steps[^1].Y != y)
            {
                steps.Add((x, steps[^1].Y));
                steps.Add((x, y));
            }
        }

        steps.Add((frame.Right, steps[^1].Y));
        return Drawing.PathOf(steps);
    }
}
