using System.Text.Json;
using PolicyFlex.Json;

namespace PolicyFlex.Review;

/// <summary>Writes what was given, what came of it, and what is used of budgets.</summary>
internal static class GivenJson
{
    public static void Write(Utf8JsonWriter writer, BudgetReview budget, string currency)
    {
        writer.WriteStartObject();
        writer.WriteWords("limit", budget.Limit);
        writer.WriteAmount("used", budget.Used, budget.IsMoney ? currency : null);
        writer.WriteAmount("most", budget.Most, budget.IsMoney ? currency : null);
        writer.WriteBoolean("isMoney", budget.IsMoney);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, OptionReview option, string currency)
    {
        writer.WriteStartObject();
        writer.WriteWords("name", option.Name);
        writer.WriteWords("title", option.Title);
        writer.WriteNumber("given", option.Given);
        writer.WriteAmount("worth", option.Worth, currency);
        writer.WriteNumber("fulfilled", option.Fulfilled);
        writer.WriteRate("success", option.Success);
        writer.WriteNumber("resolved", option.Resolved);
        writer.WriteNumber("eased", option.Eased);
        writer.WriteNumber("unresolved", option.Unresolved);
        writer.WriteNumber("reopened", option.Reopened);
        writer.WriteNumber("unknown", option.Unknown);
        writer.WriteEndObject();
    }
}
