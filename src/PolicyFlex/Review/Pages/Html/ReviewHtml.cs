using System.Text;

namespace PolicyFlex.Review;

/// <summary>Writes a report as one HTML file.</summary>
internal static class ReviewHtml
{
    /// <summary>Nothing is loaded or run, whatever finds its way into the page.</summary>
    private const string Security = "default-src 'none'; style-src 'unsafe-inline'";

    public static string Of(ReviewReport report)
    {
        var page = new StringBuilder("<!DOCTYPE html>");
        new Element("html", Head(report), Body(report)).With("lang", "en").WriteTo(page);
        return page.Append('\n').ToString();
    }

    private static Element Head(ReviewReport report) => new(
        "head",
        new Element("meta").With("charset", "utf-8"),
        new Element("meta").With("name", "viewport").With("content", "width=device-width, initial-scale=1"),
        new Element("meta").With("name", "color-scheme").With("content", "light dark"),
        new Element("meta").With("http-equiv", "Content-Security-Policy").With("content", Security),
        new Element("title", $"Review of {report.Title ?? report.Set}"),
        new StyleSheet(BaseStyle.Rules, CardStyle.Rules, TableStyle.Rules, ChartStyle.Rules, PrintStyle.Rules));

    private static Element Body(ReviewReport report)
    {
        (string Id, string Name, Element? Section)[] sections =
        [
            ("flags", "Flags", FlagSection.Of(report)),
            ("policies", "Policies", PolicySection.Of(report)),
            ("kinds", "Situations", KindSection.Of(report)),
            ("agents", "Agents", AgentSection.Of(report)),
            ("budgets", "Budgets", BudgetSection.Of(report)),
            ("options", "What helped", OptionSection.Of(report)),
            ("friction", "In their words", FrictionSection.Of(report)),
            ("learning", "Not covered", LearningSection.Of(report)),
            ("volume", "Too little volume", VolumeSection.Of(report)),
        ];
        var shown = sections.Where(section => section.Section is not null).ToList();
        return new(
            "body",
            new Element("a", "To the flags").With("href", "#flags").Class("skip"),
            HeadSection.Of(report, shown.Select(section => (section.Id, section.Name))),
            new Element("main", [.. shown.Select(section => (Markup?)section.Section)]),
            FootSection.Of(report));
    }
}
