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
        Flags(report),
        new Element("nav", Html.List("contents", sections.Select(section => new Element("a", section.Name).With("href", $"#{section.Id}")))).With("aria-label", "Sections"));

    /// <summary>The flags that wait, where there are several: whose they are, and the way to each.</summary>
    private static Element? Flags(ReviewReport report)
    {
        var waiting = report.Flags.Select((flag, i) => (Flag: flag, Id: FlagSection.IdOf(i))).Where(one => one.Flag.State != FlagState.Settled).ToList();
        return waiting.Count < 2 ? null : Html.List("waiting", waiting.Select(one => Markup.All(
            new Element("a", Html.Name(one.Flag.Name), one.Flag.Segment is null ? null : Markup.All(" where ", Html.Name(one.Flag.Segment))).With("href", $"#{one.Id}"),
            one.Flag.Subject is FlagSubject.Kind or FlagSubject.Agent ? $" ({ReviewWords.Of(one.Flag.Subject).ToLowerInvariant()})" : null,
            one.Flag.State == FlagState.Open ? " is open" : " is put off",
            one.Flag.Owner is null ? null : Markup.All(", for ", Html.Name(one.Flag.Owner)),
            ", raised on ",
            Html.Day(one.Flag.RaisedAt))));
    }
}
