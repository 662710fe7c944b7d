using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>Reads what goes with a result: words, reasons, alternatives, duties.</summary>
internal static class WordingReader
{
    /// <summary>The wording that stands in a map.</summary>
    public static Wording Read(MapReader map) => map.Place(new Wording
    {
        Say = map.Read("say", WordsReader.Read),
        Note = map.Read("note", WordsReader.Read),
        Because = map.Read("because", WordsReader.Read),
        Origin = map.Read("origin", Origin),
        Instead = Instead(map),
    });

    /// <summary>What happened: a text, or one by language, or a map that says whether it may be shared.</summary>
    public static Origin? Origin(YamlNode node, Reading reading)
    {
        if (node is YamlText || (node is YamlMap languages && LanguagesReader.IsByLanguage(languages)))
        {
            return LabelReader.Read(node, "`origin`", reading) is { } text ? reading.Place(new Origin(text, Share: false), node) : null;
        }

        if (MapReader.Open(node, Places.Origin, reading, "a text, or a map of `text` and `share`") is not { } map)
        {
            return null;
        }

        var (story, share) = (map.Label("text"), map.Flag("share"));
        return story is null ? null : map.Place(new Origin(story, share));
    }

    /// <summary>What can be offered instead: actions, options and sentences.</summary>
    public static ImmutableArray<Alternative> Instead(MapReader map)
    {
        if (map.Map.Find("instead") is { } entry)
        {
            TornSentences.Report(entry.Value, map.Reading);
        }

        return map.Each("instead", Alternative);
    }

    /// <summary>An action, an option or a sentence, which may stand by language.</summary>
    private static Alternative? Alternative(YamlNode node, Reading reading)
    {
        switch (node)
        {
            case YamlText { IsNull: false } text when IsName(text.Text):
                return reading.Place(new Alternative(text.Text), text);
            case YamlText { IsNull: false }:
            case YamlMap map when LanguagesReader.IsByLanguage(map):
                return WordsReader.Read(node, reading) is { } sentence ? reading.Place(new Alternative(null, sentence), node) : null;
            default:
                Nodes.ReportKind(node, "an entry of `instead`", "an action, an option, or a sentence", reading);
                return null;
        }
    }

    /// <summary>The duties of <c>also</c>: a list of one-key maps, or one map.</summary>
    public static ImmutableArray<Duty> Also(MapReader map) =>
        [.. map.Each("also", Duties).SelectMany(duties => duties.All)];

    private static DutyList? Duties(YamlNode node, Reading reading)
    {
        if (node is not YamlMap map)
        {
            Nodes.ReportKind(node, "an entry of `also`", "a duty such as `notify: carrier-desk`", reading);
            return null;
        }

        return new DutyList([.. map.Entries.SelectMany(entry => Duty(entry, reading))]);
    }

    private static ImmutableArray<Duty> Duty(YamlEntry entry, Reading reading)
    {
        if (Nodes.Value(entry, reading) is not { } node)
        {
            return [];
        }

        var name = NameStyle.Kebab.Check(entry.Key, "a duty", reading);
        return Nodes.Each(
            node,
            (item, r) =>
            {
                if (Nodes.Text(item, $"what follows `{name}`", r) is not { } to)
                {
                    return null;
                }

                var duty = r.Place(new Duty(name, to.Text), entry.Key);
                r.Sources.Add(duty, to.Place, "to");
                return duty;
            },
            reading);
    }

    /// <summary>Whether an entry of <c>instead</c> is a name and not meant for the customer's ear: a lone kebab-case word.</summary>
    private static bool IsName(string text) =>
        text.Length > 0 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_');

    private sealed record DutyList(ImmutableArray<Duty> All);
}
