namespace PolicyFlex.Review;

/// <summary>What employees say of rules, and the situations that no policy covered.</summary>
internal static class VoiceText
{
    public static void WriteFriction(TextPage page, ReviewReport report)
    {
        if (report.Friction.IsEmpty)
        {
            return;
        }

        page.Heading("In the employees' words");
        foreach (var one in report.Friction)
        {
            page.Paragraph($"{one.Rule}: {ReviewSentences.Friction(one)}", 2);
            foreach (var quote in one.Quotes)
            {
                page.Item($"“{quote.Text}” ({Figures.Day(quote.At)}, {ReviewWords.Of(quote.Kind)})", 4);
            }
        }
    }

    public static void WriteLearning(TextPage page, ReviewReport report)
    {
        if (report.Learning.IsEmpty)
        {
            return;
        }

        page.Heading("What no policy covered");
        foreach (var learning in report.Learning)
        {
            page.Paragraph($"{learning.Kind ?? "Without a kind"}: {Figures.Count(learning.Cases, "case", "cases")}", 2);
            foreach (var one in learning.Latest)
            {
                var note = one.Note is null ? "" : $" “{one.Note}”";
                page.Item($"{Figures.Day(one.At)}, case {one.Case}: {one.Facts ?? "Its facts are erased."}{note} {ReviewSentences.Given(one, report.Currency)}", 4);
            }
        }
    }
}
