namespace PolicyFlex.Review;

/// <summary>What each option cost, beside what came of it.</summary>
internal static class OptionSection
{
    public static Element? Of(ReviewReport report)
    {
        if (report.Options.IsEmpty)
        {
            return null;
        }

        var most = Math.Max(report.Options.Max(option => option.Worth), 0.01m);
        var table = new PageTable(
            "Success beside cost",
            new PageColumn("Option"),
            PageColumn.Number("Given"),
            PageColumn.Number("Cost"),
            PageColumn.Number("Success"),
            new PageColumn("What came of it"));
        foreach (var option in report.Options)
        {
            table.Row(
                Named(option),
                Markup.All(Figures.Count(option.Given), new Element("span", $"{Figures.Count(option.Fulfilled)} carried out").Class("under")),
                Markup.All(Figures.Money(option.Worth, report.Currency), SmallBars.Of((double)(option.Worth / most), "bar cost")),
                Success(option),
                Html.Soft(ReviewSentences.Outcomes(option)));
        }

        return Html.Section(
            "options",
            "What helped, and what it cost",
            Html.Block(
                "card",
                table.Build("stacked"),
                Html.Paragraph("reading", "Success is the share of the known outcomes that were resolved or eased, and stayed so. The pale bar is its 95 % interval: the longer, the less is known.")));
    }

    private static Markup Named(OptionReview option) => option.Title is null
        ? Html.Name(option.Name)
        : Markup.All(Html.Name(option.Title), Html.Block("under", Html.Name(option.Name)));

    private static Markup Success(OptionReview option) => option.Success.Cases == 0
        ? Html.Soft("not yet known")
        : Markup.All(Figures.Percent(option.Success.Rate), SmallBars.Of(option.Success));
}
