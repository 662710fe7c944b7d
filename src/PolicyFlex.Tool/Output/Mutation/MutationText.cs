using System.Globalization;
using PolicyFlex.Testing;

namespace PolicyFlex.Tool.Output;

/// <summary>Whether tests notice mistakes, for people: a line a set, each survivor as a change of its file with what would have told, and what was left out.</summary>
internal sealed class MutationText(Page page, Ink ink)
{
    public void Write(MutationReport report)
    {
        page.Gap();
        var whole = report.IsComplete ? "" : ", interrupted";
        var sum = string.Create(
            CultureInfo.InvariantCulture,
            $"Mutants of {report.Tests.SetFolder}: {report.Score} % noticed ({report.Killed:#,0} of {report.Killed + report.Survived:#,0}; {report.Equivalent:#,0} equivalent{whole})");
        page.Line(ink.Bold(Ink.Plain(sum)));
        foreach (var file in report.Mutants.Where(mutant => mutant.State == MutantState.Survived).GroupBy(mutant => mutant.At.File, StringComparer.Ordinal))
        {
            page.Gap();
            page.Line("  " + ink.Faint(Ink.Plain(file.Key)));
            foreach (var mutant in file)
            {
                WriteSurvivor(mutant);
            }
        }

        WriteEquivalent(report);
    }

    private void WriteSurvivor(Mutant mutant)
    {
        page.Line(string.Create(CultureInfo.InvariantCulture, $"    {mutant.At.Line}:{mutant.At.Column} {mutant.Operator}"));
        var (before, after) = MutantLines.Of(mutant);
        page.Paragraph("      - ", 8, before, paint: ink.Bad);
        page.Paragraph("      + ", 8, after, paint: ink.Good);

        page.Paragraph("      ", 6, mutant.Witness is { } witness
            ? $"Would tell: `{witness.Test}` {witness.Difference}: {witness.Original}. With the mistake: {witness.Mutant}."
            : "No situation near the tests was found that would tell.");
    }

    private void WriteEquivalent(MutationReport report)
    {
        var equivalent = report.Mutants.Where(mutant => mutant.State == MutantState.Equivalent).ToList();
        if (equivalent.Count == 0)
        {
            return;
        }

        page.Gap();
        page.Line("  Left out, for they mean the same");
        foreach (var mutant in equivalent)
        {
            var change = mutant.After.Length > 0 ? $"`{mutant.Before}` as `{mutant.After}`" : $"without `{mutant.Before}`";
            page.Paragraph("    ", 4, string.Create(CultureInfo.InvariantCulture, $"{mutant.At} {change}: the same in all {mutant.Cases:#,0} cases"), indent: 6);
        }
    }
}
