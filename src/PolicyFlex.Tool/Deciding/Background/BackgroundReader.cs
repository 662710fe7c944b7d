using System.Collections.Immutable;
using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;
using PolicyFlex.Testing;

namespace PolicyFlex.Tool.Deciding;

/// <summary>Reads the background of a situation: a file in YAML, or in JSON, which is YAML too.</summary>
internal sealed class BackgroundReader
{
    private static readonly string[] Keys = ["history", "similar", "flags"];

    private readonly DiagnosticBag _diagnostics = new();
    private readonly SetNames _names;
    private readonly NodeReading _reading;

    private BackgroundReader(PolicySet set)
    {
        _names = new SetNames(set);
        _reading = new NodeReading(_diagnostics, set.Calendar);
    }

    /// <summary>The background in a file.</summary>
    /// <param name="input">The file.</param>
    /// <param name="name">How diagnostics name it.</param>
    /// <param name="set">The set whose names it uses.</param>
    /// <param name="diagnostics">What is not understood; where that is an error, not all of the background is returned.</param>
    public static Background Read(Stream input, string name, PolicySet set, out ImmutableArray<Diagnostic> diagnostics)
    {
        var reader = new BackgroundReader(set);
        var background = reader.Read(new PolicyFile(name, name, InputFile.ReadAll(input)));
        diagnostics = reader._diagnostics.Sorted();
        return background;
    }

    private Background Read(PolicyFile file)
    {
        if (YamlReader.Read(file, _diagnostics) is not { } root || _reading.Map(root, file.Name, "the background", Keys) is not { } map)
        {
            return Background.None;
        }

        var background = Background.None;
        foreach (var (key, value) in map.Entries.Select(entry => (entry.Key.Text, entry.Value)))
        {
            background = key switch
            {
                "history" => background with { History = new HistoryReader(_names, _reading).Read(value) },
                "similar" => background with { Similar = _reading.Count(value, key) ?? 0 },
                "flags" => background with { Flags = new NameReading(_names, _reading).Flags(value) },
                _ => background,
            };
        }

        return background;
    }
}
