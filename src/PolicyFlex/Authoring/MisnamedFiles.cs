using System.Text;
using System.Text.RegularExpressions;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Authoring;

/// <summary>Tells of files that look like policies and are not read, since their names are not those of policies.</summary>
internal static partial class MisnamedFiles
{
    private const string TestsSuffix = ".tests.yaml";

    public static void Report(string folder, IReadOnlyList<string> names, DiagnosticBag diagnostics)
    {
        foreach (var name in names)
        {
            if (Better(name) is { } better && !diagnostics.IsFull)
            {
                var path = $"{PolicyFolder.Shown(folder)}/{name}";
                diagnostics.Add(IsGuess(name, better) && IsNoPolicy(folder, name)
                    ? AuthoringProblems.NoPolicyFile(path, name)
                    : AuthoringProblems.Misnamed(path, name, better, better.EndsWith(TestsSuffix, StringComparison.Ordinal) ? "tests" : "a policy"));
            }
        }
    }

    /// <summary>The name that a file should have; null if it is well named or no YAML at all.</summary>
    private static string? Better(string name)
    {
        var lower = name.ToLowerInvariant();
        if (name == PolicyFolder.SetFile || PolicyFolder.IsPolicy(name) || name.EndsWith(TestsSuffix, StringComparison.Ordinal)
            || Path.GetExtension(lower) is not (".yaml" or ".yml"))
        {
            return null;
        }

        var stem = Path.GetFileNameWithoutExtension(lower);
        return stem switch
        {
            "policyset" or "policy-set" or "policy_set" => PolicyFolder.SetFile,
            "policy" => $"NAME{PolicyFolder.PolicySuffix}",
            _ when (Cut(stem, "tests") ?? Cut(stem, "test")) is { } subject => subject + TestsSuffix,
            _ when Cut(stem, "policy") is { } subject => subject + PolicyFolder.PolicySuffix,
            _ => stem + PolicyFolder.PolicySuffix,
        };
    }

    /// <summary>Whether nothing but its ending speaks for a file's being a policy.</summary>
    private static bool IsGuess(string name, string better) =>
        better == Path.GetFileNameWithoutExtension(name.ToLowerInvariant()) + PolicyFolder.PolicySuffix;

    /// <summary>Whether a file can be read, holds something, and has none of the keys that only a policy has.</summary>
    private static bool IsNoPolicy(string folder, string name)
    {
        if (PolicyFolder.Read(folder, name, new DiagnosticBag()) is not { Bytes: { IsEmpty: false } bytes })
        {
            return false;
        }

        var text = Encoding.UTF8.GetString(bytes.Span);
        return !PolicyKey().IsMatch(text);
    }

    [GeneratedRegex(@"^(policy|rules|goodwill|applies-when)\s*:", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex PolicyKey();

    private static string? Cut(string stem, string word) =>
        stem.Length > word.Length + 1 && stem.EndsWith(word, StringComparison.Ordinal) && stem[^(word.Length + 1)] is '.' or '-' or '_'
            ? stem[..^(word.Length + 1)]
            : null;
}
