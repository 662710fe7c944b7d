using System.Collections.Immutable;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>Reads what the checks of a set weigh.</summary>
internal static class CheckSettingReader
{
    private static readonly WordList<CheckWeight> Weights = new(
        ("off", CheckWeight.Off), ("information", CheckWeight.Information), ("warning", CheckWeight.Warning), ("error", CheckWeight.Error))
    {
        Synonyms = new Dictionary<string, string>
        {
            ["none"] = "off",
            ["false"] = "off",
            ["no"] = "off",
            ["ignore"] = "off",
            ["disable"] = "off",
            ["info"] = "information",
            ["note"] = "information",
            ["warn"] = "warning",
            ["on"] = "warning",
            ["true"] = "warning",
        },
    };

    /// <summary>What a check may weigh.</summary>
    public static ImmutableArray<string> Words => Weights.Words;

    public static CheckSetting? Read(YamlEntry entry, Reading reading)
    {
        var code = entry.Key.Text;
        if (!Doubts.Codes.Contains(code))
        {
            reading.Report(Doubts.IsCode(code) ? AuthoringProblems.CheckOfAnError(entry.Key) : AuthoringProblems.UnknownCheck(entry.Key, Doubts.Codes));
            return null;
        }

        return Nodes.Value(entry, reading) is { } node && Scalars.Word(node, $"`{code}`", Weights, reading) is { } weight
            ? reading.Place(new CheckSetting(code, weight), entry.Key)
            : null;
    }
}
