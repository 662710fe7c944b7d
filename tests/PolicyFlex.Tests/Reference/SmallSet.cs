using System.Text.RegularExpressions;

namespace PolicyFlex.Tests.Reference;

/// <summary>
/// The small set of the index page. A part of an example stands in for the part of the set with the same key; of what lists names
/// (facts, actions, …) only the names that the example has.
/// </summary>
internal static partial class SmallSet
{
    public const string Set = "policyset.yaml";
    public const string Policy = "returns.policy.yaml";
    public const string Tests = "returns.tests.yaml";

    private static readonly Dictionary<string, int> NameLists = new(StringComparer.Ordinal)
    {
        ["facts"] = 2,
        ["lists"] = 1,
        ["conditions"] = 1,
        ["tables"] = 1,
        ["actions"] = 1,
        ["duties"] = 1,
    };

    private static readonly string[] KeysOfSet =
    [
        "policy-set", "currency", "time-zone", "languages", "holidays", "facts", "lists", "conditions", "tables", "actions", "duties", "gives", "authority",
        "ladder", "limits", "fallback", "reasons", "review", "similar", "checks",
    ];

    private static readonly string[] KeysOfTests = ["now", "given", "tests", "diagnostics"];

    /// <summary>The files as the page shows them.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = Block().Matches(DiagnosticPages.Text(DiagnosticPages.IndexPage))
        .Select(match => match.Groups["text"].Value.Split('\n', 2))
        .ToDictionary(text => text[0]["# ".Length..], text => text[1], StringComparer.Ordinal);

    /// <summary>The files of the set with an example in them.</summary>
    public static Dictionary<string, IReadOnlyList<PageLine>> With(Example example)
    {
        var files = Files.ToDictionary(file => file.Key, file => Lines(file.Value), StringComparer.Ordinal);
        foreach (var (name, lines) in ByFile(example))
        {
            files[name] = files.TryGetValue(name, out var known) ? Merge(known, lines, indent: 0, depth: 0) : lines;
        }

        return files;
    }

    private static IReadOnlyList<PageLine> Lines(string text) => [.. text.TrimEnd('\n').Split('\n').Select(line => new PageLine(line, -1))];

    /// <summary>An example may say of which file it is a part; its first key tells where it does not.</summary>
    private static List<(string Name, IReadOnlyList<PageLine> Lines)> ByFile(Example example)
    {
        var files = new List<(string, List<PageLine>)>();
        foreach (var (row, line) in example.Lines.Index())
        {
            if (FileName().Match(line) is { Success: true } name)
            {
                files.Add((name.Groups["name"].Value, []));
            }
            else
            {
                if (files.Count == 0)
                {
                    files.Add((FileOf(example.Lines), []));
                }

                files[^1].Item2.Add(new PageLine(line, row));
            }
        }

        return [.. files.Select(file => (file.Item1, (IReadOnlyList<PageLine>)file.Item2))];
    }

    private static string FileOf(IReadOnlyList<string> lines) => lines.Select(line => line.Split(':')[0]) switch
    {
        var keys when keys.Any(KeysOfTests.Contains) => Tests,
        var keys when keys.Any(KeysOfSet.Contains) => Set,
        _ => Policy,
    };

    private static List<PageLine> Merge(IReadOnlyList<PageLine> known, IReadOnlyList<PageLine> lines, int indent, int depth)
    {
        var (parts, changes) = (Parts(known, indent), Parts(lines, indent));
        var merged = new List<PageLine>();
        foreach (var (key, part) in parts)
        {
            var change = changes.Where(other => other.Key == key).SelectMany(other => other.Lines).ToList();
            var further = indent == 0 ? NameLists.GetValueOrDefault(key) : depth - 1;
            merged.AddRange(
                change.Count == 0 ? part
                : further > 0 ? [change[0], .. Merge([.. part.Skip(1)], [.. change.Skip(1)], indent + 2, further)]
                : change);
        }

        merged.AddRange(changes.Where(change => parts.TrueForAll(part => part.Key != change.Key)).SelectMany(change => change.Lines));
        return merged;
    }

    /// <summary>The parts that start with a key at an indentation; what stands before the first belongs to the key "".</summary>
    private static List<(string Key, List<PageLine> Lines)> Parts(IReadOnlyList<PageLine> lines, int indent)
    {
        var parts = new List<(string Key, List<PageLine> Lines)>();
        foreach (var line in lines)
        {
            var starts = line.Text.Length > indent && line.Text.AsSpan(0, indent).Trim(' ').IsEmpty && Key().Match(line.Text[indent..]) is { Success: true };
            if (starts || parts.Count == 0)
            {
                parts.Add((starts ? Key().Match(line.Text[indent..]).Groups["key"].Value : "", []));
            }

            parts[^1].Lines.Add(line);
        }

        return parts;
    }

    [GeneratedRegex(@"```yaml\n(?<text># [\w.-]+\n.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^# (?<name>[\w-]+(\.[\w-]+)+)$")]
    private static partial Regex FileName();

    [GeneratedRegex(@"^(?<key>[\w-]+):")]
    private static partial Regex Key();
}
