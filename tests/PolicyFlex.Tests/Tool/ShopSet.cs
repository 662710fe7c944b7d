using System.Text.RegularExpressions;

namespace PolicyFlex.Tests.Tool;

/// <summary>The set of the language page, as files.</summary>
internal static class ShopSet
{
    /// <summary>A situation like that of the page's third test: on day 101 the answer is no, with a way on.</summary>
    public const string Situation =
        """{ "id": "s-1", "facts": { "customer": { "id": "c-1", "tier": "gold", "lifetimeValue": 9000 }, "order": { "id": "o-1", "total": 120, "promisedAt": "2026-02-26T18:00:00-05:00", "deliveredAt": "2025-11-20T12:00:00-05:00" }, "situation": { "kind": "late-delivery", "fault": "partner", "contacts": 2 } } }""";

    /// <summary>Writes the three files of the page into <c>shop</c> in a folder, and tells the path of that.</summary>
    public static string Write(TemporaryFolder folder)
    {
        foreach (Match block in Regex.Matches(File.ReadAllText(Page()), "```yaml\n# (?<file>[a-z.-]+\\.yaml)(?<text>.*?)```", RegexOptions.Singleline))
        {
            folder.Write($"shop/{block.Groups["file"].Value}", "#" + block.Groups["text"].Value);
        }

        return Path.Combine(folder.Path, "shop");
    }

    /// <summary>The same, where it is no matter that the page declares more than its example uses.</summary>
    public static string WriteTidy(TemporaryFolder folder)
    {
        var shop = Write(folder);
        File.AppendAllText(Path.Combine(shop, "policyset.yaml"), "checks:\n  PF705: off\n  PF707: off\n");
        return shop;
    }

    private static string Page()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PolicyFlex.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "policies", "README.md");
    }
}
