using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>Days along a picture.</summary>
/// <param name="size">How large the picture is.</param>
/// <param name="first">The first day.</param>
/// <param name="last">The last day.</param>
/// <param name="left">Where the first day is.</param>
/// <param name="right">Where the last day is.</param>
internal sealed class DayAxis(ChartSize size, DateOnly first, DateOnly last, double left, double right)
{
    private const double Gap = 10;

    private readonly Scale _scale = new(first.DayNumber, last.DayNumber, left, right);

    /// <summary>Where a day is.</summary>
    public double At(DateOnly day) => _scale.At(day.DayNumber);

    public bool IsBefore(DateOnly day) => day < first;

    public bool IsAfter(DateOnly day) => day > last;

    /// <summary>Draws the names of days.</summary>
    public void Draw(Drawing drawing, double y)
    {
        foreach (var tick in DayTicks.Between(first, last, ticks => Fit(drawing, ticks)))
        {
            drawing.Line(At(tick.Day), y, At(tick.Day), y + 4, "base");
            drawing.CentredWords(At(tick.Day), y + size.Font + 6, tick.Name, "tick");
        }
    }

    private bool Fit(Drawing drawing, ImmutableArray<DayTick> ticks)
    {
        var end = double.NegativeInfinity;
        foreach (var tick in ticks)
        {
            var (centre, half) = (drawing.CentreOf(At(tick.Day), tick.Name), size.WidthOf(tick.Name) / 2);
            if (centre - half < end + Gap)
            {
                return false;
            }

            end = centre + half;
        }

        return true;
    }
}
