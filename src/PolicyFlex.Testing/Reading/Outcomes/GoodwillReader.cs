using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;
using PolicyFlex.Json;

namespace PolicyFlex.Testing;

/// <summary>Reads what a test expects of goodwill options: of the policies', or of the fallback's.</summary>
internal sealed class GoodwillReader(NameReading names, NodeReading reading, bool inFallback)
{
    public IEnumerable<Expectation> Read(YamlNode node) => (reading.Map(node, "goodwill")?.Entries ?? [])
        .Where(entry => inFallback ? names.IsFallbackOption(entry.Key) : names.IsOption(entry.Key))
        .SelectMany(Option);

    private IEnumerable<Expectation> Option(YamlEntry entry)
    {
        var option = new GoodwillExpectations(entry.Key.Text, inFallback);
        if (reading.Map(entry.Value, entry.Key.Text, TestPlaces.Option) is not { } map)
        {
            return [];
        }

        if (map.Entries.Count == 0)
        {
            reading.Tell(TestProblems.ExpectsNothing(entry.Key.Place.Start, entry.Key.Text));
        }

        return map.Entries.SelectMany(part => Part(option, part)).OfType<Expectation>();
    }

    private IEnumerable<Expectation?> Part(GoodwillExpectations option, YamlEntry part)
    {
        var (key, value, place) = (part.Key.Text, part.Value, part.Key.Place.Start);
        return key switch
        {
            "answer" => [reading.Word(value, key, AnswerWords.Answers) is { } word ? option.Answer(place, AnswerWords.ToAnswer(word)!.Value) : null],
            "suggested" => [Amount(value, key, amount => option.Suggested(place, amount))],
            "up-to" => [Amount(value, key, amount => option.UpTo(place, amount))],
            "limited-by" => [Bound(option, place, value)],
            "approvals" => Approvals(option, place, value),
            "could-be" => CouldBe(option, place, value),
            "suggestion-asks" => [names.Facts(value, key) is { IsEmpty: false } facts ? option.SuggestionAsks(place, facts) : null],
            "say" => [value is YamlText { IsNull: true } ? option.Say(place, null) : reading.Text(value, key) is { } words ? option.Say(place, words.Text) : null],
            "by" => [names.Rules(value, key) is { IsEmpty: false } rules ? option.By(place, rules) : null],
            _ => [],
        };
    }

    private Expectation? Bound(GoodwillExpectations option, SourceLocation place, YamlNode value) =>
        NodeReading.SaysNothing(value) ? option.LimitedBy(place, null)
        : names.Bound(value, "limited-by") is { } bound ? option.LimitedBy(place, bound)
        : null;

    private IEnumerable<Expectation?> Approvals(GoodwillExpectations option, SourceLocation place, YamlNode value)
    {
        if (NodeReading.SaysNothing(value) || value is YamlMap { Entries.Count: 0 } or YamlList { Items.Count: 0 })
        {
            return [option.NoApprovals(place)];
        }

        return (reading.Map(value, "approvals")?.Entries ?? [])
            .Where(entry => names.IsLevel(entry.Key))
            .Select(entry => Amount(entry.Value, entry.Key.Text, amount => option.Approval(entry.Key.Place.Start, entry.Key.Text, amount)));
    }

    private IEnumerable<Expectation?> CouldBe(GoodwillExpectations option, SourceLocation place, YamlNode value)
    {
        if (value is not YamlMap)
        {
            return [Amount(value, "could-be", amount => option.CouldBe(place, amount))];
        }

        var map = reading.Map(value, "could-be", TestPlaces.CouldBe)!;
        return
        [
            map.Find("up-to") is { } most ? Amount(most.Value, "up-to", amount => option.CouldBe(most.Key.Place.Start, amount)) : null,
            map.Find("asks") is { } asks ? option.CouldBeAsks(asks.Key.Place.Start, names.Facts(asks.Value, "asks")) : null,
        ];
    }

    private Expectation? Amount(YamlNode value, string key, Func<decimal?, Expectation> expect) =>
        NodeReading.SaysNothing(value) ? expect(null)
        : reading.Number(value, key) is { } amount ? expect(amount)
        : null;
}
