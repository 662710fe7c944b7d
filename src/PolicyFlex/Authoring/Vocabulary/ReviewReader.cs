using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>Reads when overrides become a flag, and which situations are alike.</summary>
internal static class ReviewReader
{
    public static ReviewSettings? Read(YamlNode node, Reading reading) =>
        MapReader.Open(node, Places.Review, reading) is { } map
            ? map.Place(new ReviewSettings
            {
                Expected = map.Read("expected", (n, r) => Scalars.Share(n, "`expected`", r)),
                Concerning = map.Read("concerning", (n, r) => Scalars.Share(n, "`concerning`", r)),
                FalseAlarmsPerYear = map.Read("false-alarms", (n, r) => Scalars.YearlyRate(n, "`false-alarms`", r)),
                Segments = map.Texts("segments"),
            })
            : null;

    public static Similarity? Similar(YamlNode node, Reading reading)
    {
        if (MapReader.Open(node, Places.Similar, reading) is not { } map)
        {
            return null;
        }

        var (by, within) = (map.Texts("by"), map.Read("within", (n, r) => TimeReader.Duration(n, "`within`", r)));
        return within is null ? null : map.Place(new Similarity(by, within));
    }
}
