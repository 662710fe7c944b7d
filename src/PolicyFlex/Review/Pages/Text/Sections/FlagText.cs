using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>The flags.</summary>
internal static class FlagText
{
    private const int NameWidth = 34;
    private const int BarWidth = 30;

    public static void Write(TextPage page, ReviewReport report)
    {
        WriteAll(page, "Open flags", report, FlagState.Open);
        WriteAll(page, "Put off", report, FlagState.Snoozed);
        WriteAll(page, "Answered", report, FlagState.Settled);
    }

    private static void WriteAll(TextPage page, string heading, ReviewReport report, FlagState state)
    {
        var flags = report.Flags.Where(flag => flag.State == state).ToList();
        if (flags.Count == 0)
        {
            if (state == FlagState.Open)
            {
                page.Gap();
                page.Paragraph("No flag is open.");
            }

            return;
        }

        page.Heading(heading);
        foreach (var flag in flags)
        {
            Write(page, flag);
            page.Gap();
        }
    }

    private static void Write(TextPage page, ReviewFlag flag)
    {
        page.Paragraph($"{flag.Name}{(flag.Segment is null ? "" : $" where {flag.Segment}")}", 2);
        page.Paragraph($"{ReviewWords.Of(flag.Subject)}{(flag.Title is null ? "" : $" of “{flag.Title}”")}, {ReviewWords.Of(flag.Measure)}", 6);
        page.Paragraph(Figures.Joined(flag.Sentence), 6);
        page.Paragraph(ReviewSentences.Identity(flag), 6);
        page.Paragraph($"{(flag.Owner is null ? "" : $"For {flag.Owner}. ")}Raised on {Figures.Day(flag.RaisedAt)}, probably began on {Figures.Day(flag.Since)} "
            + $"({Figures.Count(flag.SinceThen.Count)} of {Figures.Count(flag.SinceThen.Cases)} until it was raised). {Now(flag)}", 6);
        if (flag.Driver is { } driver)
        {
            page.Paragraph($"Comes from {ReviewSentences.Driver(driver)}.", 6);
        }

        WriteParts(page, "Agents", flag.Agents);
        WriteParts(page, "Reasons given", flag.Reasons);
        WriteRates(page, "Whom it meets", flag.Segments);
        WriteList(page, "Questions to ask", flag.Questions);
        WriteList(page, "What was done", [.. flag.Replies.Select(Reply)]);
    }

    private static string Now(ReviewFlag flag) => flag.Now.Cases == 0
        ? "No cases in the last 30 days."
        : $"Last 30 days: {Figures.Counted(flag.Now)}, {Figures.Percent(flag.Now.Rate)}.";

    private static string Reply(FlagReply reply) =>
        $"{Figures.Day(reply.At)}{(reply.By is null ? "" : $", {reply.By}")}: {ReviewSentences.Reply(reply)}{(reply.Reason is null ? "" : $" “{reply.Reason}”")}";

    private static void WriteList(TextPage page, string heading, ImmutableArray<string> items)
    {
        if (!items.IsEmpty)
        {
            page.Paragraph(heading, 6);
            foreach (var item in items)
            {
                page.Item(item, 8);
            }
        }
    }

    private static void WriteParts(TextPage page, string heading, ImmutableArray<Share> shares)
    {
        var all = Math.Max(shares.Sum(share => (double)share.Count), 1);
        WriteBars(page, heading, shares, share => (Figures.Count(share.Count), share.Count / all));
    }

    private static void WriteRates(TextPage page, string heading, ImmutableArray<Share> shares)
    {
        if (shares.All(share => share.Cases == 0))
        {
            WriteParts(page, heading, shares);
            return;
        }

        WriteBars(page, heading, shares, share =>
            ($"{Figures.Count(share.Count)} of {Figures.Count(share.Cases)}", share.Cases == 0 ? 0 : share.Count / (double)share.Cases));
    }

    private static void WriteBars(TextPage page, string heading, ImmutableArray<Share> shares, Func<Share, (string Number, double Part)> measure)
    {
        if (shares.IsEmpty)
        {
            return;
        }

        page.Paragraph(heading, 6);
        foreach (var share in FirstShares.Of(shares))
        {
            var (number, part) = measure(share);
            page.Row(8, (share.Name, NameWidth), (number, 14), (TextPage.Bar(part, BarWidth).PadRight(BarWidth, '.'), BarWidth));
        }
    }
}
