namespace PolicyFlex.Review;

/// <summary>How well each kind of situation is prepared for.</summary>
internal static class KindText
{
    public static void Write(TextPage page, ReviewReport report)
    {
        if (report.Kinds.IsEmpty)
        {
            return;
        }

        page.Heading("Kinds of situation");
        page.Row(2, ("", 34), ("cases", 8), ("covered", 7), ("first contact", 13), ("unescalated", 11), ("share", 6), ("before", 6));
        foreach (var kind in report.Kinds)
        {
            page.Row(
                2,
                (kind.Kind, 34),
                (Figures.Count(kind.Cases), 8),
                (Rate(kind.Covered), 7),
                (Rate(kind.FirstContact), 13),
                (Rate(kind.WithoutEscalation), 11),
                (Rate(kind.RecentShare), 6),
                (Rate(kind.EarlierShare), 6));
            if (!kind.Segments.IsEmpty)
            {
                page.Paragraph(FirstShares.Told(kind.Segments), 6);
            }
        }
    }

    private static string Rate(ObservedRate rate) => rate.Cases == 0 ? "-" : Figures.Percent(rate.Rate);
}
