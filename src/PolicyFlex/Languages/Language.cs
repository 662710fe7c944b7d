using System.Globalization;
using System.Text;

namespace PolicyFlex.Languages;

/// <summary>
/// How people who speak a language write numbers, money, days and times, and the turns of phrase in which an explanation is told. It hangs on no
/// culture of the machine: the same decision reads the same everywhere.
/// </summary>
internal sealed record Language
{
    /// <summary>The tag of the language that is spoken where none is known.</summary>
    public const string Default = "en";

    private const char NoBreakSpace = '\u00A0';

    private readonly Writing _writing;
    private readonly NumberFormatInfo _numbers;
    private readonly NumberFormatInfo _amounts;
    private readonly DateTimeFormatInfo _days;

    public Language(Writing writing, Phrases phrases)
    {
        (Tag, Phrases) = (writing.Tag, phrases);
        (_writing, _numbers, _amounts, _days) = (writing, writing.Numbers(), writing.Amounts(), writing.Calendar());
    }

    /// <summary>BCP 47, as it was asked for: <c>en</c>, <c>pt-BR</c>.</summary>
    public string Tag { get; private init; }

    public Phrases Phrases { get; }

    public string Yes => _writing.Yes;

    public string No => _writing.No;

    /// <summary>The language of a tag, written as its nearest relation that we know: <c>de-LU</c> as German, what we do not know as English.</summary>
    public static Language Of(string? tag)
    {
        var asked = tag ?? Default;
        var known = LanguageTable.Find(asked);
        return string.Equals(known.Tag, asked, StringComparison.Ordinal) ? known : known with { Tag = asked };
    }

    /// <summary>A number as it is, with its thousands set apart: <c>9,000.5</c>.</summary>
    public string Number(decimal number) => Digits(number, "0.############################", _numbers);

    /// <summary>An amount of money: <c>$24.00</c>, <c>24,00 €</c>.</summary>
    /// <param name="amount">The amount, in the currency's major unit; rounded half away from zero.</param>
    /// <param name="currency">ISO 4217.</param>
    /// <param name="digits">How many decimals the currency has.</param>
    public string Money(decimal amount, string currency, int digits)
    {
        var rounded = Math.Round(amount, digits, MidpointRounding.AwayFromZero);
        var symbol = _writing.Symbols.Of(currency);
        var text = new StringBuilder();
        foreach (var part in rounded < 0 ? _writing.NegativeMoney : _writing.Money)
        {
            _ = part switch
            {
                '¤' => text.Append(symbol),
                '-' => text.Append(_writing.Minus),
                '0' => Apart(text).Append(Digits(Math.Abs(rounded), "0." + new string('0', digits), _amounts)),
                _ => text.Append(part),
            };
        }

        return text.ToString();
    }

    /// <summary>A day: <c>March 1, 2026</c>.</summary>
    public string Day(DateOnly day) => day.ToString(_writing.Day, _days);

    /// <summary>A day with the time: <c>March 1, 2026 at 6:00 PM</c>.</summary>
    /// <param name="local">The moment in the zone in which it is told.</param>
    public string Moment(DateTime local) => local.ToString(_writing.Day + _writing.Clock, _days);

    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    public string All(IReadOnlyList<string> parts) => Joined(parts, _writing.And);

    /// <summary><c>a</c>, <c>a or b</c>, <c>a, b or c</c>.</summary>
    public string Any(IReadOnlyList<string> parts) => Joined(parts, _writing.Or);

    private string Digits(decimal number, string format, NumberFormatInfo numbers)
    {
        var least = 1m;
        for (var digit = 1; digit < _writing.LeastGrouped; digit++)
        {
            least *= 10;
        }

        return number.ToString(Math.Abs(number) < least ? format : "#," + format, numbers);
    }

    /// <summary>Letters stand apart from the amount behind them: <c>CHF 24.00</c>, but <c>$24.00</c>.</summary>
    private static StringBuilder Apart(StringBuilder text) =>
        text.Length > 0 && (char.IsLetter(text[^1]) || text[^1] == '.') ? text.Append(NoBreakSpace) : text;

    private string Joined(IReadOnlyList<string> parts, string last) =>
        parts.Count < 2 ? string.Concat(parts) : string.Join(_writing.Separator, parts.SkipLast(1)) + last + parts[^1];
}
