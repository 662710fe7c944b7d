namespace PolicyFlex.Review;

/// <summary>Shows a report: to people in a terminal or a browser, and to programs. The same report gives the same text.</summary>
public static class ReviewPages
{
    /// <summary>The report for a terminal: plain text of at most 100 columns in lines that end in <c>\n</c>, flags first.</summary>
    /// <remarks>Control characters, and those that turn the direction of writing, are left out of it.</remarks>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static string ToText(this ReviewReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ReviewText.Of(report);
    }

    /// <summary>
    /// The whole report as one JSON object, indented. Rates are shares from 0 to 1 in full precision, days are <c>2026-03-12</c>, and a number
    /// that is not finite is null. Fields may be added to it over time; none is renamed or taken away.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static string ToJson(this ReviewReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ReviewJson.Of(report);
    }

    /// <summary>
    /// The report as one HTML file that needs nothing else: no script, font or picture from elsewhere. It is light or dark as the reader's
    /// screen is, fits a phone, and prints. It is well-formed XML too.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static string ToHtml(this ReviewReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ReviewHtml.Of(report);
    }
}
