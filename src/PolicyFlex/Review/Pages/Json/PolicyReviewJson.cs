using System.Text.Json;
using PolicyFlex.Json;

namespace PolicyFlex.Review;

/// <summary>Writes what was recorded of policies.</summary>
internal static class PolicyReviewJson
{
    private static readonly string[] Standings = ["flagged", "quiet", "too-little-volume"];

    public static void Write(Utf8JsonWriter writer, PolicyReview policy)
    {
        writer.WriteStartObject();
        writer.WriteWords("policy", policy.Policy);
        writer.WriteWords("title", policy.Title);
        writer.WriteWords("owner", policy.Owner);
        writer.WriteString("standing", Standings[(int)policy.Standing]);
        writer.WriteFinite("expected", policy.Expected);
        writer.WriteFinite("concerning", policy.Concerning);
        writer.WriteRate("moreLenient", policy.MoreLenient);
        writer.WriteRate("stricter", policy.Stricter);
        writer.WriteChart(policy.Chart);
        writer.WriteList("rules", policy.Rules, Write);
        writer.WriteWords("origin", policy.Origin);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, VolumeNotice notice)
    {
        writer.WriteStartObject();
        writer.WriteWords("policy", notice.Policy);
        writer.WriteNumber("casesAYear", notice.CasesAYear);
        writer.WriteFinite("daysToADoubling", notice.DaysToADoubling);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, RuleReview rule)
    {
        writer.WriteStartObject();
        writer.WriteWords("rule", rule.Rule);
        writer.WriteRate("moreLenient", rule.MoreLenient);
        writer.WriteRate("stricter", rule.Stricter);
        writer.WriteNumber("exceptions", rule.Exceptions);
        writer.WriteNumber("upheld", rule.Upheld);
        writer.WriteShares("segments", rule.Segments);
        writer.WriteEndObject();
    }
}
