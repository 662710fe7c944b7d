using System.CommandLine;
using System.Globalization;
using PolicyFlex.Diagnostics;
using PolicyFlex.Testing;
using PolicyFlex.Tool.Output;

namespace PolicyFlex.Tool.Commands;

/// <summary>What <c>test</c> is asked to say of coverage: whether it is measured, what is wanted, and where it goes beside the report.</summary>
internal sealed class CoverageOptions
{
    private static readonly string[] Endings = [".html", ".json", ".info", ".xml"];

    private readonly Option<bool> _coverage = new("--coverage") { Description = "Tell what of the policies no test meets." };
    private readonly PercentOption _threshold = new("--threshold", "End with a failure where the tests meet less of a set.");
    private readonly Option<string[]> _out = new("--coverage-out")
    {
        HelpName = "FILE",
        Description = "Write the coverage to a file too: .html, .json, .info (LCOV) or .xml (Cobertura).",
    };

    /// <summary>The options, for a verb.</summary>
    public IEnumerable<Option> All => [_coverage, _threshold, _out];

    /// <summary>Whether coverage is measured: each of the options asks for it.</summary>
    public bool IsMeasured(ParseResult parsed) => IsShown(parsed) || _threshold.IsGiven(parsed);

    /// <summary>Whether the report tells of it.</summary>
    public bool IsShown(ParseResult parsed) => parsed.GetValue(_coverage) || Files(parsed).Length > 0;

    /// <summary>What is wrong with the options; null for nothing.</summary>
    public Diagnostic? Refuse(ParseResult parsed) => _threshold.Refuse(parsed)
        ?? (Files(parsed).FirstOrDefault(file => !Endings.Contains(Path.GetExtension(file), StringComparer.Ordinal)) is { } unknown
            ? ToolProblems.UnknownCoverageFile(unknown)
            : null);

    /// <summary>Writes the files.</summary>
    /// <returns>Why one cannot be written; null if all are.</returns>
    public Diagnostic? Write(ParseResult parsed, IReadOnlyCollection<PolicyTestReport> reports, DateTimeOffset now)
    {
        foreach (var file in Files(parsed))
        {
            try
            {
                File.WriteAllText(file, TextOf(Path.GetExtension(file), reports, now));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                return ToolProblems.Unwritable(file, e.Message);
            }
        }

        return null;
    }

    /// <summary>The sets of which the tests meet less than is wanted.</summary>
    public IEnumerable<Diagnostic> Missed(ParseResult parsed, IEnumerable<PolicyTestReport> reports) =>
        _threshold.Read(parsed) is not { } wanted ? []
        : reports.Where(report => report.Coverage?.Percent < wanted).Select(report => ToolProblems.LittleCoverage(report.SetName!, report.Coverage!.Percent, wanted));

    private string[] Files(ParseResult parsed) => parsed.GetValue(_out) ?? [];

    private static string TextOf(string ending, IReadOnlyCollection<PolicyTestReport> reports, DateTimeOffset now)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        switch (ending)
        {
            case ".json":
                text.WriteJson(writer => CoverageJson.WriteAlone(writer, reports));
                break;
            case ".info":
                CoverageLcov.Write(text, reports);
                break;
            case ".xml":
                CoverageCobertura.Write(text, reports, now);
                break;
            default:
                text.Write(CoverageHtml.Of(reports));
                break;
        }

        return text.ToString();
    }
}
