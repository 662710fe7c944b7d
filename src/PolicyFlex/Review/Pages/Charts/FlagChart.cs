using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>
/// A flag over its days: the score against its limit, and beneath it the rate of the last 30 days with its interval, the tolerable rate and
/// the one that is worth a review. Where it was raised and where it probably began is marked through both.
/// </summary>
internal sealed class FlagChart
{
    private const double Gap = 8;
    private const double ScoreHeight = 140;
    private const double RateHeight = 150;

    private readonly ReviewFlag _flag;
    private readonly ImmutableArray<ChartPoint> _points;
    private readonly ChartSize _size;

    private FlagChart(ReviewFlag flag, ChartSize size) => (_flag, _points, _size) = (flag, [.. flag.Chart.OrderBy(point => point.Day)], size);

    /// <summary>The picture, for wide screens and for phones; null where nothing was recorded from day to day.</summary>
    /// <param name="flag">The flag.</param>
    /// <param name="id">An id that nothing else on the page has.</param>
    public static Markup? Of(ReviewFlag flag, string id) => flag.Chart.IsEmpty
        ? null
        : Markup.All(new FlagChart(flag, ChartSize.Wide).Draw($"{id}-wide"), new FlagChart(flag, ChartSize.Narrow).Draw($"{id}-narrow"));

    private Element Draw(string id)
    {
        var (scores, rates) = (new ScorePanel(_points), new RatePanel(_points, _flag.Expected, _flag.Concerning));
        var left = scores.Names().Concat(rates.Names()).Max(_size.WidthOf) + Gap;
        var right = _size.Width - Math.Max(SideLabels.WidthOf(_size, scores.Labels(default)), SideLabels.WidthOf(_size, rates.Labels(default))) - Gap;
        var line = _size.LineHeight;
        var above = new ChartFrame(_size, left, right, (line * 3) + 14, (line * 3) + 14 + ScoreHeight);
        var below = above with { Top = above.Bottom + (line * 2) + 16, Bottom = above.Bottom + (line * 2) + 16 + RateHeight };
        var drawing = new Drawing(_size, below.Bottom + line + 8);
        var days = new DayAxis(_size, _points[0].Day, _points[^1].Day, left, right);

        drawing.Words(0, _size.Font, _size.IsNarrow ? "Score" : "Score against its limit", "title");
        drawing.Words(0, below.Top - line + 2, _size.IsNarrow ? "30-day rate, 95\u00A0% interval" : "Rate of the last 30 days, with its 95\u00A0% interval", "title");
        scores.DrawBehind(drawing, above);
        rates.DrawBehind(drawing, below);
        Mark(drawing, days, _flag.RaisedAt, "raised", line * 2, below.Bottom);
        Mark(drawing, days, _flag.Since, "probably began", line * 3, below.Bottom);
        scores.Draw(drawing, above, days);
        rates.Draw(drawing, below, days);
        MarkScore(drawing, above.Upward(scores.Most), days);
        days.Draw(drawing, below.Bottom);
        return drawing.Build(id, $"How {_flag.Name} came to be flagged", Description());
    }

    /// <summary>A line through both panels with its words above; only the words, with an arrow, where the day is not in the picture.</summary>
    private void Mark(Drawing drawing, DayAxis days, DateTimeOffset moment, string what, double y, double bottom)
    {
        var day = Figures.DayOf(moment);
        var (kind, words) = (what == "raised" ? "raised" : "began", $"{what} {Figures.Day(day)}");
        if (days.IsBefore(day) || days.IsAfter(day))
        {
            words = days.IsBefore(day) ? "← " + words : words + " →";
        }
        else
        {
            drawing.Line(days.At(day), y + 4, days.At(day), bottom, $"mark {kind}");
        }

        // The beginning is told before its line and the flag behind it, so that neither's words cross the other's line.
        var (x, width) = (days.At(day), _size.WidthOf(words));
        if (kind == "began")
        {
            drawing.Words(Math.Max(x - 4, width), y, words, $"note {kind}", "end");
        }
        else
        {
            drawing.Words(Math.Max(Math.Min(x + 4, _size.Width - width), 0), y, words, $"note {kind}");
        }
    }

    private void MarkScore(Drawing drawing, Scale scale, DayAxis days)
    {
        var day = Figures.DayOf(_flag.RaisedAt);
        if (_points.LastOrDefault(point => point.Day <= day) is { Limit: > 0 } then && !days.IsAfter(day))
        {
            drawing.Dot(days.At(then.Day), scale.At(Math.Max(then.Score, then.Limit)), 4.5, "alarm");
        }
    }

    private string Description()
    {
        var (first, last) = (_points[0], _points[^1]);
        var highest = _points.MaxBy(point => point.Score);
        return $"From {Figures.Day(first.Day)} to {Figures.Day(last.Day)}. The score was highest on {Figures.Day(highest.Day)}, {Figures.Count(highest.Score)} "
            + $"against a limit of {Figures.Count(highest.Limit)}, and is {Figures.Count(last.Score)} at the end. The flag was raised on {Figures.Day(_flag.RaisedAt)}; "
            + $"it probably began on {Figures.Day(_flag.Since)}. The rate of the last 30 days was {Figures.Percent(first.Recent.Rate)} at first and is "
            + $"{Figures.Percent(last.Recent.Rate)} at the end ({Figures.Interval(last.Recent)}); {Figures.Percent(_flag.Expected)} is expected, "
            + $"{Figures.Percent(_flag.Concerning)} is concerning.";
    }
}
