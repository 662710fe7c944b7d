namespace PolicyFlex.Review;

/// <summary>What the report is of, and how things stand in one line.</summary>
internal static class HeadSection
{
    public static Element Of(ReviewReport report, IEnumerable<(string Id, string Name)> sections) => new(
        "header",
        Html.Paragraph("kicker", "Review of ", report.Title is null ? null : Html.Name(report.Set), report.Title is null ? "a policy set" : null),
        new Element("h1", Html.Name(report.Title ?? report.Set)),
        Html.Paragraph("days", Html.Day(report.From), " to ", Html.Day(ReviewSentences.LastDay(report))),
        Html.Paragraph("summary", ReviewSentences.Summary(report)),
        Html.Paragraph("scope", $"{ReviewSentences.Decisions(report)} {ReviewSentences.Watched(report)}"),
        new Element("nav", Html.List("contents", sections.Select(section => new Element("a", section.Name).With("href", $"#{section.Id}")))).With("aria-label", "Sections"));
}
