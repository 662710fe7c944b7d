using System.Text.RegularExpressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>Reads the key of a table's row.</summary>
internal static partial class BandReader
{
    /// <summary>The band; null for a key that looks like one and is none, which is told.</summary>
    public static TableBand? Read(YamlText key, Reading reading)
    {
        var text = key.Text;
        var band = text switch
        {
            "more" => new TableBand(BandKind.More, ""),
            _ when Behind(text, "up to ") is { } bound => new TableBand(BandKind.UpTo, bound),
            _ when Behind(text, "below ") is { } bound => new TableBand(BandKind.Below, bound),
            _ when Before(text, " and above") is { } bound => new TableBand(BandKind.AndAbove, bound),
            _ when Before(text, " and below") is { } bound => new TableBand(BandKind.AndBelow, bound),
            _ => new TableBand(BandKind.Exactly, text),
        };
        if (band.Kind == BandKind.Exactly && key.Style == TextStyle.Plain && Attempt().IsMatch(text))
        {
            reading.Report(AuthoringProblems.NotBand(key, Meant(text)));
            return null;
        }

        return reading.Place(band, key);
    }

    private static string? Behind(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) && text.Length > prefix.Length ? text[prefix.Length..].Trim() : null;

    private static string? Before(string text, string suffix) =>
        text.EndsWith(suffix, StringComparison.Ordinal) && text.Length > suffix.Length ? text[..^suffix.Length].Trim() : null;

    private static string? Meant(string text)
    {
        var attempt = Attempt().Match(text);
        var bound = attempt.Groups["bound"].Value.Trim();
        return attempt switch
        {
            { } when attempt.Groups["upTo"].Success && bound.Length > 0 => $"up to {bound}",
            { } when attempt.Groups["below"].Success && bound.Length > 0 => $"below {bound}",
            { } when attempt.Groups["above"].Success || attempt.Groups["rest"].Success => "more",
            _ => null,
        };
    }

    [GeneratedRegex(
        @"^(?:(?<upTo>up ?-?to|at most|until|<=)\s*(?<bound>.*)"
        + @"|(?<below>below|under|less than|fewer than|<)\s*(?<bound>.*)"
        + @"|(?<above>above|over|more than|at least|from|>=?)\s.*|(?<above>>=?).*|\d[\d.]*\s*\+"
        + @"|-?\d[\d.]*\s*(?<upTo>-|\.\.|to|–)\s*(?<bound>-?\d[\d.]*)"
        + @"|(?<rest>otherwise|else|rest|others?|default|\*))$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Attempt();
}
