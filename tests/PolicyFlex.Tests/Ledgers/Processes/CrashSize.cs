using System.Globalization;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>How long the tests of crashes are.</summary>
internal static class CrashSize
{
    /// <summary>How often something is killed, by <c>POLICYFLEX_CRASHES</c>. Default: twice.</summary>
    public static int Crashes { get; } = Of("POLICYFLEX_CRASHES", 2);

    /// <summary>How many grants are given meanwhile, by <c>POLICYFLEX_GRANTS</c>. Default: two thousand.</summary>
    public static int Grants { get; } = Of("POLICYFLEX_GRANTS", 2000);

    private static int Of(string name, int standard) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : standard;
}
