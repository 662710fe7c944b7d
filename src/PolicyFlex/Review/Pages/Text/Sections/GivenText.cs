namespace PolicyFlex.Review;

/// <summary>Goodwill against budgets, and what each option cost beside what came of it.</summary>
internal static class GivenText
{
    private const int BarWidth = 20;

    public static void WriteBudgets(TextPage page, ReviewReport report)
    {
        if (report.Budgets.IsEmpty)
        {
            return;
        }

        page.Heading("Goodwill against budgets");
        foreach (var budget in report.Budgets)
        {
            var part = budget.Most == 0 ? 0 : (double)budget.Used / (double)budget.Most;
            string Amount(decimal amount) => budget.IsMoney ? Figures.Money(amount, report.Currency) : Figures.Amount(amount);
            page.Paragraph(budget.Limit, 2);
            page.Row(
                6,
                (TextPage.Bar(part, BarWidth).PadRight(BarWidth, '.'), BarWidth),
                (budget.Most == 0 ? "-" : Figures.Percent(part), 8),
                ($"{Amount(budget.Used)} of {Amount(budget.Most)}", 40));
        }
    }

    public static void WriteOptions(TextPage page, ReviewReport report)
    {
        if (report.Options.IsEmpty)
        {
            return;
        }

        page.Heading("What helped, and what it cost");
        page.Row(2, ("", 34), ("given", 8), ("cost", 16), ("success", 8), ("95 %", 13));
        foreach (var option in report.Options)
        {
            page.Row(
                2,
                (option.Name, 34),
                (Figures.Count(option.Given), 8),
                (Figures.Money(option.Worth, report.Currency), 16),
                (option.Success.Cases == 0 ? "-" : Figures.Percent(option.Success.Rate), 8),
                (option.Success.Cases == 0 ? "-" : Figures.Interval(option.Success), 13));
            var done = option.Fulfilled == 0 ? "" : $"{Figures.Count(option.Fulfilled)} carried out. ";
            page.Paragraph($"{(option.Title is null ? "" : $"{option.Title}. ")}{done}{ReviewSentences.Outcomes(option)}", 6);
        }
    }
}
