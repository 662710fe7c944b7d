using System.Globalization;

namespace PolicyFlex.Languages;

/// <summary>
/// How people who speak a language, in one place of the world, write numbers, money, days and times. The facts are those of the Unicode
/// Common Locale Data Repository (CLDR 48), its no-break spaces included.
/// </summary>
internal sealed record Writing
{
    /// <summary>BCP 47: <c>de</c>, <c>de-CH</c>.</summary>
    public required string Tag { get; init; }

    /// <summary>What stands before the decimals of a number.</summary>
    public string Decimal { get; init; } = ".";

    /// <summary>What sets the thousands apart.</summary>
    public string Group { get; init; } = ",";

    public string Minus { get; init; } = "-";

    /// <summary>How many whole digits a number has at least for its thousands to be set apart: 5 for <c>1234</c> and <c>12.345</c>.</summary>
    public int LeastGrouped { get; init; } = 4;

    /// <summary>Whether it is set apart by lakhs and crores above the thousands: <c>12,34,567</c>.</summary>
    public bool HasLakhs { get; init; }

    /// <summary>What stands before the decimals of money, where that differs from other numbers.</summary>
    public string? MoneyDecimal { get; init; }

    /// <summary>What sets the thousands of money apart, where that differs from other numbers.</summary>
    public string? MoneyGroup { get; init; }

    /// <summary>Where the symbol <c>¤</c> stands beside the amount <c>0</c>.</summary>
    public required string Money { get; init; }

    /// <summary>The same for less than nothing; <c>-</c> stands for <see cref="Minus"/>.</summary>
    public required string NegativeMoney { get; init; }

    public required CurrencySymbols Symbols { get; init; }

    /// <summary>The months as they stand in a day, with blanks between; empty where a day has the month as a number.</summary>
    public string Months { get; init; } = "";

    /// <summary>How a day is written, as a .NET format.</summary>
    public required string Day { get; init; }

    /// <summary>What follows the day where the time is told as well, as a .NET format.</summary>
    public required string Clock { get; init; }

    /// <summary>What is said of the hours before noon, where a day has twice twelve hours.</summary>
    public string Morning { get; init; } = "";

    /// <summary>What is said of the hours after noon, where a day has twice twelve hours.</summary>
    public string Afternoon { get; init; } = "";

    /// <summary>What stands between the parts of a list before the last.</summary>
    public string Separator { get; init; } = ", ";

    /// <summary>What stands before the last part of a list of which all are meant, with its blanks.</summary>
    public required string And { get; init; }

    /// <summary>What stands before the last part of a list of which any is meant, with its blanks.</summary>
    public required string Or { get; init; }

    public required string Yes { get; init; }

    public required string No { get; init; }

    /// <summary>The days and times of the language for .NET to format by.</summary>
    public DateTimeFormatInfo Calendar()
    {
        var calendar = (DateTimeFormatInfo)DateTimeFormatInfo.InvariantInfo.Clone();
        if (Months.Length > 0)
        {
            calendar.MonthNames = calendar.MonthGenitiveNames = [.. Months.Split(' '), ""];
        }

        (calendar.AMDesignator, calendar.PMDesignator) = (Morning, Afternoon);
        return DateTimeFormatInfo.ReadOnly(calendar);
    }

    /// <summary>The numbers of the language for .NET to format by.</summary>
    public NumberFormatInfo Numbers() => Numbers(Decimal, Group);

    /// <summary>The amounts of money of the language, without the symbol, for .NET to format by.</summary>
    public NumberFormatInfo Amounts() => Numbers(MoneyDecimal ?? Decimal, MoneyGroup ?? Group);

    private NumberFormatInfo Numbers(string point, string group)
    {
        var numbers = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        (numbers.NumberDecimalSeparator, numbers.NumberGroupSeparator, numbers.NegativeSign) = (point, group, Minus);
        numbers.NumberGroupSizes = HasLakhs ? [3, 2] : [3];
        return NumberFormatInfo.ReadOnly(numbers);
    }
}
