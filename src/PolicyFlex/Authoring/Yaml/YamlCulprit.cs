using System.Text.RegularExpressions;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Authoring;

/// <summary>The line that broke a file, which need not be the one where the parser noticed, and what is wrong with it.</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Problem">The sentence for it.</param>
/// <param name="IsTab">Whether it is only that the indentation has tabs.</param>
/// <param name="IsIndent">Whether it is only that the line is indented otherwise than those above it.</param>
internal sealed partial record YamlCulprit(int Line, Diagnostic Problem, bool IsTab = false, bool IsIndent = false)
{
    private const string CannotStartText = "@`%&*!|>{}[],?";

    /// <summary>Finds the culprit.</summary>
    public static YamlCulprit Find(FileText file, MendedText mended, YamlFailure failure)
    {
        var line = file.LineOf(failure.Offset);
        // The parser may take a line with a tab for the rest of the value above it, and notice at the start of that.
        var behind = Math.Min(line + 1, file.Lines - 1);
        if (mended.HasTabIndent(line) || mended.HasTabIndent(behind))
        {
            var tabbed = mended.HasTabIndent(line) ? line : behind;
            return new YamlCulprit(tabbed, AuthoringProblems.TabIndent(file.At(file.StartOf(tabbed))), IsTab: true);
        }

        if (failure.FlowStart is { } flow)
        {
            return new YamlCulprit(file.LineOf(flow), Flow(file, flow, failure.Offset));
        }

        if (failure.QuoteStart is { } quote)
        {
            return new YamlCulprit(file.LineOf(quote), AuthoringProblems.UnclosedQuote(file.At(quote), file.Text[quote]));
        }

        return Glued(file, line) ?? InLine(file, line, failure.Offset);
    }

    private static Diagnostic Flow(FileText file, int start, int offset)
    {
        var closer = file.Text[start] == '{' ? '}' : ']';
        var (first, last) = (file.LineOf(start), file.LineOf(offset));
        if (file.Text[start..file.EndOf(first)].Contains(closer, StringComparison.Ordinal))
        {
            var isQuoteOpen = file.Text[start..file.EndOf(first)].Count(c => c == '"') % 2 == 1;
            return AuthoringProblems.BrokenFlow(file.At(start), file.Text[start], closer, isQuoteOpen);
        }

        var layout = new LineLayout(file.Line(last));
        return last > first && !layout.IsBlank && layout.Indent > new LineLayout(file.Line(first)).Indent
            ? AuthoringProblems.FlowBreaks(file.At(offset), file.Text[start], first + 1)
            : AuthoringProblems.UnclosedFlow(file.At(start), file.Text[start], closer);
    }

    /// <summary>A key without a space behind its colon is seen only when the next line has one with it.</summary>
    private static YamlCulprit? Glued(FileText file, int line)
    {
        for (var at = line; at >= Math.Max(0, line - 1); at--)
        {
            var layout = new LineLayout(file.Line(at));
            var text = layout.Line[layout.Content..];
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (!layout.HasKey && colon > 0 && text[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.'))
            {
                var place = file.At(file.StartOf(at) + layout.Content + colon);
                return new YamlCulprit(at, AuthoringProblems.ColonWithoutSpace(place, text[..colon]));
            }
        }

        return null;
    }

    private static YamlCulprit InLine(FileText file, int line, int offset)
    {
        var layout = new LineLayout(file.Line(line));
        var start = file.StartOf(line);
        var value = layout.ValueText;
        if (value.StartsWith('"') || value.StartsWith('\''))
        {
            return new YamlCulprit(line, Quoted(file, start + layout.Value, offset));
        }

        if (value.Length > 0 && offset >= start + layout.Value)
        {
            if (CannotStartText.Contains(value[0], StringComparison.Ordinal))
            {
                var at = file.At(start + layout.Value);
                return new YamlCulprit(
                    line,
                    (!layout.HasKey || layout.Key == "when") && Comparison().IsMatch(value)
                        ? AuthoringProblems.ComparisonOfNothing(at, value)
                        : AuthoringProblems.CannotStartText(at, value));
            }

            if (layout.HasKey && value.StartsWith("- ", StringComparison.Ordinal))
            {
                return new YamlCulprit(line, AuthoringProblems.ListBehindKey(file.At(start + layout.Value), layout.Key));
            }

            if (layout.HasKey && new LineLayout(value).HasKey)
            {
                var colon = file.At(start + layout.Value + Colon(value));
                return new YamlCulprit(
                    line,
                    layout.Key is "when" or "applies-when" or "also" or "given" or "with"
                        ? AuthoringProblems.ColonInValue(colon, value, layout.Key)
                        : AuthoringProblems.ColonInText(colon, value));
            }
        }

        var place = file.At(start + layout.Indent);
        return layout.HasKey
            ? new YamlCulprit(line, AuthoringProblems.WrongIndent(place, layout.Line[layout.Indent..]), IsIndent: true)
            : new YamlCulprit(line, Loose(file, line, layout));
    }

    /// <summary>A line that is neither a key nor an entry: a key without its colon, words that go on from the line above, or anything else.</summary>
    private static Diagnostic Loose(FileText file, int line, LineLayout layout)
    {
        var place = file.At(file.StartOf(line) + layout.Content);
        var text = layout.Line[layout.Content..];
        string[] words = text.Split(' ');
        LineLayout? above = line > 0 ? new LineLayout(file.Line(line - 1)) : null;
        var isKey = Places.Having(words[0]).Count > 0;
        if (above is { HasKey: true } said && said.ValueText.Contains(' ', StringComparison.Ordinal) && words.Length > (isKey ? 2 : 1))
        {
            return AuthoringProblems.LooseWords(place, text, said.Key);
        }

        return isKey ? AuthoringProblems.LineWithoutColon(place, text, words[0]) : AuthoringProblems.LooseLine(place, text);
    }

    [GeneratedRegex(@"\A>=?\s*[\w""'(-]", RegexOptions.CultureInvariant)]
    private static partial Regex Comparison();

    private static int Colon(string value) => new LineLayout(value).Colon;

    private static Diagnostic Quoted(FileText file, int quote, int offset)
    {
        if (offset != quote)
        {
            return AuthoringProblems.TextBehindQuote(file.At(offset), file.Text[quote]);
        }

        var line = file.Text[(quote + 1)..file.EndOf(file.LineOf(quote))];
        var isClosed = line.Contains(file.Text[quote], StringComparison.Ordinal);
        return isClosed && line.Contains('\\', StringComparison.Ordinal)
            ? AuthoringProblems.BadEscape(file.At(quote))
            : AuthoringProblems.UnclosedQuote(file.At(quote), file.Text[quote]);
    }
}
