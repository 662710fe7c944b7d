using System.Globalization;
using System.Text.RegularExpressions;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>What a limit counts up to: an amount, or a number of times.</summary>
internal sealed partial record LimitMeasure(Formula? Amount, int? Times)
{
    /// <summary>Reads <c>once</c>, <c>3 times</c> or an amount.</summary>
    public static LimitMeasure? Read(string text, SourceText place, Reading reading)
    {
        if (text == "once")
        {
            return new LimitMeasure(null, 1);
        }

        if (TimesShape().Match(text) is { Success: true } match)
        {
            if (int.TryParse(match.Groups["count"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
            {
                return new LimitMeasure(null, count);
            }

            reading.Report(AuthoringProblems.LimitWord(place.At(0), text, null));
            return null;
        }

        if (Meant(text) is { } meant)
        {
            reading.Report(AuthoringProblems.LimitWord(place.At(0), text, meant));
            return null;
        }

        // Several words without a sign between them are no expression, so that what is wrong with one would be of no help.
        if (Spoken().IsMatch(text))
        {
            reading.Report(AuthoringProblems.LimitWord(place.At(0), text, null));
            return null;
        }

        var formula = new Formula(text);
        reading.Sources.Add(formula, place);
        return new LimitMeasure(formula, null);
    }

    private static string? Meant(string text) => text switch
    {
        "twice" => "2 times",
        "thrice" => "3 times",
        _ when text.Equals("once", StringComparison.OrdinalIgnoreCase) => "once",
        _ when CountInWords().Match(text) is { Success: true } match && TimeReader.CountOf(match.Groups["count"].Value) is { } count =>
            count == 1 ? "once" : string.Create(CultureInfo.InvariantCulture, $"{count} times"),
        _ when Count().Match(text) is { Success: true } match => $"{match.Groups["count"].Value} times",
        _ => Scalars.MeantNumber(text),
    };

    [GeneratedRegex(@"\A(?<count>\d+) +times?\z", RegexOptions.CultureInvariant)]
    private static partial Regex TimesShape();

    [GeneratedRegex(@"\A[\w.,']+( +[\w.,']+)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"\A(?<count>[A-Za-z]+) +times?\z", RegexOptions.CultureInvariant)]
    private static partial Regex CountInWords();

    [GeneratedRegex(@"\A(?<count>\d+) *(x|×|times?|uses?)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Count();
}
