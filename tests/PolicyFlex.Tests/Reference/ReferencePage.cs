using System.Text.RegularExpressions;
using PolicyFlex.Tests.Readme;

namespace PolicyFlex.Tests.Reference;

/// <summary>The tables of the page of keys and functions.</summary>
internal static partial class ReferencePage
{
    private static readonly string Text = File.ReadAllText(Path.Combine(MarkdownPage.Root, "policies", "reference", "README.md"));

    /// <summary>The keys that the table beneath a heading has, the needed ones first.</summary>
    public static IReadOnlyList<string> Keys(string heading) =>
        [.. Rows(heading).OrderBy(row => row[1].Length == 0).Select(row => row[0].Trim('`'))];

    public static IReadOnlyList<string> NeededKeys(string heading) =>
        [.. Rows(heading).Where(row => row[1] == "needed").Select(row => row[0].Trim('`'))];

    /// <summary>The headings that have a table of keys.</summary>
    public static IReadOnlyList<string> Headings => [.. KeyTable().Matches(Text).Select(match => match.Groups["heading"].Value)];

    /// <summary>Each operator with its example and what that is.</summary>
    public static IReadOnlyList<(string Name, string Example, string Value)> Operators => Examples(From("### Operators", "### Functions"));

    /// <summary>Each function with its example and what that is.</summary>
    public static IReadOnlyList<(string Name, string Example, string Value)> Functions => Examples(From("### Functions"));

    /// <summary>The situation that the examples of functions are worked out for.</summary>
    public static string Situation => Json().Match(Text).Groups["json"].Value;

    private static (string Name, string Example, string Value)[] Examples(string table) =>
        [.. Cells(table).Select(row => (row[0].Trim('`'), row[2].Trim('`'), row[3]))];

    private static string From(string heading, string? to = null) =>
        Text[Text.IndexOf(heading, StringComparison.Ordinal)..(to is null ? Text.Length : Text.IndexOf(to, StringComparison.Ordinal))];

    private static IEnumerable<string[]> Rows(string heading) => Cells(
        KeyTable().Matches(Text).Single(match => match.Groups["heading"].Value == heading).Groups["rows"].Value);

    private static IEnumerable<string[]> Cells(string table) => Row().Matches(table)
        .Select(match => match.Groups["cells"].Value.Split('|').Select(cell => cell.Trim()).ToArray());

    [GeneratedRegex(@"^### (?<heading>[^\n]+)\n\| key \|[^\n]*\n\| ---[^\n]*\n(?<rows>(\|[^\n]*\n)+)", RegexOptions.Multiline)]
    private static partial Regex KeyTable();

    [GeneratedRegex(@"^\| (?<cells>`[^\n]*) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"```json\n(?<json>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Json();
}
