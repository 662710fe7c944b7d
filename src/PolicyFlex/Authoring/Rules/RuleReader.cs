using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>Reads rules with the exceptions beneath them.</summary>
internal static class RuleReader
{
    private static readonly ImmutableArray<(string Key, Effect Effect)> Effects =
        [("allow", Effect.Allow), ("deny", Effect.Deny), ("guarantee", Effect.Guarantee)];

    public static Rule? Read(YamlNode node, Reading reading)
    {
        if (MapReader.Open(node, Places.Rule, reading) is not { } map)
        {
            return null;
        }

        var name = map.Name("rule", NameStyle.Kebab, "a rule");
        var (effect, targets) = EffectOf(map, name);
        var rule = new Rule
        {
            Name = name ?? "",
            Effect = effect ?? Effect.Allow,
            Targets = targets,
            When = map.Read("when", WhenReader.Read),
            Approval = map.Read("approval", OverridingReader.Approval),
            Overriding = OverridingReader.Read(map),
            Otherwise = map.Read("otherwise", Otherwise),
            Exceptions = map.Maps("exceptions", "exceptions", Read),
            Wording = WordingReader.Read(map),
            Also = WordingReader.Also(map),
        };
        return name is null || effect is null ? null : map.Place(rule);
    }

    private static Otherwise? Otherwise(YamlNode node, Reading reading) =>
        MapReader.Open(node, Places.Otherwise, reading) is { } map
            ? map.Place(new Otherwise { Overriding = OverridingReader.Read(map), Wording = WordingReader.Read(map) })
            : null;

    private static (Effect? Effect, ImmutableArray<Target> Targets) EffectOf(MapReader map, string? rule)
    {
        var found = map.Map.Entries.SelectMany(entry => Effects.Where(effect => effect.Key == entry.Key.Text)).ToList();
        if (found.Count == 0)
        {
            if (!map.Map.HasGaps)
            {
                map.Reading.Report(AuthoringProblems.NoEffect(map.Map.Place.Start, rule));
            }

            return (null, []);
        }

        if (found.Count > 1)
        {
            var second = map.Map.Find(found[1].Key)!.Key;
            map.Reading.Report(AuthoringProblems.TwoEffects(second.Place.Start, found[0].Key, found[1].Key));
        }

        return (found[0].Effect, map.Each(found[0].Key, TargetReader.Read));
    }
}
