using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>Reads a policy.</summary>
internal sealed class PolicyReader(Reading reading, Calendar calendar)
{
    private static readonly WordList<bool> Modes = new(("shadow", true));

    private static readonly WordList<bool> Choices = new(("one", true));

    /// <summary>The modes of a policy.</summary>
    public static ImmutableArray<string> ModeWords => Modes.Words;

    /// <summary>How options of a policy may be chosen.</summary>
    public static ImmutableArray<string> ChoiceWords => Choices.Words;

    /// <summary>The policy of a file; null if the file is no map. A policy without a name gets that of its file.</summary>
    public Policy? Read(PolicyFile file, YamlNode node)
    {
        if (MapReader.Open(node, Places.Policy, reading) is not { } map)
        {
            return null;
        }

        return map.Place(new Policy
        {
            Name = map.Name("policy", NameStyle.Kebab, "a policy") ?? file.Name[..^PolicyFolder.PolicySuffix.Length],
            File = file.Name,
            Title = map.Label("title"),
            Owner = map.Text("owner"),
            Promise = map.Text("promise"),
            Intent = map.Text("intent"),
            Because = map.Read("because", WordsReader.Read),
            Origin = map.Read("origin", WordingReader.Origin),
            Shadow = map.Read("mode", (n, r) => Scalars.Word(n, "a mode", Modes, r)) ?? false,
            Formerly = map.Names("formerly", NameStyle.Kebab, "a policy"),
            Effective = map.Read("effective", Effective) ?? Policies.Effective.Always,
            AppliesWhen = map.Read("applies-when", WhenReader.Read),
            Conditions = map.Named("conditions", WhenReader.Named),
            Rules = map.Maps("rules", "rules", RuleReader.Read),
            Goodwill = map.Maps("goodwill", "goodwill options", GoodwillReader.Read),
            ChooseOne = map.Read("choose", (n, r) => Scalars.Word(n, "a way to choose", Choices, r)) ?? false,
            Limits = map.Each("limits", LimitReader.Read),
            Notch = map.Read("notch", LadderReader.Notch),
            FollowUp = map.Read("follow-up", FollowUp),
            Review = map.Read("review", ReviewReader.Read),
        });
    }

    private Effective? Effective(YamlNode node, Reading _) =>
        MapReader.Open(node, Places.Effective, reading) is { } map
            ? map.Place(new Effective(map.Read("from", Moment), map.Read("until", Moment), map.Text("chosen-by")))
            : null;

    private string? Moment(YamlNode node, Reading _)
    {
        if (Nodes.Text(node, "the start or the end of a version", reading) is not { } text)
        {
            return null;
        }

        if (calendar.TryParseInstant(text.Text, out var _, out var skipped))
        {
            return text.Text;
        }

        reading.Report(AuthoringProblems.NotMoment(text, "the start or the end of a version", skipped));
        return null;
    }

    private static FollowUp? FollowUp(YamlNode node, Reading reading)
    {
        if (MapReader.Open(node, Places.FollowUp, reading) is not { } map)
        {
            return null;
        }

        var (after, ask) = (map.Read("after", (n, r) => TimeReader.Duration(n, "`after`", r)), map.Read("ask", WordsReader.Read));
        return after is null || ask is null ? null : map.Place(new FollowUp(after, ask));
    }
}
