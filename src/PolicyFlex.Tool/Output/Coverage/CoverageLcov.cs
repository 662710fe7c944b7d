using System.Globalization;
using PolicyFlex.Testing;

namespace PolicyFlex.Tool.Output;

/// <summary>Coverage as LCOV tracefile, which editors and review tools show beside the lines: <c>man geninfo</c>, "TRACEFILE FORMAT".</summary>
internal static class CoverageLcov
{
    public static void Write(TextWriter output, IEnumerable<PolicyTestReport> reports)
    {
        foreach (var (file, lines) in CoverageLines.ByFile(reports))
        {
            output.Write($"SF:{file}\n");
            var (branches, met) = (0, 0);
            foreach (var (line, points) in lines)
            {
                for (var block = 0; block < points.Length; block++)
                {
                    foreach (var (number, isMet) in CoverageLines.BranchesOf(points[block]).Index())
                    {
                        output.Write(string.Create(CultureInfo.InvariantCulture, $"BRDA:{line},{block},{number},{(isMet ? 1 : 0)}\n"));
                        (branches, met) = (branches + 1, met + (isMet ? 1 : 0));
                    }
                }
            }

            output.Write(string.Create(CultureInfo.InvariantCulture, $"BRF:{branches}\nBRH:{met}\n"));
            foreach (var (line, points) in lines)
            {
                output.Write(string.Create(CultureInfo.InvariantCulture, $"DA:{line},{(CoverageLines.IsMet(points) ? 1 : 0)}\n"));
            }

            output.Write(string.Create(CultureInfo.InvariantCulture, $"LF:{lines.Count}\nLH:{lines.Count(line => CoverageLines.IsMet(line.Points))}\nend_of_record\n"));
        }
    }
}
