using System.Collections.Immutable;
using System.Text;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Authoring;

/// <summary>Lays a file out as the language's pages are: comments, words and their order stay, and it means the same.</summary>
internal static class Formatter
{
    /// <summary>The file's text as it should be.</summary>
    /// <param name="file">The file.</param>
    /// <returns>
    /// The text; null with the reasons where it is no YAML that can be read. A file that would mean something else is left as it is.
    /// </returns>
    public static (string? Text, ImmutableArray<Diagnostic> Problems) Format(PolicyFile file)
    {
        var problems = new DiagnosticBag();
        if (FileText.Decode(file, problems) is not { } before || problems.HasErrors || YamlReader.Read(file, problems) is not { } root || problems.HasErrors)
        {
            return (null, [.. problems.Sorted().Where(one => one.Severity == Severity.Error)]);
        }

        var text = new LineFormatter(before, Continuations.Of(before)).Format();
        var after = YamlReader.Read(file with { Bytes = Encoding.UTF8.GetBytes(text) }, new DiagnosticBag());
        return after is not null && IsSame(root, after) && Comments(before.Text).SequenceEqual(Comments(text), StringComparer.Ordinal)
            ? (text, [])
            : (before.Text, []);
    }

    private static bool IsSame(YamlNode one, YamlNode other) => (one, other) switch
    {
        (YamlText text, YamlText same) => text.Text == same.Text && text.Style == same.Style,
        (YamlList list, YamlList same) => list.Items.Count == same.Items.Count && list.Items.Zip(same.Items).All(pair => IsSame(pair.First, pair.Second)),
        (YamlMap map, YamlMap same) => map.Entries.Count == same.Entries.Count
            && map.Entries.Zip(same.Entries).All(pair => IsSame(pair.First.Key, pair.Second.Key) && IsSame(pair.First.Value, pair.Second.Value)),
        _ => false,
    };

    /// <summary>What stands behind each <c>#</c>, which may be a comment.</summary>
    private static IEnumerable<string> Comments(string text) => text.Split('\n').Where(line => line.Contains('#', StringComparison.Ordinal))
        .Select(line => line[line.IndexOf('#', StringComparison.Ordinal)..].TrimEnd());
}
