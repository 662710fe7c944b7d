using System.Globalization;

namespace PolicyFlex.Languages;

/// <summary>
/// How people who speak a language write numbers, money, days and times, and the turns of phrase in which an explanation is told. It hangs on no
/// culture of the machine: the same decision reads the same everywhere.
/// </summary>
internal sealed class Language
{
    private static readonly Language English = new("en", NumberFormatInfo.InvariantInfo, DateTimeFormatInfo.InvariantInfo, Phrases.English);

    private readonly NumberFormatInfo _numbers;
    private readonly DateTimeFormatInfo _days;

    private Language(string tag, NumberFormatInfo numbers, DateTimeFormatInfo days, Phrases phrases) =>
        (Tag, _numbers, _days, Phrases) = (tag, numbers, days, phrases);

    /// <summary>BCP 47: <c>en</c>, <c>pt-BR</c>.</summary>
    public string Tag { get; }

    public Phrases Phrases { get; }

    /// <summary>The language of a tag, else that of its first part, else English.</summary>
    public static Language Of(string? tag) => English;

    /// <summary>A number as it is, with its thousands set apart: <c>9,000.5</c>.</summary>
    public string Number(decimal number) => number.ToString("#,0.############################", _numbers);

    /// <summary>An amount of money: <c>24.00 USD</c>.</summary>
    /// <param name="amount">The amount, in the currency's major unit; rounded half away from zero.</param>
    /// <param name="currency">ISO 4217.</param>
    /// <param name="digits">How many decimals the currency has.</param>
    public string Money(decimal amount, string currency, int digits) =>
        $"{Math.Round(amount, digits, MidpointRounding.AwayFromZero).ToString("#,0." + new string('0', digits), _numbers)} {currency}";

    /// <summary>A day: <c>1 March 2026</c>.</summary>
    public string Day(DateOnly day) => day.ToString("d MMMM yyyy", _days);

    /// <summary>A day with the time: <c>1 March 2026, 18:00</c>.</summary>
    /// <param name="local">The moment in the zone in which it is told.</param>
    public string Moment(DateTime local) => local.ToString("d MMMM yyyy, HH:mm", _days);

    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    public string All(IReadOnlyList<string> parts) => Joined(parts, Phrases.And);

    /// <summary><c>a</c>, <c>a or b</c>, <c>a, b or c</c>.</summary>
    public string Any(IReadOnlyList<string> parts) => Joined(parts, Phrases.Or);

    private static string Joined(IReadOnlyList<string> parts, string last) =>
        parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))} {last} {parts[^1]}";
}
