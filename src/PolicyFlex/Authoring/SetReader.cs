using System.Collections.Immutable;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>Reads the files of a set into the model.</summary>
internal static class SetReader
{
    /// <summary>Reads as much as can be read; what cannot is told to <paramref name="diagnostics"/>, and reading goes on behind it.</summary>
    public static AuthoredSet Read(IReadOnlyList<PolicyFile> files, DiagnosticBag diagnostics)
    {
        var sources = new SourceMap();
        var setFile = files.FirstOrDefault(file => file.Name == PolicyFolder.SetFile);
        if (setFile is null && !diagnostics.HasErrors)
        {
            diagnostics.Add(AuthoringProblems.NoSetFile(null, null));
        }

        var node = setFile is null ? null : YamlReader.Read(setFile, diagnostics);
        var reading = new Reading(sources, diagnostics) { Language = PolicySetReader.FirstLanguage(node) };
        var set = node is null ? null : PolicySetReader.Read(node, Revision.Of(files), reading);
        var policies = Policies(files, new PolicyReader(reading, set?.Calendar ?? Calendar.Utc), diagnostics);
        if (set is null)
        {
            return new AuthoredSet(null, sources);
        }

        set = set with { Policies = policies };
        MapReader.Register(set, (YamlMap)node!, reading);
        return new AuthoredSet(set, sources);
    }

    private static ImmutableArray<Policy> Policies(IReadOnlyList<PolicyFile> files, PolicyReader reader, DiagnosticBag diagnostics) =>
    [
        .. files
            .Where(file => PolicyFolder.IsPolicy(file.Name))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => YamlReader.Read(file, diagnostics) is { } node ? reader.Read(file, node) : null)
            .OfType<Policy>(),
    ];
}
