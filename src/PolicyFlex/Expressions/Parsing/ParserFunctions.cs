namespace PolicyFlex.Expressions;

/// <summary>
/// What the parser knows our functions by. They are never executed: only what they take and give matters. Dates and date-times are texts
/// to the parser, since what a quoted text beside them means is for us to read.
/// </summary>
internal static class ParserFunctions
{
    public static bool Known(decimal value) => value != 0;
    public static bool Known(bool value) => value;
    public static bool Known(string value) => value.Length > 0;
    public static bool Known(IEnumerable<decimal> value) => value.Any();
    public static bool Known(IEnumerable<bool> value) => value.Any();
    public static bool Known(IEnumerable<string> value) => value.Any();
    public static bool Known(IEnumerable<ParserRecord> value) => value.Any();
    public static decimal DaysBetween(string first, string second) => Nothing(first, second);
    public static decimal HoursBetween(string first, string second) => Nothing(first, second);
    public static decimal MonthsBetween(string first, string second) => Nothing(first, second);
    public static decimal YearsBetween(string first, string second) => Nothing(first, second);
    public static decimal WorkingDaysBetween(string first, string second) => Nothing(first, second);
    public static string DateOf(string time) => time;
    public static string DayOfWeek(string time) => time;
    public static decimal Min(decimal first, decimal second) => Nothing(first, second);
    public static decimal Max(decimal first, decimal second) => Nothing(first, second);
    public static decimal Round(decimal number) => number;
    public static decimal Round(decimal number, decimal digits) => Nothing(number, digits);
    public static decimal Floor(decimal number) => number;
    public static decimal Ceiling(decimal number) => number;
    public static decimal Abs(decimal number) => number;

    /// <summary>Stands around a condition for each element, so that anything else is refused in its place.</summary>
    public static bool EachBoolean(bool value) => value;

    /// <summary>Stands around a number of each element.</summary>
    public static decimal EachNumber(decimal value) => value;

    /// <summary>Stands around a text that a list is searched for.</summary>
    public static string EachText(string value) => value;

    private static decimal Nothing(object first, object second) => ReferenceEquals(first, second) ? 1 : 0;
}

/// <summary>What the parser takes the records of a list for: their members are given to it as values of their own.</summary>
internal sealed class ParserRecord;
