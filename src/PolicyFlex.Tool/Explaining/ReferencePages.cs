using System.Reflection;

namespace PolicyFlex.Tool.Explaining;

/// <summary>The reference pages of the diagnostics, which are parts of the tool: one section a code.</summary>
internal static class ReferencePages
{
    private const string Heading = "### ";

    /// <summary>The section of each code without its heading, as it is written in Markdown.</summary>
    public static IReadOnlyDictionary<string, string> Read() => Pages()
        .SelectMany(page => page.Split("\n" + Heading).Skip(1))
        .Select(section => section.Split('\n', 2))
        .ToDictionary(section => section[0], section => UpToHeading(section[1]).Trim('\n'), StringComparer.OrdinalIgnoreCase);

    /// <summary>A section may be followed by the heading of a chapter.</summary>
    private static string UpToHeading(string section) =>
        section.IndexOf("\n## ", StringComparison.Ordinal) is >= 0 and var end ? section[..end] : section;

    private static IEnumerable<string> Pages()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("Reference/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return reader.ReadToEnd();
        }
    }
}
