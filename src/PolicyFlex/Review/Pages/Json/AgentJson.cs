using System.Text.Json;
using PolicyFlex.Json;

namespace PolicyFlex.Review;

/// <summary>Writes the agents side by side.</summary>
internal static class AgentJson
{
    public static void Write(Utf8JsonWriter writer, AgentComparison agents)
    {
        writer.WriteStartObject();
        writer.WriteWords("withheld", agents.Withheld);
        writer.WriteRate("all", agents.All);
        writer.WriteFinite("dispersion", agents.Dispersion);
        writer.WriteList("agents", agents.Agents, Write);
        writer.WriteList("limits", agents.Limits, Write);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, AgentReview agent)
    {
        writer.WriteStartObject();
        writer.WriteWords("agent", agent.Agent);
        writer.WriteRate("overrides", agent.Overrides);
        writer.WriteRate("stricter", agent.Stricter);
        writer.WriteFinite("distance", agent.Distance);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, FunnelLimit limit)
    {
        writer.WriteStartObject();
        writer.WriteNumber("cases", limit.Cases);
        writer.WriteFinite("lower95", limit.Lower95);
        writer.WriteFinite("upper95", limit.Upper95);
        writer.WriteFinite("lower998", limit.Lower998);
        writer.WriteFinite("upper998", limit.Upper998);
        writer.WriteEndObject();
    }
}
