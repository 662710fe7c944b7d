namespace PolicyFlex.Review;

/// <summary>The policies and their rules.</summary>
internal static class PolicyText
{
    public static void Write(TextPage page, ReviewReport report)
    {
        if (report.Policies.IsEmpty)
        {
            return;
        }

        page.Heading("Policies, the last 30 days");
        page.Row(2, ("", 36), ("standing", 17), ("favour", 7), ("95 %", 13), ("expected", 8), ("against", 7));
        foreach (var policy in report.Policies)
        {
            page.Row(
                2,
                (policy.Policy, 36),
                (ReviewWords.Of(policy.Standing), 17),
                (Rate(policy.MoreLenient), 7),
                (policy.MoreLenient.Cases == 0 ? "-" : Figures.Interval(policy.MoreLenient), 13),
                (Figures.Percent(policy.Expected), 8),
                (Rate(policy.Stricter), 7));
            WriteMore(page, policy);
        }

        WriteRules(page, report);
    }

    private static void WriteMore(TextPage page, PolicyReview policy)
    {
        if (policy.Title is not null || policy.Owner is not null)
        {
            page.Paragraph(string.Join(", ", new[] { policy.Title, policy.Owner }.Where(part => part is not null)), 6);
        }

        if (policy.Origin is { } origin)
        {
            page.Paragraph(origin, 6);
        }
    }

    private static void WriteRules(TextPage page, ReviewReport report)
    {
        if (report.Policies.All(policy => policy.Rules.IsEmpty))
        {
            return;
        }

        page.Heading("Rules");
        page.Row(2, ("", 44), ("cases", 8), ("favour", 7), ("against", 7), ("exception", 9), ("denied", 9));
        foreach (var rule in report.Policies.SelectMany(policy => policy.Rules))
        {
            page.Row(
                2,
                (rule.Rule, 44),
                (Figures.Count(rule.MoreLenient.Cases), 8),
                (Rate(rule.MoreLenient), 7),
                (Rate(rule.Stricter), 7),
                (Figures.Count(rule.Exceptions), 9),
                (Figures.Count(rule.Upheld), 9));
            if (rule.Segments.Any(segment => segment.Count > 0))
            {
                page.Paragraph(FirstShares.Told(rule.Segments), 6);
            }
        }

        page.Paragraph("Favour and against: overrides in the customer's favour and against the customer. Exception and denied: exceptions that the policy grants, "
            + "and denials that were upheld. That is the policy at work, and no override.", 2);
    }

    private static string Rate(ObservedRate rate) => rate.Cases == 0 ? "-" : Figures.Percent(rate.Rate);
}
