namespace PolicyFlex.Review;

/// <summary>Where rules get in the way, in the words of those who have to apply them.</summary>
internal static class FrictionSection
{
    public static Element? Of(ReviewReport report) => report.Friction.IsEmpty
        ? null
        : Html.Section("friction", "In the employees' words", Html.Block("columns", [.. report.Friction.Select(Card)]));

    private static Markup? Card(FrictionReview one) => new Element(
        "article",
        [new Element("h3", Html.Name(one.Rule)), Html.Paragraph("about", ReviewSentences.Friction(one)), .. one.Quotes.Select(Quote)]).Class("card");

    private static Markup? Quote(FrictionQuote quote) => new Element(
        "figure",
        new Element("blockquote", Html.Sentence("“", Html.Name(quote.Text), "”")),
        new Element("figcaption", Html.Day(quote.At), " · ", ReviewWords.Of(quote.Kind))).Class("quote");
}
