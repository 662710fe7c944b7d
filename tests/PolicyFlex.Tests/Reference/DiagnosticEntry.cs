using System.Text.RegularExpressions;

namespace PolicyFlex.Tests.Reference;

/// <summary>What a reference page says about one code.</summary>
internal sealed partial record DiagnosticEntry
{
    /// <summary>The page, as a path in the repository.</summary>
    public required string Page { get; init; }

    public required string Code { get; init; }

    /// <summary>One line for the index.</summary>
    public required string Summary { get; init; }

    public required Example Wrong { get; init; }

    /// <summary>What is told about the wrong example, as <c>check</c> prints it, in the order of the places.</summary>
    public required IReadOnlyList<string> Told { get; init; }

    public required Example Mended { get; init; }

    /// <summary>Reads a section of a page, from its heading to the next one.</summary>
    /// <exception cref="FormatException">It has not the form of the other sections.</exception>
    public static DiagnosticEntry Read(string page, string section)
    {
        var match = Section().Match(section);
        return match.Success
            ? new DiagnosticEntry
            {
                Page = page,
                Code = match.Groups["code"].Value,
                Summary = match.Groups["summary"].Value,
                Wrong = Example.Read(match.Groups["kind"].Value, match.Groups["wrong"].Value),
                Told = [.. match.Groups["told"].Captures.Select(told => told.Value)],
                Mended = Example.Read(match.Groups["kind"].Value, match.Groups["mended"].Value),
            }
            : throw new FormatException($"{page} has a section of another form: {section.Split('\n')[0]}");
    }

    /// <summary>The section with other carets and other sentences.</summary>
    public static string Rewrite(string section, string wrong, IEnumerable<string> told)
    {
        var match = Section().Match(section);
        var (block, sentences) = (match.Groups["wrong"], match.Groups["sentences"]);
        return section[..block.Index] + wrong + "```\n" + string.Concat(told.Select(one => $"\n> {one}\n")) + section[(sentences.Index + sentences.Length)..];
    }

    [GeneratedRegex(
        @"^### (?<code>PF\d{3})\n\n(?<summary>[^\n]+)\n\n```(?<kind>\w+)\n(?<wrong>.*?)(?<sentences>```\n(\n> (?<told>[^\n]+)\n)*)\nMended:\n\n```\w+\n(?<mended>.*?)```\n",
        RegexOptions.Singleline)]
    private static partial Regex Section();
}
