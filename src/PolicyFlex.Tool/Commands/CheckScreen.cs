using System.Globalization;
using PolicyFlex.Policies;
using PolicyFlex.Tool.Changes;
using PolicyFlex.Tool.Output;

namespace PolicyFlex.Tool.Commands;

/// <summary>What <c>check</c> shows to people: the diagnostics of each set, and one line that sums up.</summary>
internal static class CheckScreen
{
    public static void Write(TextWriter output, Ink ink, IReadOnlyCollection<CheckedSet> sets)
    {
        var page = new Page(output);
        if (sets.Count == 0)
        {
            page.Line(ink.Good(TouchedSet.None));
        }

        foreach (var set in sets)
        {
            new DiagnosticsText(page, ink).Write(set.Result.Diagnostics);
            var count = DiagnosticsText.Count(set.Result.Diagnostics);
            page.Line(set.Result.Engine is { } engine
                ? $"{engine.Name}: {Content(engine.Set)}: {(count == "fine" ? ink.Good(count) : ink.Doubtful(count))}"
                : $"{Ink.Plain(NameOf(set.Folder))}: {ink.Bad(count)}");
        }
    }

    private static string Content(PolicySet set)
    {
        var policies = set.Policies.Select(policy => policy.Name).Distinct(StringComparer.Ordinal).Count();
        var rules = set.Policies.Sum(policy => policy.Rules.Sum(Rules));
        var options = set.Policies.Sum(policy => policy.Goodwill.Length) + (set.Fallback?.Goodwill.Length ?? 0);
        return string.Join(", ", Counted(policies, "policy", "policies"), Counted(rules, "rule", "rules"), Counted(options, "option", "options"));
    }

    private static int Rules(Rule rule) => 1 + rule.Exceptions.Sum(Rules);

    private static string Counted(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    private static string NameOf(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
}
