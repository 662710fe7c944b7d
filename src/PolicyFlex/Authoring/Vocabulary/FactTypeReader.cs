using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>Reads the type of a fact, of a list's member or of an action's parameter.</summary>
internal static class FactTypeReader
{
    private const string ListOf = "list of ";

    private static readonly WordList<FactKind> Kinds = new(
        ("text", FactKind.Text),
        ("boolean", FactKind.Boolean),
        ("integer", FactKind.Integer),
        ("number", FactKind.Number),
        ("money", FactKind.Money),
        ("date", FactKind.Date),
        ("date-time", FactKind.DateTime))
    {
        Synonyms = new Dictionary<string, string>
        {
            ["string"] = "text",
            ["str"] = "text",
            ["word"] = "text",
            ["words"] = "text",
            ["bool"] = "boolean",
            ["yes/no"] = "boolean",
            ["true/false"] = "boolean",
            ["flag"] = "boolean",
            ["int"] = "integer",
            ["count"] = "integer",
            ["long"] = "integer",
            ["decimal"] = "number",
            ["float"] = "number",
            ["percent"] = "number",
            ["percentage"] = "number",
            ["double"] = "number",
            ["currency"] = "money",
            ["dollar"] = "money",
            ["dollars"] = "money",
            ["euro"] = "money",
            ["euros"] = "money",
            ["amount"] = "money",
            ["price"] = "money",
            ["day"] = "date",
            ["datetime"] = "date-time",
            ["timestamp"] = "date-time",
            ["time"] = "date-time",
        },
    };

    private static readonly ImmutableArray<string> Known = [.. Kinds.Words, ListOf + "text"];

    /// <summary>The types that are no list.</summary>
    public static ImmutableArray<string> Words => Kinds.Words;

    /// <summary>Reads the short form: the name of a type, or a list of choices.</summary>
    public static FactType? Short(YamlNode node, Reading reading)
    {
        if (node is YamlList)
        {
            return reading.Place(Choices(node, ordered: false, reading), node);
        }

        return Nodes.Text(node, "a type", reading) is { } text && Named(text, reading) is { } type ? reading.Place(type, node) : null;
    }

    /// <summary>Reads the type from the map of a fact or a parameter: <c>type</c>, <c>choices</c> or <c>ordered</c>.</summary>
    /// <param name="map">The map.</param>
    /// <param name="name">What has the type, for a sentence.</param>
    public static FactType? Long(MapReader map, string name)
    {
        var reading = map.Reading;
        var choices = map.Node("choices");
        var ordered = map.Node("ordered");
        if (ordered is YamlList or YamlMap)
        {
            choices = ordered;
        }

        if (map.Has("type"))
        {
            if (choices is not null)
            {
                reading.Report(AuthoringProblems.TwoTypes(choices.Place.Start, name));
            }

            return map.Read("type", Short);
        }

        if (choices is not null)
        {
            var isOrdered = ordered is not null && (ReferenceEquals(ordered, choices) || Scalars.Boolean(ordered, "`ordered`", reading));
            return reading.Place(Choices(choices, isOrdered, reading), choices);
        }

        return null;
    }

    /// <summary>A list of choices, or a map of choices with what each is called.</summary>
    private static FactType Choices(YamlNode node, bool ordered, Reading reading)
    {
        if (node is YamlMap { HasGaps: false, Entries.Count: 0 } or YamlList { Items.Count: 0 })
        {
            reading.Report(AuthoringProblems.EmptyList(node.Place.Start, "the list of choices"));
        }

        return node is YamlMap map
            ? new FactType(FactKind.Choice)
            {
                Choices = [.. map.Entries.Select(entry => entry.Key.Text)],
                Ordered = ordered,
                Titles = Titles(map, reading),
            }
            : new FactType(FactKind.Choice)
            {
                Choices = Nodes.Each(node, (item, r) => Nodes.Text(item, "a choice", r)?.Text, reading),
                Ordered = ordered,
            };
    }

    private static ImmutableDictionary<string, Label> Titles(YamlMap map, Reading reading) => map.Entries
        .Select(entry => (
            Choice: entry.Key.Text,
            Title: Nodes.Value(entry, reading) is { } node ? LabelReader.Read(node, $"the title of `{entry.Key.Text}`", reading) : null))
        .Where(entry => entry.Title is not null)
        .ToImmutableDictionary(entry => entry.Choice, entry => entry.Title!, StringComparer.Ordinal);

    private static FactType? Named(YamlText text, Reading reading)
    {
        if (Kinds.Find(text.Text) is { } kind)
        {
            return new FactType(kind);
        }

        if (text.Text.StartsWith(ListOf, StringComparison.Ordinal))
        {
            var element = text.Text[ListOf.Length..].Trim();
            return Kinds.Find(element) is { } plain
                ? new FactType(FactKind.List) { Element = new FactType(plain) }
                : new FactType(FactKind.List) { ElementName = element };
        }

        reading.Report(text.Text.Contains(',', StringComparison.Ordinal)
            ? AuthoringProblems.ChoicesWithoutBrackets(text, "a type")
            : AuthoringProblems.UnknownWord(text, "a type", Known, Kinds.Meant(text.Text)));
        return null;
    }
}
