using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Json;
using Xunit;

namespace PolicyFlex.Tests.Json;

public sealed class DecisionJsonTests
{
    /// <summary>The block of the tool's contract; "…" stands for any text, and fields may be added to every object.</summary>
    private const string Contract = """
        { "id": "…", "revision": "sha256:…", "coverage": "covered", "deadEnd": false, "policies": ["late-delivery"],
          "actions": [
            { "action": "refund", "answer": "denied", "by": ["late-delivery/refund-window"], "overridableBy": "lead", "approval": null, "say": "…", "because": "…",
              "instead": [{ "option": "courtesy-credit", "answer": "allowed" }, { "sentence": "You can give it to a friend with a new warranty." }], "with": {}, "also": [] },
            { "action": "reship-express", "answer": "allowed", "by": ["late-delivery/send-another"], "say": "…", "with": { "keepBoth": true }, "also": [{ "notify": "carrier-desk" }] }],
          "goodwill": [
            { "option": "courtesy-credit", "answer": "allowed", "gives": "store-credit", "suggested": 24.00, "upTo": 50.00, "currency": "USD", "limitedBy": "authority", "provisional": true,
              "bounds": [{ "bound": "75% of order.total per order.id", "left": 90.00, "returns": null }], "approvals": [{ "level": "lead", "upTo": 90.00 }], "couldBe": null, "wouldNeed": null }],
          "fallback": null, "asks": [], "flags": [], "similar": 0, "problems": [] }
        """;

    [Fact]
    public void Everything_that_the_contract_names_is_there_as_it_says()
    {
        var written = JsonNode.Parse(Write(ContractDecision.Create()));
        var bounds = written!["goodwill"]![0]!["bounds"]!.AsArray();
        bounds.RemoveRange(0, bounds.Count - 1);

        Differences(JsonNode.Parse(Contract), written, "$").Should().BeEmpty();
    }

    [Fact]
    public void Money_has_the_digits_of_its_currency_and_counts_have_none()
    {
        var json = Write(ContractDecision.Create());

        json.Should().Contain("\"suggested\":24.00,\"upTo\":50.00").And.Contain("\"left\":90.00")
            .And.Contain("{\"bound\":\"3 times per customer within 90 days\",\"left\":3,\"returns\":null,\"counts\":\"times\",\"provisional\":false}")
            .And.Contain("{\"bound\":\"500 per agent each day\",\"left\":500.00,\"returns\":null,\"counts\":\"amount\",\"provisional\":true}");
    }

    [Theory]
    [InlineData("JPY", "\"upTo\":50,")]
    [InlineData("KWD", "\"upTo\":50.000,")]
    [InlineData(null, "\"upTo\":50,")]
    public void Other_currencies_and_things_have_their_own_digits(string? currency, string expected)
    {
        var decision = ContractDecision.Create();
        var option = decision.Goodwill[0] with { Currency = currency };

        Write(decision with { Goodwill = [option] }).Should().Contain(expected);
    }

    [Fact]
    public void The_currency_of_the_set_is_told_and_costs_and_worths_have_its_digits()
    {
        var decision = ContractDecision.Create();
        var upgrade = decision.Goodwill[0] with { Currency = null, Unit = "upgrade", Worth = 12.5m };

        var json = Write(decision with { Goodwill = [upgrade], Wants = ["refund"] });

        json.Should().Contain("\"costs\":120.00").And.Contain("\"worth\":12.50").And.Contain("\"upTo\":50,")
            .And.EndWith("\"currency\":\"USD\",\"wants\":[\"refund\"],\"language\":\"en\"}");
    }

    [Fact]
    public void An_ask_tells_what_is_claimed_where_to_look_and_what_follows()
    {
        var ask = new Ask
        {
            Fact = "situation.hasReceipt",
            Why = AskReason.Unverified,
            For = ["refund"],
            Claimed = "true",
            LookAt = "the number on the receipt",
            IfConfirmed = System.Collections.Immutable.ImmutableSortedDictionary<string, Answer>.Empty.Add("refund", Answer.Allowed),
        };

        Write(ContractDecision.Create() with { Asks = [ask] }).Should().Contain(
            """
            "asks":[{"fact":"situation.hasReceipt","why":"unverified","for":["refund"],"claimed":"true","lookAt":"the number on the receipt","ifConfirmed":{"refund":"allowed"},"question":null,"about":null}]
            """);
    }

    [Fact]
    public void An_approval_is_a_level_and_how_many_people()
    {
        var decision = ContractDecision.Create();
        var action = decision.Actions[1] with { Answer = Answer.NeedsApproval, Approval = new RequiredApproval("lead", 2) };

        Write(decision with { Actions = [action] }).Should().Contain(
            "\"answer\":\"needs-approval\",\"by\":[\"late-delivery/send-another\"],\"overridableBy\":null,\"approval\":{\"level\":\"lead\",\"by\":2}");
    }

    [Fact]
    public void A_fallback_has_words_alternatives_and_goodwill()
    {
        var decision = ContractDecision.Create();
        var fallback = new FallbackOffer
        {
            Say = "Let me see.",
            Instead = [new InsteadEntry { Action = "hand-over", Answer = Answer.Allowed }],
        };

        Write(decision with { Coverage = Coverage.NotCovered, Fallback = fallback }).Should().Contain(
            "\"fallback\":{\"say\":\"Let me see.\",\"instead\":[{\"action\":\"hand-over\",\"answer\":\"allowed\"}],\"goodwill\":[]}");
    }

    private static string Write(Decision decision)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            DecisionJson.Write(writer, decision);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static IEnumerable<string> Differences(JsonNode? expected, JsonNode? actual, string path)
    {
        switch (expected, actual)
        {
            case (JsonObject wanted, JsonObject found):
                return wanted.SelectMany(field => found.ContainsKey(field.Key)
                    ? Differences(field.Value, found[field.Key], $"{path}.{field.Key}")
                    : [$"{path}.{field.Key} is missing"]);
            case (JsonArray wanted, JsonArray found) when wanted.Count == found.Count:
                return wanted.SelectMany((item, index) => Differences(item, found[index], $"{path}[{index}]"));
            default:
                var (want, got) = (expected?.ToJsonString(), actual?.ToJsonString());
                var fits = want == got || (expected is JsonValue value && value.TryGetValue<string>(out var text) && text.EndsWith('…')
                    && actual?.GetValueKind() == JsonValueKind.String && actual.GetValue<string>().StartsWith(text[..^1], StringComparison.Ordinal));
                return fits ? [] : [$"{path} is {got} and not {want}"];
        }
    }
}
