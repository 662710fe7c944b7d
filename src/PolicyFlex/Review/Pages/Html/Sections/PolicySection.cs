namespace PolicyFlex.Review;

/// <summary>The policies with how they stand, and their rules.</summary>
internal static class PolicySection
{
    public static Element? Of(ReviewReport report) => report.Policies.IsEmpty
        ? null
        : Html.Section("policies", "Policies", Policies(report), Rules(report));

    private static Element Policies(ReviewReport report)
    {
        var table = new PageTable(
            "Overrides in the last 30 days",
            new PageColumn("Policy"),
            new PageColumn("Standing"),
            new PageColumn("30-day rate", "spark-cell"),
            PageColumn.Number("In the customer's favour"),
            PageColumn.Number("Expected"),
            PageColumn.Number("Against the customer"));
        foreach (var (policy, i) in report.Policies.Select((policy, i) => (policy, i)))
        {
            table.Row(
                Named(policy),
                new Element("span", ReviewWords.Of(policy.Standing)).Class($"standing {(policy.Standing == PolicyStanding.Flagged ? "flagged" : "calm")}"),
                Sparkline.Of(policy, $"policy-{i + 1}") ?? Html.Soft("–"),
                policy.MoreLenient.Cases == 0
                    ? Html.Rate(policy.MoreLenient)
                    : Markup.All(Html.Rate(policy.MoreLenient), new Element("span", $"likely {Figures.Interval(policy.MoreLenient)}").Class("under")),
                Figures.Percent(policy.Expected),
                Html.Rate(policy.Stricter));
        }

        return Html.Block(
            "card",
            table.Build("stacked policies"),
            Html.Paragraph("reading", "The dotted line is the expected rate. Likely: the 95 % interval of the rate."),
            Markup.All(report.Policies.Where(policy => policy.Origin is not null).Select(Origin)));
    }

    private static Markup? Origin(PolicyReview policy) =>
        Html.Paragraph("origin", new Element("strong", Html.Name(policy.Policy)), ": ", Html.Name(policy.Origin!));

    private static Markup Named(PolicyReview policy) => Markup.All(
        Html.Name(policy.Title ?? policy.Policy),
        Html.Block("under", policy.Title is null ? null : Html.Name(policy.Policy), policy.Title is null || policy.Owner is null ? null : " · ", policy.Owner is null ? null : Html.Name(policy.Owner)));

    private static Element? Rules(ReviewReport report)
    {
        if (report.Policies.All(policy => policy.Rules.IsEmpty))
        {
            return null;
        }

        var table = new PageTable(
            "What each rule settled",
            new PageColumn("Rule"),
            PageColumn.Number("In the customer's favour"),
            PageColumn.Number("Against the customer"),
            PageColumn.Number("Granted by an exception"),
            PageColumn.Number("Denied, and upheld"));
        foreach (var rule in report.Policies.SelectMany(policy => policy.Rules))
        {
            table.Row(
                Markup.All(Html.Name(rule.Rule), WhomItMeets(rule)),
                Html.Rate(rule.MoreLenient),
                Html.Rate(rule.Stricter),
                Figures.Count(rule.Exceptions),
                Figures.Count(rule.Upheld));
        }

        return Html.Block(
            "card",
            table.Build("stacked"),
            Html.Paragraph("reading", "An exception that the policy grants, and a no that was upheld, are the policy at work: neither is an override."));
    }

    private static Element? WhomItMeets(RuleReview rule) => rule.Segments.All(segment => segment.Count == 0)
        ? null
        : Html.Block("under", Html.Name(FirstShares.Told(rule.Segments)));
}
