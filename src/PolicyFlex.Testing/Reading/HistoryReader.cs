using System.Collections.Immutable;
using PolicyFlex.Authoring;

namespace PolicyFlex.Testing;

/// <summary>Reads what was given or done before the situation of a test.</summary>
internal sealed class HistoryReader(SetNames names, NodeReading reading)
{
    /// <summary>What an entry is about. What was done against a denial was done, and counts as much.</summary>
    private static readonly string[] What = ["goodwill", "action", "override"];

    private readonly NameReading _names = new(names, reading);

    public ImmutableArray<PastEvent> Read(YamlNode node)
    {
        IReadOnlyList<YamlNode> items = node is YamlList list ? list.Items : [node];
        return [.. items.Select(ReadOne).OfType<PastEvent>()];
    }

    private PastEvent? ReadOne(YamlNode node)
    {
        if (reading.Map(node, "history") is not { } map)
        {
            return null;
        }

        foreach (var entry in map.Entries.Where(entry => !TestPlaces.History.Keys.Contains(entry.Key.Text, StringComparer.Ordinal)))
        {
            if (entry.Key.Text.Contains('.', StringComparison.Ordinal))
            {
                _names.IsFact(entry.Key);
            }
            else
            {
                reading.Tell(TestProblems.UnknownKey(entry.Key.Place.Start, entry.Key.Text, TestPlaces.History.Title, TestPlaces.History.Keys));
            }
        }

        if (Named(map) is not { } named)
        {
            return null;
        }

        var past = Detailed(named, map);
        if (past is { IsAction: false, Amount: null, Worth: null } && names.CountedByAmount.Contains(past.Name))
        {
            reading.Tell(TestProblems.HistoryOfNothing(map.Place.Start, past.Name));
        }

        return Timed(past, map);
    }

    private PastEvent? Named(YamlMap map)
    {
        if (What.Select(map.Find).OfType<YamlEntry>().ToList() is not [var what])
        {
            reading.Tell(TestProblems.HistoryOfWhat(map.Place.Start));
            return null;
        }

        if (reading.Text(what.Value, what.Key.Text) is not { } name)
        {
            return null;
        }

        var isKnown = what.Key.Text switch
        {
            "action" => _names.IsAction(name),
            "goodwill" => _names.IsOption(name),
            _ => _names.IsSubject(name),
        };
        return isKnown ? new PastEvent { Name = name.Text, IsAction = names.Actions.Contains(name.Text, StringComparer.Ordinal) } : null;
    }

    private PastEvent Detailed(PastEvent past, YamlMap map)
    {
        foreach (var (key, value) in map.Entries.Select(entry => (entry.Key.Text, entry.Value)))
        {
            past = key switch
            {
                "amount" => past with { Amount = reading.Amount(value, key) },
                "worth" => past with { Worth = reading.Amount(value, key) },
                "case" => past with { Case = reading.Text(value, key)?.Text },
                "agent" => past with { Agent = reading.Text(value, key)?.Text },
                "customer" => past with { Facts = past.Facts.SetItem("customer.id", reading.Text(value, key)?.Text ?? "") },
                _ when names.Facts.ContainsKey(key) => past with { Facts = past.Facts.SetItem(key, reading.Text(value, key)?.Text ?? "") },
                _ => past,
            };
        }

        return past;
    }

    private PastEvent? Timed(PastEvent past, YamlMap map)
    {
        var (ago, at) = (map.Find("days-ago"), map.Find("at"));
        if ((ago is null) == (at is null))
        {
            reading.Tell(TestProblems.HistoryOfWhen(map.Place.Start));
            return null;
        }

        return past with
        {
            DaysAgo = ago is null ? [] : [.. reading.Texts(ago.Value, "days-ago").Select(text => reading.Amount(text, "days-ago")).OfType<decimal>()],
            At = at is null ? [] : [.. reading.Texts(at.Value, "at").Select(text => reading.Moment(text, "at")).OfType<DateTimeOffset>()],
        };
    }
}
