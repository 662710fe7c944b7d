using PolicyFlex.Authoring;

namespace PolicyFlex.Testing;

/// <summary>Reads what a test expects of the fallback: that there is none, or what it offers.</summary>
internal sealed class FallbackReader(NameReading names, NodeReading reading)
{
    public IEnumerable<Expectation> Read(YamlEntry entry)
    {
        var place = entry.Key.Place.Start;
        if (NodeReading.SaysNothing(entry.Value))
        {
            return [DecisionExpectations.NoFallback(place)];
        }

        return reading.Map(entry.Value, "fallback", TestPlaces.Fallback) is { } map
            ? map.Entries.SelectMany(Part).Prepend(DecisionExpectations.Fallback(place))
            : [];
    }

    private IEnumerable<Expectation> Part(YamlEntry part)
    {
        var (key, value, place) = (part.Key.Text, part.Value, part.Key.Place.Start);
        return key switch
        {
            "say" => reading.Text(value, key) is { } words ? [DecisionExpectations.FallbackSay(place, words.Text)] : [],
            "instead" => [DecisionExpectations.FallbackInstead(place, [.. reading.Texts(value, key).Select(text => text.Text)])],
            "goodwill" => new GoodwillReader(names, reading, inFallback: true).Read(value),
            _ => [],
        };
    }
}
