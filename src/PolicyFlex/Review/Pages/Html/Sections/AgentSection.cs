namespace PolicyFlex.Review;

/// <summary>The agents side by side, unless the host keeps that to itself.</summary>
internal static class AgentSection
{
    public static Element? Of(ReviewReport report)
    {
        var agents = report.Agents;
        if (agents.Withheld is { } why)
        {
            return Html.Section("agents", "Agents side by side", Html.Paragraph("quiet", Html.Name(why)));
        }

        return agents.Agents.IsEmpty
            ? null
            : Html.Section(
                "agents",
                "Agents side by side",
                Html.Block("card", new Element("figure", FunnelChart.Of(agents), new Element("figcaption", Reading(agents))), Table(agents)));
    }

    private static string Reading(AgentComparison agents)
    {
        var wider = agents.Dispersion > 1 ? $" The limits are {Figures.About(Math.Sqrt(agents.Dispersion))} times as wide as for chance alone, since agents do not get the same cases." : "";
        return "Of agents who all do the same, 95 % are within the inner limits and 99.8 % within the outer ones; few cases scatter widely. Filled dots are outside the inner "
            + $"limits, diamonds outside the outer ones.{wider}";
    }

    private static Element? Outside(int limit) =>
        limit == 0 ? null : new Element("span", limit == 1 ? "outside 95\u00A0%" : "outside 99.8\u00A0%").Class("under");

    private static Element Table(AgentComparison agents)
    {
        var funnel = new Funnel(agents);
        var table = new PageTable(
            "Each agent's cases and overrides",
            new PageColumn("Agent"),
            PageColumn.Number("In the customer's favour"),
            PageColumn.Number("95 % interval"),
            PageColumn.Number("Against the customer"),
            PageColumn.Number("Distance from the others"));
        foreach (var agent in agents.Agents)
        {
            table.Row(
                Html.Name(agent.Agent),
                Html.Rate(agent.Overrides),
                agent.Overrides.Cases == 0 ? Html.Soft("–") : Figures.Interval(agent.Overrides),
                Html.Rate(agent.Stricter),
                Markup.All(Figures.Signed(agent.Distance), Outside(funnel.OutsideOf(agent))));
        }

        return new("details", new Element("summary", $"All {Figures.Count(agents.Agents.Length, "agent", "agents")} in numbers"), table.Build("stacked"), Html.Paragraph("reading", "The distance is in standard deviations; the first agents are the furthest from the others."));
    }
}
