namespace PolicyFlex.Review;

/// <summary>Writes a report as one HTML file.</summary>
internal static class ReviewHtml
{
    public static string Of(ReviewReport report) => HtmlDocument.Of(
        $"Review of {report.Title ?? report.Set}",
        new StyleSheet(BaseStyle.Rules, CardStyle.Rules, TableStyle.Rules, ChartStyle.Rules, PrintStyle.Rules),
        Body(report));

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
