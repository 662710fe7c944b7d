using PolicyFlex.Diagnostics;

namespace PolicyFlex.Authoring;

/// <summary>
/// Reads a YAML file as nodes with places. Where YAML breaks, the problem is told in a sentence, what is broken is blanked out, and the
/// rest is read, so that all problems of a file come at once.
/// </summary>
internal static class YamlReader
{
    /// <summary>How many broken places are told before the rest of a file is given up.</summary>
    private const int MostBreaks = 50;

    /// <summary>How many characters are parsed again for the sake of telling more; a large file that is broken is told less about.</summary>
    private const int MostParsedAgain = 2_000_000;

    /// <summary>The file's content; null if it is empty or nothing of it can be read, which has been told then.</summary>
    public static YamlNode? Read(PolicyFile file, DiagnosticBag diagnostics)
    {
        if (FileText.Decode(file, diagnostics) is not { } text)
        {
            return null;
        }

        var mended = new MendedText(text);
        var breaks = 0;
        while (true)
        {
            var (root, found) = YamlComposer.Compose(text, mended, out var failure);
            if (failure is null)
            {
                diagnostics.AddRange(found.Sorted());
                return root is null ? Empty(file, breaks, diagnostics) : root;
            }

            breaks++;
            var isLast = failure.IsFinal || breaks >= MostBreaks || (long)breaks * text.Text.Length > MostParsedAgain;
            if (!YamlMending.Mend(text, mended, failure, isLast, diagnostics) || breaks > MostBreaks + 1)
            {
                return null;
            }
        }
    }

    private static YamlNode? Empty(PolicyFile file, int breaks, DiagnosticBag diagnostics)
    {
        if (breaks == 0)
        {
            diagnostics.Add(AuthoringProblems.FileEmpty(file.Path));
        }

        return null;
    }
}
