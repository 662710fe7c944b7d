using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using PolicyFlex.Deciding;
using PolicyFlex.Tests.Meaning;

namespace PolicyFlex.Tests.Explaining;

/// <summary>A situation of the small sets: for each of <see cref="SmallFact.All"/> the place of its value, null where it is not known.</summary>
internal sealed record SmallSituation(ImmutableArray<int?> Values, bool IsReceiptVerified, string Level)
{
    private static readonly DateTimeOffset Now = Scenario.Moment("2026-03-01T12:00:00Z");

    private static readonly int Receipt = PlaceOf(SmallFact.Receipt);

    public static int PlaceOf(string fact) => SmallFact.All.Select(known => known.Name).ToList().IndexOf(fact);

    /// <summary>What is known of a fact: its default where it is not given, and nothing of what is only claimed.</summary>
    public int? Known(int fact) =>
        fact == Receipt && !IsReceiptVerified ? null
        : Values[fact] ?? (SmallFact.All[fact].Name == SmallFact.Contacts ? 0 : null);

    /// <summary>The situation with another value of a fact, which is confirmed where that is asked for.</summary>
    public SmallSituation With(int fact, int value) =>
        this with { Values = Values.SetItem(fact, value), IsReceiptVerified = IsReceiptVerified || fact == Receipt };

    public DecisionRequest Request(PolicyEngine engine) => new()
    {
        Situation = engine.Situations.FromJson(Json().ToJsonString()).Situation!,
        Actor = new Actor(Level, "ann"),
        Now = Now,
    };

    public Decision Decide(PolicyEngine engine) => engine.Decide(Request(engine));

    public override string ToString() => $"{Json().ToJsonString()} as {Level}";

    private JsonObject Json()
    {
        var facts = new JsonObject { ["customer"] = new JsonObject(), ["order"] = new JsonObject(), ["situation"] = new JsonObject() };
        for (var fact = 0; fact < Values.Length; fact++)
        {
            if (Values[fact] is { } value)
            {
                Give(facts, SmallFact.All[fact].Name, SmallFact.All[fact].Values[value]);
            }
        }

        return new JsonObject { ["verified"] = IsReceiptVerified ? new JsonArray(SmallFact.Receipt) : new JsonArray(), ["facts"] = facts };
    }

    /// <summary>Days are given by the date that they are counted from.</summary>
    private static void Give(JsonObject facts, string name, string value)
    {
        if (name == SmallFact.Days)
        {
            var delivered = DateOnly.FromDateTime(Now.Date).AddDays(-int.Parse(value, CultureInfo.InvariantCulture));
            facts["order"]!["deliveredOn"] = delivered.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return;
        }

        var parts = name.Split('.');
        facts[parts[0]]![parts[1]] = value is "true" or "false" ? JsonValue.Create(value == "true")
            : decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number)
            : JsonValue.Create(value);
    }
}
