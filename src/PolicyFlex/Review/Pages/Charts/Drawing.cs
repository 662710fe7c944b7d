using System.Globalization;
using System.Text;

namespace PolicyFlex.Review;

/// <summary>A picture in SVG, drawn part by part.</summary>
/// <param name="size">How large it is.</param>
/// <param name="height">How high.</param>
internal sealed class Drawing(ChartSize size, double height)
{
    private readonly List<Markup?> _parts = [];

    /// <summary>A coordinate with one decimal.</summary>
    public static string Number(double number) => (Math.Round(number, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The path through points; nothing for none.</summary>
    public static string PathOf(IEnumerable<(double X, double Y)> points)
    {
        var path = new StringBuilder();
        foreach (var (x, y) in points)
        {
            path.Append(path.Length == 0 ? "M" : "L").Append(Number(x)).Append(' ').Append(Number(y));
        }

        return path.ToString();
    }

    public void Line(double x1, double y1, double x2, double y2, string kind) => _parts.Add(new Element("line")
        .With("x1", Number(x1)).With("y1", Number(y1)).With("x2", Number(x2)).With("y2", Number(y2)).Class(kind));

    /// <summary>A path; none where it is empty.</summary>
    public void Path(string path, string kind)
    {
        if (path.Length > 0)
        {
            _parts.Add(new Element("path").With("d", path).Class(kind));
        }
    }

    public void Dot(double x, double y, double radius, string kind, string? title = null) => _parts.Add(
        new Element("g", title is null ? null : new Element("title", title), new Element("circle").With("cx", Number(x)).With("cy", Number(y)).With("r", Number(radius)))
            .Class(kind));

    /// <summary>A square that stands on its corner.</summary>
    public void Diamond(double x, double y, double radius, string kind, string? title = null)
    {
        var path = PathOf([(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)]) + "Z";
        _parts.Add(new Element("g", title is null ? null : new Element("title", title), new Element("path").With("d", path)).Class(kind));
    }

    /// <summary>Words that begin, end or have their middle at a place.</summary>
    public void Words(double x, double y, string words, string kind, string anchor = "start") =>
        _parts.Add(new Element("text", words).With("x", Number(x)).With("y", Number(y)).With("text-anchor", anchor == "start" ? null : anchor).Class(kind));

    /// <summary>Words in the middle of a place, moved as far as they need to stay in the picture.</summary>
    public void CentredWords(double x, double y, string words, string kind) => Words(CentreOf(x, words), y, words, kind, "middle");

    /// <summary>Where the middle of words is that should be at a place and have to stay in the picture.</summary>
    public double CentreOf(double x, string words)
    {
        var half = size.WidthOf(words) / 2;
        return Math.Max(Math.Min(x, size.Width - half), half);
    }

    /// <summary>The picture.</summary>
    /// <param name="id">An id that nothing else on the page has.</param>
    /// <param name="title">What it is, for those who hear it.</param>
    /// <param name="description">What it shows, in words.</param>
    public Element Build(string id, string title, string description) =>
        new Element(
            "svg",
            [new Element("title", title).With("id", $"{id}-title"), new Element("desc", description).With("id", $"{id}-words"), .. _parts])
            .With("viewBox", $"0 0 {Number(size.Width)} {Number(height)}").With("role", "img")
            .With("aria-labelledby", $"{id}-title {id}-words").Class($"chart {size.Name}");
}
