using System.Globalization;

namespace PolicyFlex.Review;

/// <summary>Shares as people say them.</summary>
internal static class Percent
{
    /// <summary>A share as <c>22 %</c>, <c>4.3 %</c> or <c>0.04 %</c>: two digits that count, and none behind the point from 10 % on.</summary>
    /// <param name="share">The share, 0 to 1.</param>
    public static string Of(double share) => $"{Number(share)} %";

    /// <summary>Two shares as <c>16 to 30 %</c>.</summary>
    public static string Of(double lower, double upper) => $"{Number(lower)} to {Number(upper)} %";

    private static string Number(double share)
    {
        var percent = share * 100;
        var digits = percent is <= 0 or >= 9.95 ? 0 : Math.Clamp(1 - (int)Math.Floor(Math.Log10(percent)), 0, 4);
        return Math.Round(percent, digits, MidpointRounding.AwayFromZero).ToString("0.####", CultureInfo.InvariantCulture);
    }
}
