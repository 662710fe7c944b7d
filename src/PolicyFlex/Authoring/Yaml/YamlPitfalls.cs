using System.Text.RegularExpressions;
using PolicyFlex.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PolicyFlex.Authoring;

/// <summary>
/// Tells what YAML does in silence and a writer of policies did not mean: text behind <c>#</c> that is dropped, sentences that a comma
/// tears apart, <c>!</c> that is a tag, anchors and aliases.
/// </summary>
internal sealed partial class YamlPitfalls(FileText file, DiagnosticBag diagnostics)
{
    /// <summary>The keys by which entries of lists start.</summary>
    private static readonly string[] EntryStarts = ["level", "option", "rule", "rung", "name", "action"];

    private readonly HashSet<int> _linesWithLoss = [];

    /// <summary>Whether text of this line, from 0, was taken for a comment and that has been told.</summary>
    public bool HasLostText(int line) => _linesWithLoss.Contains(line);

    /// <summary>Tells of a comment behind a plain text, or behind its colon, that looks like text: <c>order #4711</c>.</summary>
    public void CheckBehind(int end)
    {
        var line = file.LineOf(end);
        var rest = file.Text.AsSpan(end..file.EndOf(line));
        var hash = rest.TrimStart(": \t").Length;
        var isGlued = hash > 1 && rest[^hash] == '#' && char.IsLetterOrDigit(rest[^(hash - 1)]);
        if (isGlued && hash < rest.Length)
        {
            _linesWithLoss.Add(line);
            diagnostics.Add(AuthoringProblems.LostBehindHash(file.At(end + rest.Length - hash), rest[^hash..].ToString()));
        }
    }

    /// <summary>Where a comment starts that might have been meant as text; null for none.</summary>
    public SourceLocation? CloseComment(int end) =>
        string.CompareOrdinal(file.Text, end, " # ", 0, 3) == 0 ? file.At(end + 1) : null;

    /// <summary>Whether this is an alias, or carries an anchor or a tag; that has been told then.</summary>
    public bool IsAliasOrTag(ParsingEvent found, SourceLocation place)
    {
        if (found is AnchorAlias alias)
        {
            diagnostics.Add(AuthoringProblems.Alias(place, "*" + alias.Value));
            return true;
        }

        if (found is not NodeEvent node)
        {
            return false;
        }

        if (!node.Tag.IsEmpty)
        {
            diagnostics.Add(AuthoringProblems.Tag(place, Written(place)));
            return true;
        }

        if (!node.Anchor.IsEmpty)
        {
            diagnostics.Add(AuthoringProblems.Alias(place, "&" + node.Anchor));
        }

        return false;
    }

    /// <summary>Whether an item of a list in <c>[ ]</c> is the rest of a number with a comma; that has been told then.</summary>
    public bool IsThousands(YamlNode before, Scalar? item, int beforeEnd, int start)
    {
        var isThousands = item is { Style: ScalarStyle.Plain, Value.Length: 3 }
            && before is YamlText { Style: TextStyle.Plain } number
            && IsDigits(item.Value)
            && IsDigits(number.Text)
            && start == beforeEnd + 1;
        if (isThousands)
        {
            diagnostics.Add(AuthoringProblems.ThousandsComma(before.Place.Start, ((YamlText)before).Text, item!.Value));
        }

        return isThousands;
    }

    /// <summary>Whether a key in <c>{ }</c> has no colon behind it, so that it is none.</summary>
    public bool IsTorn(int keyEnd, int valueStart)
    {
        var end = Math.Min(Math.Max(valueStart, keyEnd) + 1, file.Text.Length);
        return !file.Text.AsSpan(keyEnd, end - keyEnd).Contains(':');
    }

    /// <summary>Tells of a key without a colon: a text in braces, or the rest of the value before it, which a comma tore off.</summary>
    public void ReportTorn(YamlText key, YamlNode? before) =>
        diagnostics.Add(before switch
        {
            _ when Glued().Match(key.Text) is { Success: true } glued =>
                AuthoringProblems.GluedColon(key, glued.Groups["key"].Value, glued.Groups["value"].Value),
            null => AuthoringProblems.KeyWithoutColon(key),
            YamlText number when key.Text.Length == 3 && IsDigits(key.Text) && IsDigits(number.Text) =>
                AuthoringProblems.ThousandsComma(number.Place.Start, number.Text, key.Text),
            _ => AuthoringProblems.TornByComma(key),
        });

    /// <summary>Tells of a key that is a list or a map.</summary>
    public void ReportKey(YamlNode key)
    {
        if (key is not YamlBroken)
        {
            diagnostics.Add(AuthoringProblems.KeyIsNoText(key));
        }
    }

    /// <summary>Whether the first key of a map comes again where each entry of a list starts with it; the first such is told.</summary>
    public bool IsUndashed(YamlText key, YamlText first, bool isTold)
    {
        var isUndashed = EntryStarts.Contains(key.Text, StringComparer.Ordinal);
        if (isUndashed && isTold && !diagnostics.IsFull)
        {
            diagnostics.Add(AuthoringProblems.UndashedEntry(key, first.Place.Start));
        }

        return isUndashed;
    }

    /// <summary>Tells of a key that stands in its map a second time.</summary>
    public void ReportDuplicate(YamlText key, YamlText first)
    {
        if (!diagnostics.IsFull)
        {
            diagnostics.Add(AuthoringProblems.DuplicateKey(key, first.Place.Start));
        }
    }

    /// <summary>A key and its value that a blank behind the colon would part; no address and no time.</summary>
    [GeneratedRegex(@"\A(?<key>[A-Za-z][\w.-]*):(?<value>[^\s/:][^:]*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Glued();

    private static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    private string Written(SourceLocation place)
    {
        var line = file.Line(place.Line - 1)[(place.Column - 1)..];
        var end = line.IndexOf(" #", StringComparison.Ordinal);
        return (end < 0 ? line : line[..end]).TrimEnd();
    }
}
