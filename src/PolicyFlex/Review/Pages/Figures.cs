using System.Globalization;
using PolicyFlex.Languages;
using PolicyFlex.Policies;

namespace PolicyFlex.Review;

/// <summary>Numbers, money and days as people say them. What belongs together is joined by a no-break space.</summary>
internal static class Figures
{
    private const string Nothing = "unknown";
    private const int MostDecimals = 6;

    private static readonly Language English = Language.Of(Language.Default);

    /// <summary><c>22 %</c>; below 10 % with two digits that say something: <c>4.3 %</c>, <c>0.43 %</c>. Only all is 100 %.</summary>
    /// <param name="share">0 to 1.</param>
    public static string Percent(double share) => double.IsFinite(share) ? $"{PercentDigits(share)}\u00A0%" : Nothing;

    /// <summary><c>16 to 30 %</c>.</summary>
    public static string Interval(ObservedRate rate) => $"{PercentDigits(rate.Lower)} to {Percent(rate.Upper)}";

    /// <summary><c>31 of 140</c>.</summary>
    public static string Counted(ObservedRate rate) => $"{Count(rate.Count)} of {Count(rate.Cases)}";

    /// <summary><c>12,480</c>.</summary>
    public static string Count(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary><c>1 policy</c>, <c>3 policies</c>.</summary>
    public static string Count(long count, string one, string many) => $"{Count(count)}\u00A0{(count == 1 ? one : many)}";

    /// <summary>With two digits that say something: <c>190</c>, <c>1,300</c>, <c>6</c>, <c>2.5</c>.</summary>
    public static string About(double number)
    {
        if (!double.IsFinite(number) || Math.Abs(number) > 1e15)
        {
            return Nothing;
        }

        var digits = number == 0 ? 0 : (int)Math.Floor(Math.Log10(Math.Abs(number))) - 1;
        var unit = Math.Pow(10, digits);
        return (digits < 0 ? Math.Round(number, Math.Min(-digits, MostDecimals)) : Math.Round(number / unit) * unit)
            .ToString("#,0.######", CultureInfo.InvariantCulture);
    }

    /// <summary>How far from others, with one decimal: <c>+2.4</c>, <c>−0.3</c>.</summary>
    public static string Signed(double number) =>
        double.IsFinite(number) ? number.ToString("+0.0;\u22120.0;0.0", CultureInfo.InvariantCulture) : Nothing;

    /// <summary>A score beside an axis: <c>112</c>, from a million on <c>4.6 million</c>.</summary>
    public static string Score(double score) => Math.Abs(score) switch
    {
        < 1e6 => score.ToString("#,0", CultureInfo.InvariantCulture),
        < 1e9 => Short(score / 1e6, "million"),
        < 1e12 => Short(score / 1e9, "billion"),
        _ => score.ToString("0.##e0", CultureInfo.InvariantCulture),
    };

    /// <summary><c>$14.50</c>.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="currency">ISO 4217.</param>
    public static string Money(decimal amount, string currency) => English.Money(amount, currency, CurrencyDigits.Of(currency));

    /// <summary>An amount that is not money: <c>9,000.5</c>.</summary>
    public static string Amount(decimal amount) => English.Number(amount);

    /// <summary><c>12 March 2026</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("d\u00A0MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>12 March</c>.</summary>
    public static string DayOfYear(DateOnly day) => day.ToString("d\u00A0MMMM", CultureInfo.InvariantCulture);

    /// <summary>The day of a moment, where its offset is.</summary>
    public static string Day(DateTimeOffset moment) => Day(DayOf(moment));

    /// <summary><c>20 March 2026, 00:00 -05:00</c>.</summary>
    public static string Moment(DateTimeOffset moment) => $"{Day(moment)}, {moment.ToString("HH:mm zzz", CultureInfo.InvariantCulture)}";

    /// <summary>A sentence of others in which the per cent sign stays with its number.</summary>
    public static string Joined(string sentence) => sentence.Replace(" %", "\u00A0%", StringComparison.Ordinal);

    /// <summary>The day of a moment, where its offset is.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.DateTime);

    private static string Short(double number, string unit) => number.ToString("0.#", CultureInfo.InvariantCulture) + "\u00A0" + unit;

    private static string PercentDigits(double share)
    {
        var percent = share * 100;
        if (percent is >= 99.5 and < 100)
        {
            return Math.Min(Math.Floor(percent * 10) / 10, 99.9).ToString("0.0", CultureInfo.InvariantCulture);
        }

        var decimals = Math.Abs(percent) switch
        {
            0 or >= 9.95 => 0,
            >= 0.995 => 1,
            var small => Math.Min(1 - (int)Math.Floor(Math.Log10(small)), MostDecimals),
        };
        return Math.Round(percent, decimals).ToString("#,0.######", CultureInfo.InvariantCulture);
    }
}
