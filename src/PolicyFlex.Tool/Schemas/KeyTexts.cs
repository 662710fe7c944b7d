using System.Reflection;
using System.Text.RegularExpressions;
using PolicyFlex.Authoring;

namespace PolicyFlex.Tool.Schemas;

/// <summary>What the reference page says of each key: what it is, and an example.</summary>
internal sealed partial class KeyTexts
{
    private readonly Dictionary<(string Title, string Key), (string About, string? Example)> _texts = [];

    private KeyTexts(string page)
    {
        foreach (var section in page.Split("\n### ").Skip(1))
        {
            var heading = section[..section.IndexOf('\n', StringComparison.Ordinal)];
            foreach (Match row in Row().Matches(section))
            {
                var example = row.Groups["example"].Value.Split("`, `")[0].Trim('`', ' ');
                _texts[(heading.ToLowerInvariant(), row.Groups["key"].Value)] =
                    (Link().Replace(row.Groups["about"].Value.Trim(), "$1"), example.Length > 0 ? example : null);
            }
        }
    }

    /// <summary>The page, which is a part of the tool.</summary>
    public static KeyTexts Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("Keys.md")!);
        return new KeyTexts(reader.ReadToEnd());
    }

    /// <summary>What a key of a place is, as a sentence, and an example as it is written behind the key; null for none.</summary>
    public (string About, string? Example) Of(Place place, string key)
    {
        var (about, example) = _texts.GetValueOrDefault((place.Title, key));
        return (about is null ? "" : char.ToUpperInvariant(about[0]) + about[1..] + (about.EndsWith('.') ? "" : "."), example);
    }

    [GeneratedRegex(@"^\| `(?<key>[^`]+)` \| (needed)? ?\| (?<about>[^|]*) \| (?<example>[^|]*)\|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\[([^\]]+)\]\([^)]+\)")]
    private static partial Regex Link();
}
