namespace PolicyFlex.Review;

/// <summary>The place of a picture where values are drawn.</summary>
/// <param name="Size">How large the picture is.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Top">Its upper end.</param>
/// <param name="Bottom">Its lower end.</param>
internal readonly record struct ChartFrame(ChartSize Size, double Left, double Right, double Top, double Bottom)
{
    /// <summary>Where values from 0 on lie in it.</summary>
    public Scale Upward(double most) => new(0, most, Bottom, Top);

    /// <summary>Draws the lines across it at round values, with their names before it.</summary>
    public void DrawGrid(Drawing drawing, Scale scale, IEnumerable<double> ticks, Func<double, string> name)
    {
        foreach (var tick in ticks)
        {
            var y = scale.At(tick);
            drawing.Line(Left, y, Right, y, tick == 0 ? "base" : "grid");
            drawing.Words(Left - 6, y + (Size.Font * 0.35), name(tick), "tick", "end");
        }
    }
}
