using System.Globalization;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Checking;

/// <summary>
/// All that checking can say, PF3xx; where it is, is added by whoever found it. One file a subject: names here and in References, then
/// rules, goodwill, and the set.
/// </summary>
internal static partial class CheckingProblems
{
    /// <summary>More names than this are not listed in a sentence.</summary>
    private const int MostListed = 8;

    /// <summary>More kinds of goodwill than this are not listed; there are so many that no set has to declare.</summary>
    private const int MostKinds = 13;

    /// <summary>More names than this are not searched for the one that was meant.</summary>
    private const int MostSearched = 500;

    private static Diagnostic Error(string code, string message, string? expected = null) =>
        new() { Code = code, Message = message, Expected = expected };

    private static Diagnostic Warning(string code, string message, string? expected = null) =>
        new() { Code = code, Severity = Severity.Warning, Message = message, Expected = expected };

    private static Diagnostic Unknown(
        string code, string message, string found, IEnumerable<string> known, string? expected = null) =>
        new()
        {
            Code = code,
            Message = message,
            Expected = expected,
            DidYouMean = Suggestion.Nearest(found, known.Take(MostSearched)),
        };

    /// <summary>The names as a sentence after its beginning, such as <c>The levels are</c>; null if they are too many, or none.</summary>
    private static string? Listed(string beginning, IReadOnlyCollection<string> names, string last = "and")
    {
        if (names.Count is 0 or > MostListed)
        {
            return null;
        }

        var quoted = names.Select(name => $"`{name}`").ToList();
        var list = quoted.Count == 1 ? quoted[0] : $"{string.Join(", ", quoted.SkipLast(1))} {last} {quoted[^1]}";
        return $"{beginning} {list}.";
    }

    private static string Spelled(decimal number) =>
        number == decimal.MaxValue ? "unlimited" : number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string Percent(decimal share) => Spelled(share * 100) + "%";
}
