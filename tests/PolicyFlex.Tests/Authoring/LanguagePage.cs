using System.Text;
using PolicyFlex.Authoring;

namespace PolicyFlex.Tests.Authoring;

/// <summary>The three example blocks of policies/README.md.</summary>
internal static class LanguagePage
{
    private static readonly string[] Blocks = Read();

    public static string SetText => Blocks[0];

    public static string PolicyText => Blocks[1];

    public static string TestsText => Blocks[2];

    public static PolicyFile[] Files() => [File("policyset.yaml", SetText), File("late-delivery.policy.yaml", PolicyText)];

    public static PolicyFile File(string name, string text) => new(name, name, Encoding.UTF8.GetBytes(text));

    private static string[] Read()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "PolicyFlex.sln")))
        {
            folder = folder.Parent!;
        }

        var page = System.IO.File.ReadAllText(Path.Combine(folder.FullName, "policies", "README.md"));
        return [.. page.Split("```yaml\n").Skip(1).Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)])];
    }
}
