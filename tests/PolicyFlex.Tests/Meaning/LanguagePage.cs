using System.Collections.Immutable;
using System.Text;
using PolicyFlex.Authoring;

namespace PolicyFlex.Tests.Meaning;

/// <summary>The page on the policy language, and the files that stand in it as examples.</summary>
internal static class LanguagePage
{
    /// <summary>The examples as files: each names itself in its first line, as in <c># policyset.yaml: what the words mean</c>.</summary>
    public static ImmutableArray<PolicyFile> Examples() =>
    [
        .. Blocks()
            .Where(block => NameOf(block).EndsWith(".yaml", StringComparison.Ordinal))
            .Select(block => new PolicyFile(NameOf(block), NameOf(block), Encoding.UTF8.GetBytes(block))),
    ];

    private static IEnumerable<string> Blocks() =>
        Text().Split("```yaml\n").Skip(1).Select(rest => rest[..(rest.IndexOf("\n```", StringComparison.Ordinal) + 1)]);

    private static string NameOf(string block) => block[2..block.IndexOfAny([':', '\n'])];

    private static string Text()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PolicyFlex.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run inside of the repository.");
        }

        return File.ReadAllText(Path.Combine(folder.FullName, "policies", "README.md"));
    }
}
