namespace PolicyFlex.Review;

/// <summary>The agents side by side.</summary>
internal static class AgentText
{
    /// <summary>So many agents are told; the page and the JSON have them all.</summary>
    private const int Most = 30;

    public static void Write(TextPage page, ReviewReport report)
    {
        var agents = report.Agents;
        if (agents.Withheld is { } why)
        {
            page.Heading("Agents side by side");
            page.Paragraph(why, 2);
            return;
        }

        if (agents.Agents.IsEmpty)
        {
            return;
        }

        var funnel = new Funnel(agents);
        page.Heading("Agents side by side");
        page.Row(2, ("", 30), ("cases", 8), ("favour", 7), ("95 %", 13), ("against", 7), ("", 21));
        foreach (var agent in agents.Agents.Take(Most))
        {
            page.Row(
                2,
                (agent.Agent, 30),
                (Figures.Count(agent.Overrides.Cases), 8),
                (Rate(agent.Overrides), 7),
                (agent.Overrides.Cases == 0 ? "-" : Figures.Interval(agent.Overrides), 13),
                (Rate(agent.Stricter), 7),
                (Outside(funnel.OutsideOf(agent)), 21));
        }

        if (agents.Agents.Length > Most)
        {
            page.Paragraph($"and {Figures.Count(agents.Agents.Length - Most)} more, who are closer to the others.", 2);
        }

        page.Paragraph($"All together: {Figures.Counted(agents.All)}, {Figures.Percent(agents.All.Rate)}.", 2);
    }

    private static string Outside(int limit) => limit switch
    {
        0 => "",
        1 => "outside 95 %",
        _ => "outside 99.8 %",
    };

    private static string Rate(ObservedRate rate) => rate.Cases == 0 ? "-" : Figures.Percent(rate.Rate);
}
