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
            PageColumn.Number("95 % interval"),
            PageColumn.Number("Expected"),
            PageColumn.Number("Against the customer"));
        foreach (var (policy, i) in report.Policies.Select((policy, i) => (policy, i)))
        {
            table.Row(
                Named(policy),
                new Element("span", ReviewWords.Of(policy.Standing)).Class($"standing {(policy.Standing == PolicyStanding.Flagged ? "flagged" : "calm")}"),
                Sparkline.Of(policy, $"policy-{i + 1}"),
                Html.Rate(policy.MoreLenient),
                policy.MoreLenient.Cases == 0 ? Html.Soft("–") : Figures.Interval(policy.MoreLenient),
                Figures.Percent(policy.Expected),
                Html.Rate(policy.Stricter));
        }

        return Html.Block("card", table.Build("stacked"));
    }

    private static Markup Named(PolicyReview policy) => Markup.All(
        Html.Name(policy.Title ?? policy.Policy),
        Html.Block("under", policy.Title is null ? null : Html.Name(policy.Policy), policy.Title is null || policy.Owner is null ? null : ", ", policy.Owner is null ? null : Html.Name(policy.Owner)),
        policy.Origin is null ? null : Html.Block("under origin", Html.Name(policy.Origin)));

    private static Element? Rules(ReviewReport report)
    {
        if (report.Policies.All(policy => policy.Rules.IsEmpty))
        {
            return null;
        }

        var table = new PageTable(
            "What each rule settled",
            new PageColumn("Rule"),
            PageColumn.Number("Cases"),
            PageColumn.Number("In the customer's favour"),
            PageColumn.Number("Against the customer"),
            PageColumn.Number("Granted by an exception"),
            PageColumn.Number("Denied, and upheld"));
        foreach (var rule in report.Policies.SelectMany(policy => policy.Rules))
        {
            table.Row(
                Markup.All(Html.Name(rule.Rule), WhomItMeets(rule)),
                Figures.Count(rule.MoreLenient.Cases),
                Rate(rule.MoreLenient),
                Rate(rule.Stricter),
                Figures.Count(rule.Exceptions),
                Figures.Count(rule.Upheld));
        }

        return Html.Block(
            "card",
            table.Build("stacked"),
            Html.Paragraph("reading", "An exception that the policy grants, and a no that was upheld, are the policy at work: neither is an override."));
    }

    private static Markup Rate(ObservedRate rate) => rate.Cases == 0
        ? Html.Soft("no cases")
        : Markup.All(Figures.Percent(rate.Rate), new Element("span", Figures.Count(rate.Count)).Class("under"));

    private static Element? WhomItMeets(RuleReview rule) => rule.Segments.IsEmpty
        ? null
        : Html.Block("under", Html.Name(string.Join(" · ", rule.Segments.Select(segment => $"{segment.Name}: {Figures.Counted(ObservedRate.Of(segment.Cases, segment.Count))}"))));
}
