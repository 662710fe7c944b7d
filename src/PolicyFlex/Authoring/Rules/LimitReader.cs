using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>Reads limits: a sentence, or a map.</summary>
internal static class LimitReader
{
    public static Limit? Read(YamlNode node, Reading reading)
    {
        if (node is YamlText text)
        {
            return new LimitSentence(text, reading).Read();
        }

        if (MapReader.Open(node, Places.Limit, reading, "a sentence or a map") is not { } map)
        {
            return null;
        }

        if (map.Has("within") && map.Has("each"))
        {
            reading.Report(AuthoringProblems.LimitTwice(map.Map.Find("each")!.Key.Place.Start, "each"));
        }

        var measure = map.Read("at-most", Measure);
        var per = map.Texts("per");
        var isForAll = per is [LimitSentence.All];
        var limit = new Limit
        {
            Sentence = "",
            Amount = measure?.Amount,
            Times = measure?.Times,
            Per = isForAll ? [] : per,
            ForAll = isForAll,
            Within = map.Read("within", (n, r) => TimeReader.Duration(n, "`within`", r)),
            Each = map.Read("each", (n, r) => TimeReader.Period(n, "`each`", r)),
            Beyond = map.Name("beyond", NameStyle.Kebab, "a level"),
            Over = map.Names("over", NameStyle.Kebab, "an option"),
            Gives = map.Names("gives", NameStyle.Kebab, "what is given"),
            Say = map.Read("say", WordsReader.Read),
        };
        return measure is null ? null : map.Place(limit with { Sentence = LimitSentence.Write(limit) });
    }

    private static LimitMeasure? Measure(YamlNode node, Reading reading) =>
        Nodes.Text(node, "`at-most`", reading) is { } text ? LimitMeasure.Read(text.Text, text.Place, reading) : null;
}
