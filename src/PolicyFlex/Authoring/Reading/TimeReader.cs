using System.Globalization;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>Reads lengths of time and periods of the calendar.</summary>
internal static class TimeReader
{
    /// <summary>The units of a length of time, in the singular.</summary>
    public static WordList<DurationUnit> Units { get; } = new(
        ("minute", DurationUnit.Minute),
        ("hour", DurationUnit.Hour),
        ("day", DurationUnit.Day),
        ("week", DurationUnit.Week),
        ("month", DurationUnit.Month),
        ("year", DurationUnit.Year));

    /// <summary>Small numbers as they are said.</summary>
    private static WordList<int> CountWords { get; } = new(
        ("a", 1), ("an", 1), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("twelve", 12));

    /// <summary>The number that a word says; null for any other word.</summary>
    public static int? CountOf(string word) => CountWords.Find(word.ToLowerInvariant());

    /// <summary>The periods of the calendar.</summary>
    public static WordList<Period> Periods { get; } = new(
        ("day", Policies.Period.Day),
        ("week", Policies.Period.Week),
        ("month", Policies.Period.Month),
        ("quarter", Policies.Period.Quarter),
        ("year", Policies.Period.Year))
    {
        Synonyms = new Dictionary<string, string>
        {
            ["daily"] = "day",
            ["weekly"] = "week",
            ["monthly"] = "month",
            ["quarterly"] = "quarter",
            ["yearly"] = "year",
            ["annually"] = "year",
        },
    };

    public static Duration? Duration(YamlNode node, string what, Reading reading) =>
        Nodes.Text(node, what, reading) is { } text ? Duration(text.Text, text.Place.At(0), reading) : null;

    /// <summary>Reads a number and a unit.</summary>
    public static Duration? Duration(string text, SourceLocation place, Reading reading)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 2
            && int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count >= 1
            && Units.Find(Singular(words[1])) is { } unit)
        {
            return new Duration(count, unit);
        }

        reading.Report(AuthoringProblems.NotDuration(place, text, words.Length == 2 ? Meant(words[0], words[1]) : null));
        return null;
    }

    /// <summary>A number and a unit that are probably meant: <c>1 year</c> by <c>a year</c>; null if that is not clear.</summary>
    private static string? Meant(string number, string unit)
    {
        var isCount = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count);
        count = isCount ? count : CountWords.Find(number.ToLowerInvariant()) ?? 0;
        return (isCount || count > 0) && Suggestion.Nearest(Singular(unit), Units.Words) is { } known
            ? string.Create(CultureInfo.InvariantCulture, $"{count} {known}{(count == 1 ? "" : "s")}")
            : null;
    }

    public static Period? Period(YamlNode node, string what, Reading reading) =>
        Nodes.Text(node, what, reading) is { } text ? Period(text.Text, text.Place.At(0), reading) : null;

    /// <summary>Reads the name of a period.</summary>
    public static Period? Period(string text, SourceLocation place, Reading reading)
    {
        if (Periods.Find(text) is { } period)
        {
            return period;
        }

        reading.Report(AuthoringProblems.NotPeriod(
            place, text, Periods.Meant(text) ?? Suggestion.Nearest(Singular(text), Periods.Words)));
        return null;
    }

    /// <summary>A length of time as it is written.</summary>
    public static string Write(Duration duration) => string.Create(
        CultureInfo.InvariantCulture, $"{duration.Count} {Units.WordFor(duration.Unit)}{(duration.Count == 1 ? "" : "s")}");

    private static string Singular(string word) =>
        word.Length > 1 && word.EndsWith('s') ? word[..^1] : word;
}
