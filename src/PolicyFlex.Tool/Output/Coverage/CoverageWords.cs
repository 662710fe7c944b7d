using System.Globalization;
using PolicyFlex.Testing;

namespace PolicyFlex.Tool.Output;

/// <summary>Words that the pages of coverage share.</summary>
internal static class CoverageWords
{
    /// <summary><c>rules 20 of 21</c>, <c>conditions 182 of 193</c>, and so on for each kind that the set has.</summary>
    public static IEnumerable<string> Counts(PolicyCoverage coverage) => Enum.GetValues<CoverageKind>()
        .Where(kind => coverage.Needed(kind) > 0)
        .Select(kind => string.Create(CultureInfo.InvariantCulture, $"{NameOf(kind)} {coverage.Met(kind):#,0} of {coverage.Needed(kind):#,0}"));

    private static string NameOf(CoverageKind kind) => kind == CoverageKind.StepUp ? "step-ups" : $"{kind.ToString().ToLowerInvariant()}s";
}
