using System.Text.RegularExpressions;

namespace PolicyFlex.Tests.Conventions;

/// <summary>The walls of the house: which folder may use what. Each breach is a sentence that says what to do instead.</summary>
internal static partial class Walls
{
    private const string Library = "src/PolicyFlex/";
    private const int MostFiles = 15;
    private const int MostLines = 300;

    /// <summary>The stages of the library, and which others each may use. What stands in no list is used by the top only.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Diagnostics"] = [],
        ["Policies"] = [],
        ["Authoring"] = ["Diagnostics", "Policies"],
        ["Expressions"] = ["Diagnostics", "Policies"],
        ["Checking"] = ["Diagnostics", "Policies", "Expressions"],
        ["Situations"] = ["Diagnostics", "Policies"],
        ["Compilation"] = ["Policies", "Expressions"],
        ["Deciding"] = ["Policies", "Expressions", "Situations", "Compilation", "Languages"],
        ["Languages"] = ["Policies"],
        ["Explaining"] = ["Diagnostics", "Policies", "Expressions", "Situations", "Compilation", "Deciding", "Languages"],
        ["Json"] = ["Diagnostics", "Policies", "Deciding", "Situations", "Explaining"],
        ["Ledger"] = ["Deciding"],
        ["Casework"] = ["Situations", "Deciding", "Ledger", "Review"],
        ["Review"] = ["Diagnostics", "Policies", "Situations", "Compilation", "Deciding", "Ledger", "Languages", "Json"],
        ["Hosting"] = ["Diagnostics", "Deciding", "Situations", "Explaining"],
    };

    /// <summary>The folder that alone knows a package.</summary>
    private static readonly Dictionary<string, string> Homes = new(StringComparer.Ordinal)
    {
        ["YamlDotNet"] = Library + "Authoring",
        ["RulesEngine"] = Library + "Expressions",
        ["System.Linq.Dynamic.Core"] = Library + "Expressions",
        ["FastExpressionCompiler"] = Library + "Expressions",
        ["FluentValidation"] = Library + "Checking",
        ["MathNet"] = Library + "Review/Statistics",
        ["Microsoft.Data.Sqlite"] = "src/PolicyFlex.Sql/Sqlite",
        ["SQLitePCL"] = "src/PolicyFlex.Sql/Sqlite",
        ["Npgsql"] = "src/PolicyFlex.Sql/PostgreSql",
        ["Xunit"] = "src/PolicyFlex.Testing.Xunit",
        ["FluentAssertions"] = "src/PolicyFlex.Testing.Xunit",
    };

    /// <summary>Folders of the library that see no clock, file, network or log.</summary>
    private static readonly string[] PureFolders = ["Deciding", "Explaining", "Languages", "Review/Detection", "Review/Statistics", "Review/Pages"];

    /// <summary>Folders that say nothing about what is in them.</summary>
    private static readonly string[] EmptyNames = ["Common", "Core", "Utils", "Util", "Helpers", "Models", "Services"];

    public static IEnumerable<string> BreachesIn(IReadOnlyList<SourceFile> sources) =>
    [
        .. sources.SelectMany(BreachesOfStages),
        .. sources.SelectMany(BreachesOfPackages),
        .. sources.SelectMany(BreachesOfPurity),
        .. sources.SelectMany(BreachesOfBase),
        .. BreachesOfSize(sources),
    ];

    private static IEnumerable<string> BreachesOfStages(SourceFile source)
    {
        if (StageOf(source) is not { } stage)
        {
            yield break;
        }

        if (!MayUse.TryGetValue(stage, out var allowed))
        {
            yield return $"{Library}{stage} is a new stage: add it to the walls with the stages that it may use.";
            yield break;
        }

        var used = StageName().Matches(source.Code).Select(match => match.Groups["stage"].Value).Distinct(StringComparer.Ordinal);
        foreach (var other in used.Where(other => MayUse.ContainsKey(other) && other != stage && !allowed.Contains(other)))
        {
            var uses = allowed.Length == 0 ? "only the base library" : string.Join(", ", allowed);
            yield return $"{source.Path} uses {other}, but {stage} may use {uses}: move what is needed to where both may see it, or pass it in.";
        }
    }

    private static IEnumerable<string> BreachesOfPackages(SourceFile source) =>
        Homes
            .Where(home => !IsIn(source, home.Value) && Regex.IsMatch(source.Code, $@"(?<![\w.]){Regex.Escape(home.Key)}\s*[.;]"))
            .Select(home => $"{source.Path} uses {home.Key}, which only {home.Value} knows: let that folder give a type of our own.");

    private static IEnumerable<string> BreachesOfPurity(SourceFile source) =>
        PureFolders.FirstOrDefault(folder => IsIn(source, Library + folder)) is { } pure && Impure().Match(source.Code) is { Success: true } match
            ? [$"{source.Path} uses {match.Value}, but {pure} is pure: take what it needs as a value of the request."]
            : [];

    private static IEnumerable<string> BreachesOfBase(SourceFile source) =>
        IsIn(source, Library + "Policies") || IsIn(source, Library + "Diagnostics")
            ? Using().Matches(source.Code)
                .Select(match => match.Groups["name"].Value)
                .Where(name => name.Split('.')[0] is not ("System" or "PolicyFlex"))
                .Select(name => $"{source.Path} uses {name}, but {StageOf(source)} uses only the base library: do this in a later stage.")
            : [];

    private static IEnumerable<string> BreachesOfSize(IReadOnlyList<SourceFile> sources)
    {
        foreach (var source in sources.Where(source => source.Lines > MostLines))
        {
            yield return $"{source.Path} has {source.Lines} lines, more than {MostLines}: split it by subject.";
        }

        foreach (var folder in sources.GroupBy(source => source.Folder, StringComparer.Ordinal))
        {
            if (folder.Count() > MostFiles)
            {
                yield return $"{folder.Key} has {folder.Count()} files, more than {MostFiles}: give its subjects folders of their own.";
            }

            if (folder.Key.Split('/').FirstOrDefault(EmptyNames.Contains) is { } name)
            {
                yield return $"{folder.Key} says nothing with {name}: name the folder after its subject.";
            }
        }
    }

    private static bool IsIn(SourceFile source, string folder) => source.Path.StartsWith(folder + "/", StringComparison.Ordinal);

    /// <summary>The stage of the library that a file belongs to; null for the top of the library and for other projects.</summary>
    private static string? StageOf(SourceFile source) =>
        source.Path.StartsWith(Library, StringComparison.Ordinal) && source.Path[Library.Length..].Split('/') is [var stage, _, ..]
            ? stage
            : null;

    // A stage is used by its full name, or by its own name before a type: `Policies.Calendar`, but not `set.Policies.Length`.
    [GeneratedRegex(@"\bPolicyFlex\.(?<stage>\w+)|(?<![\w.])(?<stage>[A-Z]\w+)\.[A-Z]")]
    private static partial Regex StageName();

    [GeneratedRegex(
        @"(?<![\w.])(async|await|Task|ValueTask|Thread|ThreadPool|TimeProvider|Stopwatch|Random|Guid\.NewGuid|Environment|Console|File|"
        + @"Directory|Stream|HttpClient|ILogger|Activity|Meter|DbConnection|System\.(IO|Net|Data|Threading|Diagnostics(?!\.CodeAnalysis)))\b"
        + @"|\b(DateTime|DateTimeOffset)\.(Now|UtcNow|Today)\b")]
    private static partial Regex Impure();

    [GeneratedRegex(@"^using (static )?(\w+ = )?(?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();
}
