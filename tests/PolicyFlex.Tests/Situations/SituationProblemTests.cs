using FluentAssertions;
using PolicyFlex.Situations;
using Xunit;

namespace PolicyFlex.Tests.Situations;

public sealed class SituationProblemTests
{
    [Theory]
    [InlineData("", "situation:1:1: error PF401: There is no situation here. A situation is a record in braces.")]
    [InlineData(" \n ", "situation:2:2: error PF401: There is no situation here. A situation is a record in braces.")]
    [InlineData("{ \"id\": \"x\"", "situation:1:12: error PF401: The situation ends too early. Every bracket, brace and quotation mark that is opened is closed again.")]
    [InlineData("{\n  \"id\": \"x", "situation:2:11: error PF401: The situation ends too early. Every bracket, brace and quotation mark that is opened is closed again.")]
    [InlineData("{\n  \"id\": \"x\",\n}", "situation:3:1: error PF401: `}` cannot stand here. Just before it a comma or a quotation mark may be missing, or one too many.")]
    [InlineData("{ 'id': 1 }", "situation:1:3: error PF401: `'` cannot stand here. Just before it a comma or a quotation mark may be missing, or one too many.")]
    [InlineData("{ \"id\": \"é😀\" é }", "situation:1:15: error PF401: `é` cannot stand here. Just before it a comma or a quotation mark may be missing, or one too many.")]
    [InlineData("{} {}", "situation:1:4: error PF401: `{` cannot stand here. Just before it a comma or a quotation mark may be missing, or one too many.")]
    [InlineData("{ \"id\": \"a\nb\" }", "situation:1:11: error PF401: The character U+000A cannot stand here. Just before it a comma or a quotation mark may be missing, or one too many.")]
    [InlineData("{ \"id\": \"\\ud83d\" }", "situation:1:9: error PF401: This text has an escape, such as `\\ud83d`, for half a character.")]
    [InlineData("[{}]", "situation:1:1: error PF402: A situation should be a record in braces, and a list was given.")]
    [InlineData("\"x\"", "situation:1:1: error PF402: A situation should be a record in braces, and the text `x` was given.")]
    [InlineData("null", "situation:1:1: error PF402: A situation should be a record in braces, and `null` was given.")]
    [InlineData("""{ "order": { "total": 1 } }""", "situation:1:3: error PF405: A situation has no `order` of its own. Facts stand under `facts`.")]
    [InlineData("""{ "order.total": 1 }""", "situation:1:3: error PF405: A situation has no `order.total` of its own. Facts stand under `facts`.")]
    [InlineData("""{ "id": "x", "id": "y" }""", "situation:1:14: error PF406: `id` is given twice.")]
    [InlineData("""{ "id": { "x": 1 } }""", "situation:1:9: error PF407: `id` should be a text, and a record was given.")]
    [InlineData("""{ "language": false }""", "situation:1:15: error PF407: `language` should be a text, and `false` was given.")]
    [InlineData("""{ "wants": "refund" }""", "situation:1:12: error PF407: `wants` should be a list of names, and the text `refund` was given.")]
    [InlineData("""{ "verified": ["situation.hasReceipt", 1] , "facts": { "situation.hasReceipt": true } }""", "situation:1:40: error PF407: `verified` should be a list of names, and `1` in it was given.")]
    [InlineData("""{ "facts": [] }""", "situation:1:12: error PF407: `facts` should be a record of facts, and a list was given.")]
    [InlineData("""{ "facts": { "order": 5 } }""", "situation:1:23: error PF407: `order` should be a group of facts, and `5` was given.")]
    [InlineData("""{ "id": "" }""", "situation:1:9: error PF440: `id` is an empty text. Give it a name, or leave it out.")]
    [InlineData("""{ "wants": ["refnd"] }""", "situation:1:13: error PF441: The customer wants `refnd`, which is neither an action nor an option of this set. Did you mean `refund`?")]
    [InlineData("""{ "verified": ["situation.hasReciept"] }""", "situation:1:16: error PF442: `verified` names `situation.hasReciept`, and there is no such fact. Did you mean `situation.hasReceipt`?")]
    [InlineData("""{ "verified": ["order.total"] }""", "situation:1:16: warning PF443: `verified` names `order.total`, which needs no verifying.")]
    [InlineData("""{ "verified": ["situation.hasReceipt"] }""", "situation:1:16: warning PF444: `verified` names `situation.hasReceipt`, and the situation does not say what it is. Give its value under `facts`.")]
    [InlineData("""{ "language": "fr" }""", "situation:1:15: warning PF445: The set has no words in `fr`, so those in `en` are used.")]
    [InlineData("""{ "language": "de-AT" }""", "situation:1:15: warning PF445: The set has no words in `de-AT`, so those in `de` are used.")]
    public void What_is_wrong_with_the_form_is_told(string json, string told) =>
        ShopSet.Reader.FromJson(json).Told().Should().Equal(told);

    [Theory]
    [InlineData("\"order\": {}, \"order\": {}", "14:error PF406: `order` is given twice.")]
    [InlineData("\"order.total\": 1, \"order\": { \"total\": null }", "30:error PF406: `order.total` is given twice.")]
    [InlineData("\"order.totl\": 1", "1:error PF410: There is no fact `order.totl`. Did you mean `order.total`?")]
    [InlineData("\"order\": { \"zzzzzz\": { \"a\": [1] } }", "12:error PF410: There is no fact `order.zzzzzz`.")]
    [InlineData("\"costumer\": { \"tier\": \"gold\" }", "1:error PF411: There is no group of facts `costumer`. Did you mean `customer`?")]
    [InlineData("\"total\": 5", "1:error PF411: There is no group of facts `total`. Did you mean `order.total`?")]
    [InlineData("\"order.items\": [{ \"sku\": \"a\" }, { \"sku\": \"b\", \"prise\": 1 }]", "47:error PF412: `order.items[1]` has no `prise`. Did you mean `price`?")]
    [InlineData("\"situation.daysLate\": 5", "23:error PF413: `situation.daysLate` is worked out from other facts and cannot be given.")]
    [InlineData("\"order.items\": [{ \"sku\": \"a\" }, { \"sku\": null }]", "33:error PF414: `order.items[1].sku` is required, and it was not given.")]
    [InlineData("\"customer.id\": 5", "16:error PF420: `customer.id` should be a text, and `5` was given.")]
    [InlineData("\"customer.tier\": 1", "18:error PF420: `customer.tier` should be one of its choices, and `1` was given. They are `guest`, `silver` and `gold`.")]
    [InlineData("\"customer.since\": 2019", "19:error PF420: `customer.since` should be a day, and `2019` was given.")]
    [InlineData("\"order.promisedAt\": [1]", "21:error PF420: `order.promisedAt` should be a moment, and a list was given.")]
    [InlineData("\"order.weight\": \"heavy\"", "17:error PF420: `order.weight` should be a number, and the text `heavy` was given.")]
    [InlineData("\"order.tags\": \"gift\"", "15:error PF420: `order.tags` should be a list, and the text `gift` was given.")]
    [InlineData("\"order.tags\": [\"gift\", { \"a\": 1 }]", "24:error PF420: `order.tags[1]` should be a text, and a record was given.")]
    [InlineData("\"order.items\": { \"sku\": \"a\" }", "16:error PF420: `order.items` should be a list of records, and a record was given.")]
    [InlineData("\"order.items\": [\"a\"]", "17:error PF420: `order.items[0]` should be a record, and the text `a` was given.")]
    [InlineData("\"order.total\": \"120\"", "16:error PF421: `order.total` should be an amount, and the text `120` was given. Give the value itself and not a text of it, since texts are not guessed at.")]
    [InlineData("\"situation.hasReceipt\": \"true\"", "25:error PF421: `situation.hasReceipt` should be true or false, and the text `true` was given. Give the value itself and not a text of it, since texts are not guessed at.")]
    [InlineData("\"situation.contacts\": 2.5", "23:error PF422: `situation.contacts` should be a whole number, and `2.5` was given.")]
    [InlineData("\"order.weight\": -1e400", "17:error PF423: `order.weight` is `-1e400`, which is too large to reckon with. A number can have at most 28 digits.")]
    [InlineData("\"order.items\": [{ \"sku\": \"a\", \"price\": 79228162514264337593543950336 }]", "40:error PF423: `order.items[0].price` is `79228162514264337593543950336`, which is too large to reckon with. A number can have at most 28 digits.")]
    [InlineData("\"situation.contacts\": 0", "23:error PF424: `situation.contacts` is `0`, and it has to be at least `1`.")]
    [InlineData("\"order.total\": 100000.01", "16:error PF424: `order.total` is `100000.01`, and it has to be at most `100000`.")]
    [InlineData("\"customer.tier\": \"Gold\"", "18:error PF425: `customer.tier` is `Gold`, which is not one of its choices. They are `guest`, `silver` and `gold`. Did you mean `gold`?")]
    [InlineData("\"customer.since\": \"30.4.2019\"", "19:error PF426: `customer.since` should be a day, and the text `30.4.2019` was given. A day is written `2026-03-01`.")]
    [InlineData("\"customer.since\": \"2026-02-29\"", "19:error PF426: `customer.since` should be a day, and the text `2026-02-29` was given. A day is written `2026-03-01`.")]
    [InlineData("\"order.promisedAt\": \"tomorrow `noon`\"", "21:error PF427: `order.promisedAt` should be a moment, and the text `tomorrow 'noon'` was given. A moment is written `2026-03-01T10:00:00-05:00`, or without the offset if it is in America/New_York.")]
    [InlineData("\"order.promisedAt\": \"2026-03-08T02:30\"", "21:error PF428: `order.promisedAt` is `2026-03-08T02:30`, a time that the clocks in America/New_York skip. Give a time that there is, or one with its offset.")]
    [InlineData("\"order.total\": { \"amount\": 5, \"currency\": \"EUR\" }", "43:error PF429: `order.total` is in `EUR`, and a set has one currency, which is `USD` here.")]
    [InlineData("\"order.total\": { \"currency\": \"USD\" }", "16:error PF430: `order.total` is a record without `amount`. An amount is a number, or a record of `amount` and `currency`.")]
    [InlineData("\"order.total\": { \"amount\": 5, \"value\": 6 }", "31:error PF430: `order.total` has `value`, which amounts do not have. An amount is a number, or a record of `amount` and `currency`.")]
    [InlineData("\"order.total\": { \"amount\": [5] }", "28:error PF430: `order.total` has a list for its `amount`. An amount is a number, or a record of `amount` and `currency`.")]
    [InlineData("\"order.total\": { \"amount\": 5, \"currency\": 840 }", "43:error PF430: `order.total` has `840` for its `currency`. An amount is a number, or a record of `amount` and `currency`.")]
    [InlineData("\"order.total\": { \"amount\": 5, \"amount\": 6 }", "31:error PF406: `order.total.amount` is given twice.")]
    [InlineData("\"order.weight\": { \"amount\": 5 }", "17:error PF420: `order.weight` should be a number, and a record was given.")]
    [InlineData("\"customer.age\": 17", "17:error PF424: `customer.age` is a private value, and it has to be at least `18`.")]
    [InlineData("\"customer.age\": \"17\"", "17:error PF421: `customer.age` should be a whole number, and a private value was given. Give the value itself and not a text of it, since texts are not guessed at.")]
    [InlineData("\"customer.mood\": \"crossed\"", "18:error PF425: `customer.mood` is a private value, which is not one of its choices. They are `calm` and `cross`.")]
    public void What_is_wrong_with_a_fact_is_told(string facts, string told)
    {
        var (column, text) = (int.Parse(told.Split(':')[0]), told[(told.IndexOf(':') + 1)..]);

        ShopSet.Reader.FromJson($"{{\"facts\": {{\n{facts} }} }}").Told().Should().Equal($"situation:2:{column}: {text}");
    }

    [Fact]
    public void A_text_that_is_not_in_utf8_is_told() =>
        ShopSet.Reader.FromJson(new byte[] { (byte)'{', 0xFF, (byte)'}' }).Told().Should().Equal(
            "situation:1:1: error PF401: The situation is not a text in UTF-8.");

    [Fact]
    public void More_than_a_mebibyte_is_not_read() =>
        ShopSet.Reader.FromJson("{}" + new string(' ', 1 << 20)).Told().Should().Equal(
            "situation:1:1: error PF403: The situation has more than 1,048,576 bytes, and no more are read.");

    [Theory]
    [InlineData(62, null)]
    [InlineData(63, "situation:1:87: error PF404: The situation is nested more than 64 levels deep, and no more are read.")]
    public void What_is_nested_too_deep_is_not_read(int lists, string? told)
    {
        var deep = new string('[', lists) + new string(']', lists);

        ShopSet.Reader.FromJson($$"""{ "facts": { "nowhere": {{deep}} } }""", UnknownNames.AreWarnings).Told().Should().Equal(
            new[] { "situation:1:14: warning PF411: There is no group of facts `nowhere`.", told }.OfType<string>());
    }

    [Fact]
    public void A_text_is_read_up_to_ten_thousand_characters()
    {
        ShopSet.Reader.FromJson($$"""{ "facts": { "customer.id": "{{new string('x', 10_000)}}" } }""").Right()
            .Fact("customer.id").Text.Should().HaveLength(10_000);
        ShopSet.Reader.FromJson($$"""{ "facts": { "customer.id": "{{new string('x', 10_001)}}" } }""").Told().Should().Equal(
            "situation:1:29: error PF408: `customer.id` has 10,001 characters, and at most 10,000 are read.");
    }

    [Fact]
    public void A_list_is_read_up_to_ten_thousand_entries()
    {
        static string Tags(int count) => $$"""{ "facts": { "order.tags": [{{string.Join(',', Enumerable.Repeat("\"a\"", count))}}] } }""";

        ShopSet.Reader.FromJson(Tags(10_000)).Right().Fact("order.tags").Elements.Should().HaveCount(10_000);
        ShopSet.Reader.FromJson(Tags(10_003)).Told().Should().Equal(
            "situation:1:40029: error PF409: `order.tags` has more than 10,000 entries, and no more are read.");
    }

    [Fact]
    public void Unknown_names_without_end_are_told_up_to_a_thousand()
    {
        var names = string.Join(',', Enumerable.Range(0, 50_000).Select(i => $"\"order.totla{i}\":1"));

        var result = ShopSet.Reader.FromJson($$"""{ "facts": { {{names}} } }""");

        result.Situation.Should().BeNull();
        result.Diagnostics.Should().HaveCount(1000);
    }

    [Theory]
    [InlineData("9999-12-31T23:59")]
    [InlineData("0001-01-01")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    public void The_ends_of_time_do_no_harm(string written)
    {
        var read = () => ShopSet.Reader.FromJson($$"""{ "facts": { "order.promisedAt": "{{written}}" } }""");

        read.Should().NotThrow();
    }

    [Fact]
    public void A_verified_fact_with_a_wrong_value_is_told_once() =>
        ShopSet.Reader.FromJson("""{ "verified": ["situation.hasReceipt"], "facts": { "situation.hasReceipt": 1 } }""").Told().Should().Equal(
            "situation:1:76: error PF420: `situation.hasReceipt` should be true or false, and `1` was given.");
}
