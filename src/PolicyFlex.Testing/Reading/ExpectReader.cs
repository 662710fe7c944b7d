using System.Collections.Immutable;
using PolicyFlex.Authoring;
using PolicyFlex.Deciding;
using PolicyFlex.Json;

namespace PolicyFlex.Testing;

/// <summary>Reads what a test expects of the decision: a part of it, and all of that part has to hold.</summary>
internal sealed class ExpectReader(SetNames names, NodeReading reading)
{
    private readonly NameReading _names = new(names, reading);

    public ImmutableArray<Expectation> Read(YamlNode node) => reading.Map(node, "expect", TestPlaces.Expect) is { } map
        ? [.. map.Entries.SelectMany(Read)]
        : [];

    private IEnumerable<Expectation> Read(YamlEntry entry)
    {
        var (key, value, place) = (entry.Key.Text, entry.Value, entry.Key.Place.Start);
        return key switch
        {
            "allow" => Answers(value, key, Answer.Allowed),
            "needs-facts" => Answers(value, key, Answer.NeedsFacts),
            "not-covered" => Answers(value, key, Answer.NotCovered),
            "out-of-reach" => Answers(value, key, Answer.OutOfReach),
            "deny" => value is YamlMap map ? new OutcomeReader(_names, reading).Denials(map) : Answers(value, key, Answer.Denied),
            "needs-approval" => value is YamlMap map
                ? new OutcomeReader(_names, reading).Approvals(map)
                : Answers(value, key, Answer.NeedsApproval),
            "goodwill" => new GoodwillReader(_names, reading, inFallback: false).Read(value),
            "asks" => [DecisionExpectations.Asks(place, _names.Facts(value, key))],
            "by" => _names.Rules(value, key) is { IsEmpty: false } rules ? [DecisionExpectations.By(place, rules)] : [],
            "coverage" => reading.Word(value, key, AnswerWords.Coverages) is { } word
                ? [DecisionExpectations.Coverage(place, AnswerWords.ToCoverage(word)!.Value)]
                : [],
            "dead-end" => reading.Word(value, key, "true", "false") is { } word
                ? [DecisionExpectations.DeadEnd(place, word == "true")]
                : [],
            "fallback" => new FallbackReader(_names, reading).Read(entry),
            "say" => new OutcomeReader(_names, reading).Words(value),
            "with" => new WithReader(names, _names, reading).Read(value),
            "also" => new DutiesReader(_names, reading).Read(value),
            "flags" => [DecisionExpectations.Flags(place, NodeReading.SaysNothing(value) ? [] : [.. reading.Texts(value, key).Select(text => text.Text)])],
            "similar" => reading.Count(value, key) is { } count ? [DecisionExpectations.Similar(place, count)] : [],
            "problems" => [DecisionExpectations.Problems(place, [.. reading.Texts(value, key).Select(text => text.Text)])],
            _ => [],
        };
    }

    private IEnumerable<Expectation> Answers(YamlNode node, string key, Answer answer) =>
        reading.Texts(node, key)
            .Where(_names.IsSubject)
            .Select(text => OutcomeExpectations.Answer(text.Place.Start, text.Text, answer));
}
