using System.Globalization;
using System.Text.RegularExpressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>Reads texts that stand for a value: a number, a date, a word of a closed list.</summary>
internal static partial class Scalars
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>A number with a point for decimals.</summary>
    public static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out number);

    /// <summary>How a number should be written that has thousands commas, a currency or blanks in it; null if it is none.</summary>
    public static string? MeantNumber(string text)
    {
        if (DecimalComma().Match(text) is { Success: true } comma)
        {
            return $"{comma.Groups["whole"].Value}.{comma.Groups["part"].Value}";
        }

        var bare = Decoration().Replace(text, "");
        return bare != text && (IsWestern().IsMatch(text) || !text.Contains(',', StringComparison.Ordinal)) && TryNumber(bare, out _)
            ? bare
            : null;
    }

    public static bool Boolean(YamlNode node, string what, Reading reading)
    {
        if (Nodes.Text(node, what, reading) is not { } text)
        {
            return false;
        }

        if (text.Text is not ("true" or "false"))
        {
            reading.Report(AuthoringProblems.NotBoolean(text, what));
        }

        return text.Text == "true";
    }

    public static decimal? Number(YamlNode node, string what, Reading reading)
    {
        if (Nodes.Text(node, what, reading) is not { } text)
        {
            return null;
        }

        if (TryNumber(text.Text, out var number))
        {
            return number;
        }

        reading.Report(AuthoringProblems.NotNumber(text, what, MeantNumber(text.Text)));
        return null;
    }

    public static int? WholeNumber(YamlNode node, string what, int least, Reading reading)
    {
        if (Nodes.Text(node, what, reading) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least)
        {
            return number;
        }

        reading.Report(AuthoringProblems.NotWholeNumber(text, what, least));
        return null;
    }

    /// <summary>A share: <c>5%</c> or <c>0.05</c>.</summary>
    public static decimal? Share(YamlNode node, string what, Reading reading)
    {
        if (Nodes.Text(node, what, reading) is not { } text)
        {
            return null;
        }

        var isPercent = text.Text.EndsWith('%');
        if (TryNumber(isPercent ? text.Text[..^1].TrimEnd() : text.Text, out var number))
        {
            number = isPercent ? number / 100 : number;
            if (number is >= 0 and <= 1)
            {
                return number;
            }
        }

        reading.Report(AuthoringProblems.NotShare(text, what));
        return null;
    }

    /// <summary>How many a year: <c>6 per year</c>.</summary>
    public static decimal? YearlyRate(YamlNode node, string what, Reading reading)
    {
        if (Nodes.Text(node, what, reading) is not { } text)
        {
            return null;
        }

        const string Suffix = " per year";
        if (text.Text.EndsWith(Suffix, StringComparison.Ordinal) && TryNumber(text.Text[..^Suffix.Length], out var rate) && rate >= 0)
        {
            return rate;
        }

        reading.Report(AuthoringProblems.NotYearlyRate(text, what));
        return null;
    }

    public static DateOnly? Date(YamlNode node, string what, Reading reading)
    {
        if (Nodes.Text(node, what, reading) is not { } text)
        {
            return null;
        }

        if (Policies.Calendar.TryParseDate(text.Text, out var date))
        {
            return date;
        }

        reading.Report(AuthoringProblems.NotDate(text, what));
        return null;
    }

    /// <summary>One of a closed list of words.</summary>
    public static T? Word<T>(YamlNode node, string what, WordList<T> words, Reading reading)
        where T : struct
    {
        if (Nodes.Text(node, $"the word for {what}", reading) is not { } text)
        {
            return null;
        }

        if (words.Find(text.Text) is { } value)
        {
            return value;
        }

        reading.Report(AuthoringProblems.UnknownWord(text, what, words.Words, words.Meant(text.Text)));
        return null;
    }

    /// <summary>An expression that gives a value.</summary>
    public static Formula? Formula(YamlNode node, string what, Reading reading) =>
        Nodes.Text(node, what, reading) is { } text ? reading.Place(new Formula(text.Text), text) : null;

    [GeneratedRegex(@"[$€£¥,_\s]|\b[A-Z]{3}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Decoration();

    /// <summary>A comma where the point of a decimal stands, with or without a currency.</summary>
    [GeneratedRegex(@"^[$€£¥\s]*(?<whole>-?\d+),(?<part>\d{1,2})[$€£¥\s]*$", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"^\D*\d{1,3}(,\d{3})+(\.\d+)?\D*$", RegexOptions.CultureInvariant)]
    private static partial Regex IsWestern();
}
