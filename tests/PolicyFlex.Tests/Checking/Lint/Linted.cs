using PolicyFlex.Diagnostics;
using PolicyFlex.Tests.Reference;
using PolicyFlex.Tests.Tool;

namespace PolicyFlex.Tests.Checking.Lint;

/// <summary>What a further look finds in the small set of the diagnostics' page with parts of it written anew.</summary>
internal static class Linted
{
    /// <summary>Each thing that is doubtful, as <c>check</c> prints it without its place; what the small set itself does not use is left out.</summary>
    public static IReadOnlyList<string> Told(string parts) =>
        [.. Check(parts).Diagnostics.Where(one => one.Severity != Severity.Information && !IsOfTheSmallSet(one)).Select(one => (one with { Location = null }).ToString())];

    /// <summary>All that was found, with the engine.</summary>
    public static LoadResult Check(string parts) => In(parts, PolicyEngine.Check);

    /// <summary>What loading gives.</summary>
    public static LoadResult Load(string parts) => In(parts, PolicyEngine.Load);

    /// <summary>Does something with the folder of the set.</summary>
    public static T In<T>(string parts, Func<string, T> run)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, lines) in SmallSet.With(Example.Read("yaml", parts)))
        {
            folder.Write(Path.Combine("shop", name), string.Concat(lines.Select(line => line.Text + "\n")));
        }

        return run(Path.Combine(folder.Path, "shop"));
    }

    private static bool IsOfTheSmallSet(Diagnostic one) =>
        one.Code is "PF706" or "PF707" or "PF708" or "PF709" && new[] { "`loyal`", "`lateCredit`", "`replace`", "`notify`" }.Any(one.Message.Contains);
}
