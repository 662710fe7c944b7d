namespace PolicyFlex.Review;

/// <summary>Situations that no policy covered: what to learn from.</summary>
internal static class LearningSection
{
    public static Element? Of(ReviewReport report) => report.Learning.IsEmpty
        ? null
        : Html.Section("learning", "What no policy covered", Html.Block("columns", [.. report.Learning.Select(learning => Card(learning, report.Currency))]));

    private static Element Card(LearningReview learning, string currency) => new Element(
        "article",
        new Element("h3", learning.Kind is null ? "Without a kind" : Html.Name(learning.Kind)),
        Html.Paragraph("about", Figures.Count(learning.Cases, "case", "cases")),
        Html.List("learning", learning.Latest.Select(one => Case(one, currency)))).Class("card");

    private static Markup Case(LearningCase one, string currency) => Markup.All(
        Html.Paragraph("under", Html.Day(one.At), ", case ", Html.Name(one.Case)),
        one.Facts is null ? Html.Paragraph("soft", "Its facts are erased.") : Html.Sentence(Html.Name(one.Facts)),
        one.Note is null ? null : Html.Sentence("“", Html.Name(one.Note), "”"),
        Html.Paragraph("soft", Html.Name(ReviewSentences.Given(one, currency))));
}
