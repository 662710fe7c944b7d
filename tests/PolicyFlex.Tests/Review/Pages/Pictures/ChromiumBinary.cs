namespace PolicyFlex.Tests.Review;

/// <summary>The installed Chromium.</summary>
internal static class ChromiumBinary
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>The program that <c>POLICYFLEX_CHROMIUM</c> names, in the place of those where it is looked for; null for none.</summary>
    private static readonly string? Named = Environment.GetEnvironmentVariable("POLICYFLEX_CHROMIUM") is { Length: > 0 } named ? named : null;

    /// <summary>The program; null for none.</summary>
    public static string? Program { get; } = (Named is null ? InPath() : [Named]).FirstOrDefault(File.Exists);

    /// <summary>Whether the run insists on Chromium: <c>POLICYFLEX_REQUIRE</c> names it.</summary>
    public static bool IsRequired =>
        (Environment.GetEnvironmentVariable("POLICYFLEX_REQUIRE") ?? "").Split(',', StringSplitOptions.TrimEntries).Contains("chromium");

    /// <summary>What is missing and how to get it; null if nothing is.</summary>
    public static string? Missing =>
        Program is not null ? null
        : Named is not null ? $"There is no Chromium at `{Named}`, which POLICYFLEX_CHROMIUM names."
        : "There is no Chromium on this machine: `apt-get install chromium` brings it. With POLICYFLEX_REQUIRE=chromium this test fails without it.";

    private static IEnumerable<string> InPath() =>
        from name in Names
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        select Path.Combine(folder, name);
}
