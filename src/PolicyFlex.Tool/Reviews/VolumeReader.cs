using System.Globalization;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Tool.Reviews;

/// <summary>Reads shares, volumes and years from the command line.</summary>
internal static class VolumeReader
{
    /// <summary>The largest number of cases a day, and of years.</summary>
    private const decimal Most = 1_000_000;

    /// <summary>A share above 0 and below 1: <c>3%</c>, <c>0.03</c>.</summary>
    public static Diagnostic? Read(string option, string text, out decimal share)
    {
        var isPercent = text.EndsWith('%');
        if (TryNumber(isPercent ? text[..^1].TrimEnd() : text, out share))
        {
            share = isPercent ? share / 100 : share;
            if (share is > 0 and < 1)
            {
                return null;
            }
        }

        return ToolProblems.NotShare(text, option);
    }

    /// <summary>A number above 0.</summary>
    public static Diagnostic? ReadNumber(string option, string text, out decimal number) =>
        TryNumber(text, out number) && number is > 0 and <= Most ? null : ToolProblems.NotVolume(text, option);

    private static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
}
