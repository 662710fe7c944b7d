using System.Text.RegularExpressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>Reads what something is called, or is about: a text, or a text by language.</summary>
internal static partial class LabelReader
{
    /// <summary>The label; null if there is nothing that can be read, which is told.</summary>
    /// <param name="node">The text, or the map by language.</param>
    /// <param name="what">What it is, for a sentence.</param>
    /// <param name="reading">Hears of problems.</param>
    public static Label? Read(YamlNode node, string what, Reading reading)
    {
        var texts = LanguagesReader.Read(
            node, (language, text) => Text(text, what, reading) is { } known ? new LabelInLanguage(language, known) : null, reading);
        return texts.IsEmpty ? null : reading.Place(new Label(texts), node);
    }

    private static string? Text(YamlNode node, string what, Reading reading)
    {
        if (Nodes.Text(node, what, reading) is not { } text)
        {
            return null;
        }

        if (text.CloseComment is { } comment)
        {
            reading.Report(AuthoringProblems.CommentInWords(comment));
        }

        if (Place().Match(text.Text) is { Success: true } place)
        {
            reading.Report(AuthoringProblems.PlaceInLabel(text.Place.At(place.Index), place.Value, what));
        }

        return text.Text;
    }

    [GeneratedRegex(@"\{[A-Za-z][A-Za-z0-9.-]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
