using System.Text.RegularExpressions;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>Reads what belongs to a set's time and money: zone, holidays, currency, languages.</summary>
internal static partial class CalendarReader
{
    /// <summary>How a language is spelled, as a regular expression.</summary>
    public const string LanguagePattern = $"^{LanguageSpelling}$";

    private const string LanguageSpelling = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    /// <summary>The calendar of the set; without a zone, or with an unknown one, that of UTC.</summary>
    public static Calendar Read(MapReader map)
    {
        var zone = map.Read("time-zone", Zone) ?? TimeZoneInfo.Utc;
        return new Calendar(zone, map.Each("holidays", Day).Select(holiday => holiday.Date));
    }

    /// <summary>A currency as ISO 4217 spells it.</summary>
    public static string? Currency(YamlNode node, Reading reading)
    {
        if (Nodes.Text(node, "`currency`", reading) is not { } text)
        {
            return null;
        }

        if (CurrencyShape().IsMatch(text.Text))
        {
            return text.Text;
        }

        reading.Report(AuthoringProblems.NotCurrency(text));
        return null;
    }

    /// <summary>A language as a web page would spell it.</summary>
    public static string? Language(YamlNode node, Reading reading)
    {
        if (Nodes.Text(node, "a language", reading) is not { } text)
        {
            return null;
        }

        if (IsLanguage(text.Text))
        {
            return text.Text;
        }

        reading.Report(AuthoringProblems.NotLanguage(text));
        return null;
    }

    /// <summary>Whether a text is spelled as a language.</summary>
    public static bool IsLanguage(string text) => LanguageShape().IsMatch(text);

    private static Holiday? Day(YamlNode node, Reading reading) =>
        Scalars.Date(node, "a holiday", reading) is { } date ? new Holiday(date) : null;

    private static TimeZoneInfo? Zone(YamlNode node, Reading reading)
    {
        if (Nodes.Text(node, "`time-zone`", reading) is not { } text)
        {
            return null;
        }

        if (ZoneShape().IsMatch(text.Text) && TimeZoneInfo.TryFindSystemTimeZoneById(text.Text, out var zone))
        {
            return zone;
        }

        var known = TimeZoneInfo.GetSystemTimeZones().Select(z => z.Id).Where(id => ZoneShape().IsMatch(id)).ToList();
        var byPlace = known.Find(id => id.EndsWith("/" + text.Text.Replace(' ', '_'), StringComparison.OrdinalIgnoreCase));
        reading.Report(AuthoringProblems.NotTimeZone(text, byPlace ?? Suggestion.Nearest(text.Text, known)));
        return null;
    }

    [GeneratedRegex(@"\A[A-Z]{3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex CurrencyShape();

    [GeneratedRegex(@"\A" + LanguageSpelling + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageShape();

    // A plain word such as `localtime` is a file of the zone data too, and means the machine's own zone.
    [GeneratedRegex(@"\A(UTC|(?!posix/|right/)[A-Za-z]+(/[A-Za-z0-9_+-]+){1,2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex ZoneShape();

    private sealed record Holiday(DateOnly Date);
}
