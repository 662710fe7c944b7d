using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>Reads goodwill options and their step-ups.</summary>
internal static class GoodwillReader
{
    private static readonly WordList<Needed> NeededWords = new(("reason", Needed.Reason), ("note", Needed.Note))
    {
        Synonyms = new Dictionary<string, string> { ["reasons"] = "reason", ["notes"] = "note", ["reason-code"] = "reason", ["comment"] = "note" },
    };

    private enum Needed
    {
        Reason,
        Note,
    }

    /// <summary>What may have to be written down.</summary>
    public static ImmutableArray<string> NeedWords => NeededWords.Words;

    public static GoodwillOption? Read(YamlNode node, Reading reading)
    {
        if (MapReader.Open(node, Places.Option, reading) is not { } map)
        {
            return null;
        }

        var name = map.Name("option", NameStyle.Kebab, "an option");
        var option = new GoodwillOption
        {
            Name = name ?? "",
            Title = map.Label("title"),
            Gives = map.Name("gives", NameStyle.Kebab, "what is given") ?? GivesKind.Any,
            Unit = map.Label("unit"),
            Worth = map.Read("worth", (n, r) => Scalars.Formula(n, "`worth`", r)),
            Rung = map.Name("rung", NameStyle.Kebab, "a rung"),
            When = map.Read("when", WhenReader.Read),
            Amount = map.Read("amount", (n, r) => QuantityReader.Read(n, "`amount`", r)),
            AtMost = map.Read("at-most", (n, r) => QuantityReader.Read(n, "`at-most`", r)),
            StepUps = map.Each("step-up", StepUp),
            Limits = map.Each("limits", LimitReader.Read),
            Needs = map.Each("needs", Need),
            Owed = map.Flag("owed"),
            By = map.Name("by", NameStyle.Kebab, "an action"),
            Approval = map.Read("approval", OverridingReader.Approval),
            Wording = WordingReader.Read(map),
            Also = WordingReader.Also(map),
        };
        return name is null ? null : map.Place(option);
    }

    private static string? Need(YamlNode node, Reading reading) =>
        Scalars.Word(node, "what has to be written down", NeededWords, reading) is { } word ? NeededWords.WordFor(word) : null;

    private static StepUp? StepUp(YamlNode node, Reading reading)
    {
        if (MapReader.Open(node, Places.StepUp, reading) is not { } map)
        {
            return null;
        }

        var when = map.Read("when", WhenReader.Read);
        var amount = map.Read("amount", (n, r) => QuantityReader.Read(n, "`amount`", r));
        var atMost = map.Read("at-most", (n, r) => QuantityReader.Read(n, "`at-most`", r));
        return when is null ? null : map.Place(new StepUp { When = when, Amount = amount, AtMost = atMost });
    }
}
