using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>Reads the set's own file: what the words of the policies mean.</summary>
internal static class PolicySetReader
{
    /// <summary>Stands for a currency that could not be read; ISO 4217 keeps it for none.</summary>
    private const string NoCurrency = "XXX";

    /// <summary>The languages of the set, the one of plain texts first; those that are misspelled are told when the set is read.</summary>
    public static string FirstLanguage(YamlNode? node)
    {
        var languages = (node as YamlMap)?.Find("languages")?.Value;
        var first = languages is YamlList list ? (list.Items.Count > 0 ? list.Items[0] : null) : languages;
        return first is YamlText text && CalendarReader.IsLanguage(text.Text) ? text.Text : "en";
    }

    /// <summary>The set without policies; null if the file is no map.</summary>
    public static PolicySet? Read(YamlNode node, string revision, Reading reading)
    {
        if (MapReader.Open(node, Places.Set, reading) is not { } map)
        {
            return null;
        }

        var languages = map.Each("languages", CalendarReader.Language);
        return new PolicySet
        {
            Name = map.Name("policy-set", NameStyle.Kebab, "a policy set") ?? "",
            Title = map.Label("title"),
            Currency = map.Read("currency", CalendarReader.Currency) ?? NoCurrency,
            Calendar = CalendarReader.Read(map),
            Languages = languages.IsEmpty ? [reading.Language] : languages,
            Facts = map.Node("facts") is { } facts ? FactReader.Groups(facts, reading) : [],
            Lists = map.Named("lists", FactReader.List),
            Conditions = map.Named("conditions", WhenReader.Named),
            Tables = map.Named("tables", TableReader.Read),
            Actions = map.Named("actions", ActionReader.Read),
            Duties = map.Named("duties", ActionReader.Duty),
            Gives = map.Names("gives", NameStyle.Kebab, "what is given"),
            Authority = map.Read("authority", AuthorityReader.Read) ?? new Authority { Levels = [] },
            Ladder = map.Read("ladder", LadderReader.Read),
            Limits = map.Each("limits", LimitReader.Read),
            Fallback = map.Read("fallback", Fallback),
            Reasons = map.Names("reasons", NameStyle.Kebab, "a reason"),
            Review = map.Read("review", ReviewReader.Read),
            Similar = map.Read("similar", ReviewReader.Similar),
            Checks = map.Named("checks", CheckSettingReader.Read),
            Revision = revision,
        };
    }

    private static Fallback? Fallback(YamlNode node, Reading reading) =>
        MapReader.Open(node, Places.Fallback, reading) is { } map
            ? map.Place(new Fallback
            {
                Say = map.Read("say", WordsReader.Read),
                Instead = WordingReader.Instead(map),
                Goodwill = map.Maps("goodwill", "goodwill options", GoodwillReader.Read),
            })
            : null;
}
