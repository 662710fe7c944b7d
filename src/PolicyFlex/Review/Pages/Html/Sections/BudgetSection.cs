namespace PolicyFlex.Review;

/// <summary>The limits that all customers share, and what is used of them.</summary>
internal static class BudgetSection
{
    public static Element? Of(ReviewReport report)
    {
        if (report.Budgets.IsEmpty)
        {
            return null;
        }

        var table = new PageTable("What is used of each limit", new PageColumn("Limit"), new PageColumn("Used", "strip"), PageColumn.Number("Amount"), PageColumn.Number("Part"));
        foreach (var budget in report.Budgets)
        {
            var part = budget.Most == 0 ? 0 : (double)budget.Used / (double)budget.Most;
            table.Row(
                Html.Name(budget.Limit),
                SmallBars.Of(part, part >= 1 ? "bar full" : "bar"),
                $"{Amount(budget, budget.Used, report)} of {Amount(budget, budget.Most, report)}",
                budget.Most == 0 ? Html.Soft("–") : Figures.Percent(part));
        }

        return Html.Section("budgets", "Goodwill against budgets", Html.Block("card", table.Build("stacked")));
    }

    private static string Amount(BudgetReview budget, decimal amount, ReviewReport report) =>
        budget.IsMoney ? Figures.Money(amount, report.Currency) : Figures.Amount(amount);
}
