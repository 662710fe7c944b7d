using PolicyFlex.Testing;

namespace PolicyFlex.Tool.Output;

/// <summary>Coverage by lines and branches, as the tools of programmers tell it: a line is met if something on it was, and each side of a point is a branch.</summary>
internal static class CoverageLines
{
    /// <summary>The points by file, in ordinal order, and by line.</summary>
    public static IEnumerable<(string File, IReadOnlyList<(int Line, CoveragePoint[] Points)> Lines)> ByFile(IEnumerable<PolicyTestReport> reports) => reports
        .SelectMany(report => report.Coverage?.Points ?? [])
        .GroupBy(point => point.At.File, StringComparer.Ordinal)
        .OrderBy(file => file.Key, StringComparer.Ordinal)
        .Select(file => (file.Key, (IReadOnlyList<(int, CoveragePoint[])>)
        [
            .. file.GroupBy(point => point.At.Line).OrderBy(line => line.Key).Select(line => (line.Key, line.ToArray())),
        ]));

    /// <summary>Whether anything on a line was met.</summary>
    public static bool IsMet(IEnumerable<CoveragePoint> line) => line.Any(point => (point.Needed & point.Seen) != CoverageSides.None);

    /// <summary>The sides one by one.</summary>
    public static IEnumerable<CoverageSides> SidesOf(CoverageSides sides) =>
        Enum.GetValues<CoverageSides>().Where(side => side != CoverageSides.None && sides.HasFlag(side));

    /// <summary>Each side that is needed, with whether it was met.</summary>
    public static IEnumerable<bool> BranchesOf(CoveragePoint point) => SidesOf(point.Needed).Select(side => point.Seen.HasFlag(side));
}
