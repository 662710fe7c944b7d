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

    /// <summary>Whether days need no year: where there is little room, and no day of the picture comes twice.</summary>
    private bool IsShort => _size.IsNarrow && _points[^1].Day.DayNumber - _points[0].Day.DayNumber < 330;

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

        scores.DrawBehind(drawing, above);
        rates.DrawBehind(drawing, below);
        DrawMarks(drawing, days, below.Bottom);
        drawing.Words(0, _size.Font, _size.IsNarrow ? "Score" : "Score against its limit", "title");
        drawing.Words(0, below.Top - line + 2, _size.IsNarrow ? "30-day rate, 95\u00A0% interval" : "Rate of the last 30 days, with its 95\u00A0% interval", "title");
        scores.Draw(drawing, above, days);
        rates.Draw(drawing, below, days);
        MarkScore(drawing, above.Upward(scores.Most), days);
        days.Draw(drawing, below.Bottom);
        return drawing.Build(id, $"How {_flag.Name} came to be flagged", Description());
    }

    /// <summary>
    /// Lines through both panels where the flag was raised and where it began, with words above. The beginning is told before its line and the
    /// flag behind it, so that neither's words cross the other's line; where there is no room for that, the line of the flag starts below them.
    /// </summary>
    private void DrawMarks(Drawing drawing, DayAxis days, double bottom)
    {
        var (upper, lower) = (_size.LineHeight * 2, _size.LineHeight * 3);
        var (began, raised) = (Figures.DayOf(_flag.Since), Figures.DayOf(_flag.RaisedAt));
        var (words, flagWords) = (Words(days, began, _size.IsNarrow ? "began" : "probably began"), Words(days, raised, "raised"));
        var (width, x) = (_size.WidthOf(words), days.At(raised));
        var hasRoom = days.At(began) - 4 - width >= 0;
        var isCrossed = !hasRoom && x <= width + 4;

        Line(drawing, days, began, "began", lower + 4, bottom);
        Line(drawing, days, raised, "raised", (isCrossed ? lower : upper) + 4, bottom);
        drawing.Words(hasRoom ? days.At(began) - 4 : 0, lower, words, "note began", hasRoom ? "end" : "start");
        drawing.Words(Math.Max(Math.Min(x + 4, _size.Width - _size.WidthOf(flagWords)), 0), upper, flagWords, "note raised");
    }

    /// <summary>What happened on a day, with an arrow where the day is not in the picture.</summary>
    private string Words(DayAxis days, DateOnly day, string what)
    {
        var words = $"{what} {(IsShort ? Figures.DayOfYear(day) : Figures.Day(day))}";
        return days.IsBefore(day) ? "← " + words : days.IsAfter(day) ? words + " →" : words;
    }

    private static void Line(Drawing drawing, DayAxis days, DateOnly day, string kind, double top, double bottom)
    {
        if (!days.IsBefore(day) && !days.IsAfter(day))
        {
            drawing.Line(days.At(day), top, days.At(day), bottom, $"mark {kind}");
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
