using System.Text.Json;
using PolicyFlex.Json;
using PolicyFlex.Ledger;

namespace PolicyFlex.Tool.Ledgers;

/// <summary>Grants and requests as JSON. What is null or empty is left out.</summary>
internal static class GrantJson
{
    public static void Write(Utf8JsonWriter writer, Grant grant)
    {
        writer.WriteStartObject();
        writer.WriteString("id", grant.Id);
        writer.WriteString("state", Word(grant.State));
        writer.WriteString(grant.IsAction ? "action" : "option", grant.Name);
        writer.WriteNumber("amount", grant.Amount);
        writer.WriteNumber("worth", grant.Worth);
        writer.WriteString("currency", grant.Currency);
        Number(writer, "posted", grant.Posted);
        writer.WriteNumber("net", grant.Net);
        writer.WriteString("at", grant.At);
        Moment(writer, "expires", grant.Expires);
        Moment(writer, "settledAt", grant.SettledAt);
        Moment(writer, "fulfilledAt", grant.FulfilledAt);
        writer.WriteString("revision", grant.Revision);
        writer.WriteString("level", grant.Level);
        writer.WriteStartObject("subjects");
        foreach (var (name, value) in grant.Subjects)
        {
            writer.WriteString(name, value);
        }

        writer.WriteEndObject();
        Text(writer, "request", grant.Request);
        Text(writer, "reason", grant.Reason);
        Text(writer, "note", grant.Note);
        Text(writer, "accepted", grant.Accepted);
        if (!grant.Overrides.IsEmpty)
        {
            writer.WriteList("overrides", grant.Overrides, (list, rule) => list.WriteStringValue(rule));
        }

        if (!grant.Reversals.IsEmpty)
        {
            writer.WriteList("reversals", grant.Reversals, Write);
        }

        if (grant.Refusal is { } refusal)
        {
            writer.WriteStartObject("refusal");
            writer.WriteString("bound", refusal.Bound);
            writer.WriteNumber("most", refusal.Most);
            writer.WriteNumber("used", refusal.Used);
            writer.WriteNumber("asked", refusal.Asked);
            Moment(writer, "returns", refusal.Returns);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, ApprovalRequest request)
    {
        writer.WriteStartObject();
        writer.WriteString("id", request.Id);
        writer.WriteString("state", Word(request.State));
        writer.WriteString("name", request.Name);
        writer.WriteNumber("amount", request.Amount);
        writer.WriteString("agent", request.Agent);
        writer.WriteString("level", request.Level);
        writer.WriteNumber("by", request.By);
        writer.WriteString("at", request.At);
        writer.WriteString("expires", request.Expires);
        writer.WriteList("approvedBy", request.ApprovedBy, (list, agent) => list.WriteStringValue(agent));
        Text(writer, "declinedBy", request.DeclinedBy);
        Text(writer, "reason", request.Reason);
        Text(writer, "note", request.Note);
        Text(writer, "answer", request.Answer);
        Text(writer, "grant", request.Grant);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, GrantReversal reversal)
    {
        writer.WriteStartObject();
        writer.WriteString("id", reversal.Id);
        writer.WriteNumber("amount", reversal.Amount);
        writer.WriteString("at", reversal.At);
        Text(writer, "reason", reversal.Reason);
        writer.WriteEndObject();
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static void Text(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    private static void Number(Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is { } known)
        {
            writer.WriteNumber(name, known);
        }
    }

    private static void Moment(Utf8JsonWriter writer, string name, DateTimeOffset? moment)
    {
        if (moment is { } known)
        {
            writer.WriteString(name, known);
        }
    }
}
