using System.Globalization;
using PolicyFlex.Diagnostics;
using PolicyFlex.Json;

namespace PolicyFlex.Tool.Output;

/// <summary>Diagnostics for people: the errors before the warnings, by file, each with the line that it is about and a caret under the place.</summary>
internal sealed class DiagnosticsText(Page page, Ink ink)
{
    private const int LongestQuote = 90;

    private readonly SourceLines _sources = new();

    public void Write(IEnumerable<Diagnostic> diagnostics)
    {
        (bool Exists, string? File) before = (false, null);
        foreach (var group in diagnostics.OrderByDescending(d => d.Severity).GroupBy(d => (d.Severity, d.Location?.File)))
        {
            var file = group.Key.File;
            if (before.Exists && !string.Equals(file, before.File, StringComparison.Ordinal))
            {
                page.Gap();
            }

            if (!before.Exists || !string.Equals(file, before.File, StringComparison.Ordinal))
            {
                Head(file);
            }

            foreach (var diagnostic in group)
            {
                Write(diagnostic);
            }

            before = (true, file);
        }

        if (before.Exists)
        {
            page.Gap();
        }
    }

    private void Head(string? file)
    {
        if (file is not null)
        {
            page.Line(ink.Bold(Ink.Plain(file)));
        }
    }

    /// <summary><c>2 errors, 1 warning</c>; <c>fine</c> for none.</summary>
    public static string Count(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var errors = Count(diagnostics, Severity.Error, "error");
        var warnings = Count(diagnostics, Severity.Warning, "warning");
        return (errors, warnings) switch
        {
            (null, null) => "fine",
            (_, null) => errors,
            (null, _) => warnings,
            _ => $"{errors}, {warnings}",
        };
    }

    private static string? Count(IEnumerable<Diagnostic> diagnostics, Severity severity, string word) =>
        diagnostics.Count(d => d.Severity == severity) switch
        {
            0 => null,
            1 => $"1 {word}",
            var count => string.Create(CultureInfo.InvariantCulture, $"{count} {word}s"),
        };

    private void Write(Diagnostic diagnostic)
    {
        var place = diagnostic.Location switch
        {
            null or { Line: 0 } => "",
            { Column: 0 } location => string.Create(CultureInfo.InvariantCulture, $"{location.Line} "),
            { } location => string.Create(CultureInfo.InvariantCulture, $"{location.Line}:{location.Column} "),
        };
        var word = DiagnosticJson.SeverityWord(diagnostic.Severity);
        var width = place.Length + word.Length + diagnostic.Code.Length + 5;
        page.Paragraph($"  {place}{Paint(diagnostic.Severity, word)} {diagnostic.Code}: ", width, diagnostic.Text, indent: 4);
        if (diagnostic.Location is { Column: > 0 } quoted)
        {
            Quote(quoted);
        }
    }

    private void Quote(SourceLocation place)
    {
        if (_sources.Find(place.File, place.Line) is not { } source || place.Column > source.Length + 1)
        {
            return;
        }

        var number = place.Line.ToString(CultureInfo.InvariantCulture).PadLeft(6);
        var cut = Math.Max(0, place.Column - LongestQuote);
        var end = Math.Min(source.Length, cut + LongestQuote + 10);
        var shown = $"{(cut > 0 ? "…" : "")}{Ink.Plain(source[cut..end])}{(end < source.Length ? "…" : "")}";
        page.Line($"{ink.Faint(number + " |")} {shown}");
        page.Line($"{ink.Faint("       |")} {new string(' ', place.Column - 1 - cut + (cut > 0 ? 1 : 0))}{ink.Bold("^")}");
    }

    private string Paint(Severity severity, string word) => severity switch
    {
        Severity.Error => ink.Bad(word),
        Severity.Warning => ink.Doubtful(word),
        _ => ink.Faint(word),
    };
}
