namespace PolicyFlex.Review;

/// <summary>Bars within tables. The number stands beside them, so that they say nothing to those who hear the page.</summary>
internal static class SmallBars
{
    private const double Length = 100;
    private const double Height = 10;

    /// <summary>A bar of a part of all.</summary>
    /// <param name="share">0 to 1.</param>
    /// <param name="kind">Its class.</param>
    public static Element Of(double share, string kind = "bar") => Picture(
        Rectangle(0, Length, "track"),
        Rectangle(0, new Scale(0, 1, 0, Length).At(share), kind));

    /// <summary>A rate with its interval.</summary>
    public static Element Of(ObservedRate rate)
    {
        var scale = new Scale(0, 1, 0, Length);
        var (lower, upper, middle) = (scale.At(rate.Lower), scale.At(rate.Upper), scale.At(rate.Rate));
        return Picture(
            Rectangle(0, Length, "track"),
            Rectangle(lower, Math.Max(upper, lower), "interval"),
            Rectangle(Math.Max(middle - 0.8, 0), Math.Min(middle + 0.8, Length), "middle"));
    }

    private static Element Picture(params ReadOnlySpan<Markup?> parts) =>
        new Element("svg", [.. parts]).Class("small").With("viewBox", $"0 0 {Drawing.Number(Length)} {Drawing.Number(Height)}")
            .With("preserveAspectRatio", "none").With("aria-hidden", "true");

    private static Element Rectangle(double from, double to, string kind) => new Element("rect")
        .With("x", Drawing.Number(from)).With("y", "0").With("width", Drawing.Number(to - from)).With("height", Drawing.Number(Height)).Class(kind);
}
