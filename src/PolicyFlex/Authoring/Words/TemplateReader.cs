using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>Reads a text with places: <c>I have put {amount} on your account.</c></summary>
internal static partial class TemplateReader
{
    /// <summary>The template; null if a place of it cannot be read, which is told.</summary>
    public static Template? Read(YamlText text, Reading reading)
    {
        if (text.CloseComment is { } comment)
        {
            reading.Report(AuthoringProblems.CommentInWords(comment));
        }

        var parts = ImmutableArray.CreateBuilder<TemplatePart>();
        var (plain, plainStart, isSound) = (new StringBuilder(), 0, true);
        for (var i = 0; i < text.Text.Length; i++)
        {
            var isDoubled = i + 1 < text.Text.Length && text.Text[i + 1] == text.Text[i];
            if (text.Text[i] is '{' or '}' && isDoubled)
            {
                plain.Append(text.Text[i++]);
                continue;
            }

            if (text.Text[i] != '{')
            {
                plain.Append(text.Text[i]);
                continue;
            }

            Add(parts, plain, text, plainStart, reading);
            var end = text.Text.IndexOf('}', i);
            isSound &= end > 0 && Place(parts, text, i, end, reading);
            if (end < 0)
            {
                reading.Report(AuthoringProblems.OpenPlace(text.Place.At(i)));
                break;
            }

            (i, plainStart) = (end, end + 1);
        }

        Add(parts, plain, text, plainStart, reading);
        return isSound ? reading.Place(new Template(parts.ToImmutable()), text) : null;
    }

    private static bool Place(ImmutableArray<TemplatePart>.Builder parts, YamlText text, int open, int close, Reading reading)
    {
        var written = text.Text[(open + 1)..close];
        var name = written.Trim();
        if (!NameShape().IsMatch(name))
        {
            reading.Report(AuthoringProblems.BadPlace(text.Place.At(open), written));
            return false;
        }

        var start = open + 1 + written.IndexOf(name, StringComparison.Ordinal);
        parts.Add(Placed(new TemplatePart(name, IsPlace: true), text, start, reading));
        return true;
    }

    private static void Add(
        ImmutableArray<TemplatePart>.Builder parts, StringBuilder plain, YamlText text, int start, Reading reading)
    {
        if (plain.Length > 0)
        {
            parts.Add(Placed(new TemplatePart(plain.ToString(), IsPlace: false), text, start, reading));
            plain.Clear();
        }
    }

    private static TemplatePart Placed(TemplatePart part, YamlText text, int start, Reading reading)
    {
        reading.Sources.Add(part, new SourceText(text.Place.At(start)));
        return part;
    }

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9-]*(\.[A-Za-z][A-Za-z0-9]*)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex NameShape();
}
