using System.Globalization;
using System.Xml.Linq;
using PolicyFlex.Review;

namespace PolicyFlex.Tests.Review;

/// <summary>Where the words of a picture stand, by the same measure with which they were placed.</summary>
internal static class ChartWords
{
    /// <summary>The words, with the box of each.</summary>
    public static IReadOnlyList<(string Words, double Left, double Top, double Right, double Bottom)> Of(XElement chart) =>
        [.. chart.Descendants("text").Select(text => BoxOf(text, SizeOf(chart)))];

    /// <summary>Pairs of words that touch each other.</summary>
    public static IEnumerable<string> Overlapping(XElement chart)
    {
        var all = Of(chart);
        return all.SelectMany((one, i) => all.Skip(i + 1)
            .Where(other => one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom)
            .Select(other => $"“{one.Words}” and “{other.Words}” in {chart.Attribute("aria-labelledby")?.Value}"));
    }

    /// <summary>Words that leave the picture.</summary>
    public static IEnumerable<string> Outside(XElement chart)
    {
        var box = ((string)chart.Attribute("viewBox")!).Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return Of(chart)
            .Where(words => words.Left < -0.2 || words.Top < -1 || words.Right > box[2] + 0.2 || words.Bottom > box[3] + 0.2)
            .Select(words => $"“{words.Words}” in {chart.Attribute("aria-labelledby")?.Value}");
    }

    private static ChartSize SizeOf(XElement chart) => (string)chart.Attribute("class")! == "chart narrow" ? ChartSize.Narrow : ChartSize.Wide;

    private static (string Words, double Left, double Top, double Right, double Bottom) BoxOf(XElement text, ChartSize size)
    {
        double Number(string name) => double.Parse((string)text.Attribute(name)!, CultureInfo.InvariantCulture);
        var (x, y, width) = (Number("x"), Number("y"), size.WidthOf(text.Value));
        var left = (string?)text.Attribute("text-anchor") switch
        {
            "end" => x - width,
            "middle" => x - (width / 2),
            _ => x,
        };
        return (text.Value, left, y - (size.Font * 0.8), left + width, y + (size.Font * 0.25));
    }
}
