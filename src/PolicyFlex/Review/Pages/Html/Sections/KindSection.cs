namespace PolicyFlex.Review;

/// <summary>How well each kind of situation is prepared for.</summary>
internal static class KindSection
{
    public static Element? Of(ReviewReport report)
    {
        if (report.Kinds.IsEmpty)
        {
            return null;
        }

        var table = new PageTable(
            "How well we are prepared",
            new PageColumn("Situation"),
            PageColumn.Number("Cases"),
            PageColumn.Number("Covered by a policy"),
            PageColumn.Number("Settled at first contact"),
            PageColumn.Number("Without asking a higher level"),
            PageColumn.Number("Share of all cases"));
        foreach (var kind in report.Kinds)
        {
            table.Row(
                Markup.All(Html.Name(kind.Kind), Segments(kind)), Figures.Count(kind.Cases), Rate(kind.Covered), Rate(kind.FirstContact), Rate(kind.WithoutEscalation), Share(kind));
        }

        return Html.Section("kinds", "Kinds of situation", Html.Block("card", table.Build("stacked")));
    }

    private static Markup Rate(ObservedRate rate) => rate.Cases == 0
        ? Html.Soft("not yet known")
        : Markup.All(Figures.Percent(rate.Rate), SmallBars.Of(rate.Rate));

    private static Markup Share(KindReview kind) => kind.RecentShare.Cases == 0
        ? Html.Soft("none lately")
        : Markup.All(
            Figures.Percent(kind.RecentShare.Rate),
            new Element("span", kind.EarlierShare.Cases == 0 ? "new" : $"before {Figures.Percent(kind.EarlierShare.Rate)}").Class("under"));

    private static Element? Segments(KindReview kind) => kind.Segments.IsEmpty
        ? null
        : Html.Block("under", Html.Name(FirstShares.Told(kind.Segments)));
}
