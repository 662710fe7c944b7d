using System.Globalization;
using System.Text;
using System.Text.Json;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Situations;

/// <summary>Says in plain words why a text is not JSON, and where.</summary>
internal static class JsonFault
{
    /// <summary>Tells what stopped the reading of a text.</summary>
    /// <param name="fault">What stopped it; without a line it was the text or name that was being read.</param>
    /// <param name="text">The text.</param>
    /// <param name="depth">How many arrays and objects were open.</param>
    /// <param name="findings">Whom to tell.</param>
    public static void Tell(JsonException fault, JsonText text, int depth, Findings findings)
    {
        if (fault.LineNumber is null)
        {
            findings.Add(SituationProblems.NotJson("This text has an escape, such as `\\ud83d`, for half a character.", null));
            return;
        }

        var offset = text.StartOfLine(fault.LineNumber.Value) + (int)(fault.BytePositionInLine ?? 0);
        findings.Offset = offset;
        findings.Add(Describe(text.Utf8.Span, offset, depth));
    }

    /// <summary>A text in another encoding.</summary>
    public static Diagnostic NotUtf8() => SituationProblems.NotJson("The situation is not a text in UTF-8.", null);

    private static Diagnostic Describe(ReadOnlySpan<byte> utf8, int offset, int depth)
    {
        if (utf8.Trim(" \t\r\n"u8).IsEmpty)
        {
            return SituationProblems.NotJson("There is no situation here.", "A situation is a record in braces.");
        }

        if (offset >= utf8.Length)
        {
            return SituationProblems.NotJson(
                "The situation ends too early.", "Every bracket, brace and quotation mark that is opened is closed again.");
        }

        if (depth >= SituationBounds.Depth && utf8[offset] is (byte)'{' or (byte)'[')
        {
            return SituationProblems.TooDeep();
        }

        Rune.DecodeFromUtf8(utf8[offset..], out var rune, out _);
        var found = Rune.IsControl(rune) || Rune.IsWhiteSpace(rune)
            ? string.Create(CultureInfo.InvariantCulture, $"The character U+{rune.Value:X4}")
            : Shown.Quoted(rune.ToString());
        return SituationProblems.NotJson(
            $"{found} cannot stand here.", "Just before it a comma or a quotation mark may be missing, or one too many.");
    }
}
