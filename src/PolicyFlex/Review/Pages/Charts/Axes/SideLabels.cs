namespace PolicyFlex.Review;

/// <summary>Names beside the ends of lines, moved apart where they would touch each other. On a narrow picture a name takes two lines.</summary>
internal static class SideLabels
{
    private const double Gap = 3;

    /// <summary>How much room they need.</summary>
    public static double WidthOf(ChartSize size, IEnumerable<SideLabel> labels) =>
        labels.SelectMany(label => LinesOf(size, label)).Select(size.WidthOf).DefaultIfEmpty(0).Max();

    /// <summary>Draws them.</summary>
    /// <param name="drawing">Where.</param>
    /// <param name="size">How large that is.</param>
    /// <param name="x">Where they begin.</param>
    /// <param name="top">Above this they do not go.</param>
    /// <param name="bottom">Below this they do not go.</param>
    /// <param name="labels">Which.</param>
    public static void Draw(Drawing drawing, ChartSize size, double x, double top, double bottom, IReadOnlyList<SideLabel> labels)
    {
        var height = labels.Count == 0 ? 0 : LinesOf(size, labels[0]).Length * size.LineHeight;
        var sorted = labels.OrderBy(label => label.Y).ToList();
        var tops = Spread([.. sorted.Select(label => label.Y - (height / 2))], height + Gap, top, bottom - height);
        foreach (var (label, at) in sorted.Zip(tops))
        {
            var line = at + size.Font;
            foreach (var words in LinesOf(size, label))
            {
                drawing.Words(x, line, words, label.Kind);
                line += size.LineHeight;
            }
        }
    }

    /// <summary>Places that rise are moved down, and then up, until they are so far apart.</summary>
    private static double[] Spread(double[] places, double apart, double first, double last)
    {
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = Math.Max(places[i], i == 0 ? first : places[i - 1] + apart);
        }

        for (var i = places.Length - 1; i >= 0; i--)
        {
            places[i] = Math.Min(places[i], i == places.Length - 1 ? last : places[i + 1] - apart);
        }

        return places;
    }

    private static string[] LinesOf(ChartSize size, SideLabel label) =>
        size.IsNarrow ? [label.Name, label.Value] : [$"{label.Name} {label.Value}"];
}
