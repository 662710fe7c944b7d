namespace PolicyFlex.Review;

/// <summary>Writes a report for a terminal.</summary>
internal static class ReviewText
{
    public static string Of(ReviewReport report)
    {
        var page = new TextPage();
        WriteHead(page, report);
        FlagText.Write(page, report);
        PolicyText.Write(page, report);
        KindText.Write(page, report);
        AgentText.Write(page, report);
        GivenText.WriteBudgets(page, report);
        GivenText.WriteOptions(page, report);
        VoiceText.WriteFriction(page, report);
        VoiceText.WriteLearning(page, report);
        WriteVolume(page, report);
        WriteFoot(page, report);
        return page.ToString();
    }

    private static void WriteHead(TextPage page, ReviewReport report)
    {
        page.Paragraph(report.Title is null ? report.Set : $"{report.Title} ({report.Set})");
        var (first, last) = (report.From, ReviewSentences.LastDay(report));
        page.Paragraph($"{(first == last ? "" : $"{Figures.Day(first)} to ")}{Figures.Day(last)}. {ReviewSentences.Decisions(report)}");
        page.Paragraph(ReviewSentences.Watched(report));
        page.Gap();
        page.Paragraph(ReviewSentences.Summary(report));
    }

    private static void WriteVolume(TextPage page, ReviewReport report)
    {
        if (report.TooLittleVolume.IsEmpty)
        {
            return;
        }

        page.Heading("Too little volume");
        foreach (var notice in report.TooLittleVolume)
        {
            page.Paragraph($"{notice.Policy}: {ReviewSentences.Volume(notice)}", 2);
        }
    }

    private static void WriteFoot(TextPage page, ReviewReport report)
    {
        page.Heading("How to read this");
        foreach (var sentence in ReviewSentences.HowToRead)
        {
            page.Paragraph(sentence, 2);
        }

        page.Gap();
        page.Paragraph($"Up to {Figures.Moment(report.Until)}. Policies of the revision {report.Revision}.");
    }
}
