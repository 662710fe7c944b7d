using PolicyFlex.Diagnostics;

namespace PolicyFlex.Authoring;

/// <summary>Tells what broke, and blanks out as little as lets the parser come past it.</summary>
internal static class YamlMending
{
    /// <summary>Tells of the failure and mends it; false if there is nothing left to read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="mended">Its text, as far as it was mended before.</param>
    /// <param name="failure">Where the parser gave up.</param>
    /// <param name="isLast">Whether everything behind is given up.</param>
    /// <param name="diagnostics">Hears of it.</param>
    public static bool Mend(FileText file, MendedText mended, YamlFailure failure, bool isLast, DiagnosticBag diagnostics)
    {
        var culprit = YamlCulprit.Find(file, mended, failure);
        var line = culprit.Line;
        var isFromTabs = culprit.IsIndent && mended.IsUntabbed && failure.Told is null;
        var isToldAbove = culprit.IsIndent && failure.Told is null && mended.IsBesideLost(line);
        if (mended.HasText(line) && !mended.IsCut(line) && !isFromTabs && !isToldAbove)
        {
            diagnostics.Add(failure.Told ?? culprit.Problem);
        }

        if (culprit.IsTab)
        {
            mended.UntabIndents();
            return true;
        }

        if (isLast || !mended.HasText(line))
        {
            diagnostics.Add(AuthoringProblems.RestNotRead(file.At(file.StartOf(line))));
            mended.CutRest(line);
            return line > 0;
        }

        var layout = new LineLayout(file.Line(line));
        if (layout.HasKey && failure.Offset > file.StartOf(line) + layout.Colon && !mended.IsCut(line))
        {
            mended.CutValue(line, file.StartOf(line) + layout.Colon + 1);
        }
        else
        {
            mended.CutLine(line);
        }

        return true;
    }
}
