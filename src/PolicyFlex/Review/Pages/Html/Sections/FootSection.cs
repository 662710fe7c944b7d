using System.Globalization;

namespace PolicyFlex.Review;

/// <summary>How to read the report, and what it was made from.</summary>
internal static class FootSection
{
    public static Element Of(ReviewReport report) => new(
        "footer",
        new Element("h2", "How to read this"),
        Html.Sentence(string.Join(" ", ReviewSentences.HowToRead)),
        Html.Paragraph(
            "revision",
            "Up to ",
            new Element("time", Figures.Moment(report.Until))
                .With("datetime", report.Until.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)),
            ". Policies of the revision ",
            new Element("code", report.Revision),
            "."));
}
