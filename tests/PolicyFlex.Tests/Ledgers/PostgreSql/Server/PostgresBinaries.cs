namespace PolicyFlex.Tests.Ledgers;

/// <summary>The programs of an installed PostgreSQL.</summary>
internal static class PostgresBinaries
{
    private const string Debian = "/usr/lib/postgresql";

    /// <summary>The folder that <c>POLICYFLEX_POSTGRES</c> names, in the place of those where it is looked for; null for none.</summary>
    private static readonly string? Named = Environment.GetEnvironmentVariable("POLICYFLEX_POSTGRES") is { Length: > 0 } named ? named : null;

    private static readonly string[] Programs = ["initdb", "postgres", "pg_ctl"];

    /// <summary>The folder of <c>initdb</c>, <c>postgres</c> and <c>pg_ctl</c>, the latest version where there are several; null for none.</summary>
    public static string? Folder { get; } = (Named is null ? FoldersOfDebian().Concat(FoldersOfPath()) : [Named]).FirstOrDefault(HasAll);

    /// <summary>Whether the run insists on PostgreSQL: <c>POLICYFLEX_REQUIRE</c> names it.</summary>
    public static bool IsRequired =>
        (Environment.GetEnvironmentVariable("POLICYFLEX_REQUIRE") ?? "").Split(',', StringSplitOptions.TrimEntries).Contains("postgres");

    /// <summary>What is missing and how to get it; null if nothing is.</summary>
    public static string? Missing =>
        OperatingSystem.IsWindows() ? "The tests start a PostgreSQL server of their own on Linux and macOS only."
        : Folder is null && Named is not null ? $"There is no PostgreSQL in `{Named}` (`initdb`, `postgres` and `pg_ctl`), which POLICYFLEX_POSTGRES names."
        : Folder is null ? "There is no PostgreSQL on this machine (`initdb`, `postgres` and `pg_ctl`): `apt-get install postgresql` brings it."
        : null;

    private static IEnumerable<string> FoldersOfDebian() => Directory.Exists(Debian)
        ? Directory.GetDirectories(Debian).OrderByDescending(VersionOf).Select(folder => Path.Combine(folder, "bin"))
        : [];

    private static string[] FoldersOfPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static int VersionOf(string folder) => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0;

    private static bool HasAll(string folder) => Programs.All(program => File.Exists(Path.Combine(folder, program)));
}
