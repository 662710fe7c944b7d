using System.Globalization;
using System.Text.RegularExpressions;
using Calendar = PolicyFlex.Policies.Calendar;

namespace PolicyFlex.Expressions;

/// <summary>A number as it stands in a text, with all that hangs on it.</summary>
/// <param name="Text">The characters that belong together.</param>
/// <param name="Value">The number; null if this is none.</param>
/// <param name="Instead">How the number is probably meant; null if that is not clear.</param>
internal sealed partial record NumberText(string Text, decimal? Value, string? Instead)
{
    /// <summary>The number, or what was meant to be one, that starts at an offset.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="offset">Where a digit, or a point before one, stands.</param>
    /// <param name="amongOthers">Whether a comma may part this number from the next one.</param>
    public static NumberText At(string text, int offset, bool amongOthers)
    {
        var date = Date().Match(text, offset);
        if (date.Success)
        {
            return new(date.Value, null, $"\"{date.Value}\"");
        }

        if (SpokenDate().Match(text, offset) is { Success: true } spoken && Iso(spoken) is { } iso)
        {
            return new(spoken.Value, null, iso);
        }

        var grouped = Grouped().Match(text, offset);
        if (grouped.Success && (!amongOthers || grouped.Value.Contains(",0", StringComparison.Ordinal)))
        {
            return new(grouped.Value, null, grouped.Value.Replace(",", "", StringComparison.Ordinal));
        }

        var european = European().Match(text, offset);
        if (european.Success)
        {
            var plain = european.Value.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
            return new(european.Value, null, plain);
        }

        var whole = Anything().Match(text, offset).Value;
        if (Plain().IsMatch(whole))
        {
            return decimal.TryParse(whole, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
                ? new(whole, value, null)
                : new(whole, null, null);
        }

        var repaired = whole.Replace("_", "", StringComparison.Ordinal).TrimEnd('.');
        repaired = repaired.StartsWith('.') ? "0" + repaired : repaired;
        return new(whole, null, Plain().IsMatch(repaired) ? repaired : null);
    }

    /// <summary>Whether this was written as a date without quotes.</summary>
    public bool IsDate => Instead is ['"', ..];

    [GeneratedRegex(@"\G[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9:.]+(?:Z|[+-][0-9:]+)?)?(?![0-9])")]
    private static partial Regex Date();

    /// <summary>The date as it is written in expressions, both ways where day and month could be either; null if it is none.</summary>
    private static string? Iso(Match spoken)
    {
        var (first, second, year) = (spoken.Groups["first"].Value, spoken.Groups["second"].Value, spoken.Groups["year"].Value);
        string[] ways = spoken.Value.Contains('.', StringComparison.Ordinal)
            ? [$"{year}-{second.PadLeft(2, '0')}-{first.PadLeft(2, '0')}"]
            : [$"{year}-{first.PadLeft(2, '0')}-{second.PadLeft(2, '0')}", $"{year}-{second.PadLeft(2, '0')}-{first.PadLeft(2, '0')}"];
        var dates = ways.Distinct(StringComparer.Ordinal).Where(way => Calendar.TryParseDate(way, out _)).Select(way => $"\"{way}\"");
        return string.Join("` or `", dates) is { Length: > 0 } written ? written : null;
    }

    /// <summary>A date as it is written elsewhere: <c>12/31/2026</c>, <c>31.12.2026</c>.</summary>
    [GeneratedRegex(@"\G(?<first>[0-9]{1,2})(?<sign>[/.])(?<second>[0-9]{1,2})\k<sign>(?<year>[0-9]{4})(?![0-9])")]
    private static partial Regex SpokenDate();

    [GeneratedRegex(@"\G[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?(?![0-9])")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"\G[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]{1,2}(?![0-9])")]
    private static partial Regex European();

    [GeneratedRegex(@"\G[0-9._]*[\p{L}\p{Nd}_.]*")]
    private static partial Regex Anything();

    [GeneratedRegex(@"\A[0-9]+(?:\.[0-9]+)?\z")]
    private static partial Regex Plain();
}
