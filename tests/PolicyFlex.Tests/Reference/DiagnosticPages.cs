using PolicyFlex.Tests.Readme;

namespace PolicyFlex.Tests.Reference;

/// <summary>The reference pages of the diagnostics, and the index that leads to them.</summary>
internal static class DiagnosticPages
{
    public const string IndexPage = "src/PolicyFlex/Diagnostics/README.md";

    private const string Heading = "\n### ";

    /// <summary>The pages in the order of their codes.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "src/PolicyFlex/Authoring/Problems/README.md",
        "src/PolicyFlex/Expressions/Problems/README.md",
        "src/PolicyFlex/Checking/Problems/README.md",
        "src/PolicyFlex/Situations/Problems/README.md",
        "src/PolicyFlex.Testing/Reading/README.md",
        "src/PolicyFlex.Tool/README.md",
        "src/PolicyFlex/Checking/Lint/README.md",
    ];

    /// <summary>What the pages say, in their order.</summary>
    public static IReadOnlyList<DiagnosticEntry> Entries { get; } = ReadAll();

    /// <summary>The entries as the files have them now.</summary>
    public static IReadOnlyList<DiagnosticEntry> ReadAll() =>
        [.. Names.SelectMany(page => Sections(page).Skip(1).Select(section => DiagnosticEntry.Read(page, section)))];

    /// <summary>Writes a page anew, each section as it is changed.</summary>
    public static void Rewrite(string page, Func<string, string> change) =>
        File.WriteAllText(PathOf(page), string.Concat(Sections(page).Select((section, i) => i == 0 ? section : "\n" + change(section))));

    public static string Text(string page) => File.ReadAllText(PathOf(page));

    public static string PathOf(string page) => Path.Combine(MarkdownPage.Root, page);

    /// <summary>What stands before the first code, and then each code's section.</summary>
    private static IEnumerable<string> Sections(string page) =>
        Text(page).Split(Heading).Select((section, i) => i == 0 ? section : Heading[1..] + section);
}
