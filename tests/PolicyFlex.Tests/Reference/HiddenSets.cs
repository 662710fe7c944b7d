using System.Text;
using PolicyFlex.Diagnostics;
using PolicyFlex.Testing;
using PolicyFlex.Tests.Tool;

namespace PolicyFlex.Tests.Reference;

/// <summary>Sets and situations that are too large for a page, or lie in the file system in a way that no page can show.</summary>
internal static class HiddenSets
{
    public const string Late = "policy: late\nowner: service\nbecause: Late is late.\nrules:\n  - rule: late-refund\n    allow: refund\n";

    private const string LateFile = "late.policy.yaml";

    /// <summary>The small set as it is.</summary>
    public static IEnumerable<Diagnostic> Shop(TemporaryFolder folder) => WithFiles(folder);

    public static IEnumerable<Diagnostic> Load(string path) => PolicyEngine.Load(path).Diagnostics;

    public static IEnumerable<Diagnostic> WithFile(TemporaryFolder folder, string name, string text) => WithFiles(folder, (name, text));

    public static IEnumerable<Diagnostic> Without(TemporaryFolder folder, params string[] names) =>
        Loaded(folder, SmallSet.Files.Where(file => !names.Contains(file.Key)).Select(file => (file.Key, file.Value)));

    public static IEnumerable<Diagnostic> WithoutTests(TemporaryFolder folder) =>
        [.. Without(folder, SmallSet.Tests), .. PolicyTests.Run(Path.Combine(folder.Path, "shop")).Diagnostics];

    public static IEnumerable<Diagnostic> NoSetHere(TemporaryFolder folder)
    {
        folder.Write("shops/shop/policyset.yaml", SmallSet.Files[SmallSet.Set]);
        return Load(Path.Combine(folder.Path, "shops"));
    }

    public static IEnumerable<Diagnostic> LinkOutside(TemporaryFolder folder)
    {
        var elsewhere = folder.Write("elsewhere.yaml", Late);
        Directory.CreateDirectory(Path.Combine(folder.Path, "shop"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "shop", LateFile), elsewhere);
        return WithFiles(folder);
    }

    public static IEnumerable<Diagnostic> WithEmptyPolicies(TemporaryFolder folder, int count) =>
        WithFiles(folder, [.. Enumerable.Range(0, count).Select(i => ($"late-{i}.policy.yaml", ""))]);

    public static IEnumerable<Diagnostic> Saved(TemporaryFolder folder, Encoding encoding)
    {
        File.WriteAllBytes(folder.Write(Path.Combine("shop", LateFile), ""), encoding.GetBytes(Late + "title: Café\n"));
        return WithFiles(folder);
    }

    public static IEnumerable<Diagnostic> WithTitle(TemporaryFolder folder, string title) => WithFile(folder, LateFile, $"{Late}title: {title}\n");

    public static IEnumerable<Diagnostic> WithTitles(TemporaryFolder folder, int count) =>
        WithFile(folder, LateFile, Late + string.Concat(Enumerable.Range(0, count).Select(i => $"title: a: b: {i}\n")));

    public static IEnumerable<Diagnostic> WithReasons(TemporaryFolder folder, int count) => WithSet(
        folder, "reasons: [system-error, unfair-here]", "reasons:" + string.Concat(Enumerable.Range(0, count).Select(i => $"\n  - reason-{i}")));

    public static IEnumerable<Diagnostic> WithCondition(TemporaryFolder folder, string expression) =>
        WithSet(folder, "conditions:\n", $"conditions:\n  big: {expression}\n");

    /// <summary>Conditions of which each names the one before it twice.</summary>
    public static IEnumerable<Diagnostic> WithConditions(TemporaryFolder folder, int count) => WithSet(
        folder, "conditions:\n", "conditions:\n" + string.Concat(Enumerable.Range(1, count).Select(i => $"  c{i}: c{i - 1} and c{i - 1}\n")) + "  c0: order.total > 5\n");

    public static IEnumerable<Diagnostic> WithSet(TemporaryFolder folder, string text, string change) =>
        WithFile(folder, SmallSet.Set, SmallSet.Files[SmallSet.Set].Replace(text, change, StringComparison.Ordinal));

    /// <summary>The set without what stands from one key up to another.</summary>
    public static IEnumerable<Diagnostic> WithoutPart(TemporaryFolder folder, string from, string to)
    {
        var text = SmallSet.Files[SmallSet.Set];
        var (start, end) = (text.IndexOf("\n" + from, StringComparison.Ordinal), text.IndexOf("\n" + to, StringComparison.Ordinal));
        return WithFile(folder, SmallSet.Set, text.Remove(start, end - start));
    }

    /// <summary>A limit per customer, where a piece of the set is changed.</summary>
    public static IEnumerable<Diagnostic> PerCustomer(TemporaryFolder folder, string text, string change) => WithFiles(
        folder,
        (SmallSet.Set, text.Length == 0 ? SmallSet.Files[SmallSet.Set] : SmallSet.Files[SmallSet.Set].Replace(text, change, StringComparison.Ordinal)),
        (SmallSet.Policy, SmallSet.Files[SmallSet.Policy] + "    limits:\n      - once per customer\n"));

    public static IEnumerable<Diagnostic> Situation(string json) => Engine().Situations.FromJson(json).Diagnostics;

    public static IEnumerable<Diagnostic> Order(string facts) => Situation($"{{ \"facts\": {{ \"order\": {{ {facts} }} }} }}");

    public static IEnumerable<Diagnostic> Tags(int count) =>
        Situation($"{{ \"facts\": {{ \"customer\": {{ \"tags\": [{string.Join(',', Enumerable.Repeat("\"vip\"", count))}] }} }} }}");

    public static IEnumerable<Diagnostic> Given(Dictionary<string, object?> facts) =>
        Engine().Situations.From(new Dictionary<string, object?> { ["facts"] = facts }).Diagnostics;

    private static PolicyEngine Engine()
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in SmallSet.Files)
        {
            folder.Write(name, text);
        }

        return PolicyEngine.Load(folder.Path).Engine!;
    }

    private static IEnumerable<Diagnostic> WithFiles(TemporaryFolder folder, params (string Name, string Text)[] files) =>
        Loaded(folder, SmallSet.Files.Select(file => (file.Key, file.Value)).Concat(files));

    /// <summary>All that loading tells; a later file takes the place of an earlier one of its name.</summary>
    private static IEnumerable<Diagnostic> Loaded(TemporaryFolder folder, IEnumerable<(string Name, string Text)> files)
    {
        foreach (var (name, text) in files)
        {
            folder.Write(Path.Combine("shop", name), text);
        }

        return Load(Path.Combine(folder.Path, "shop"));
    }
}
