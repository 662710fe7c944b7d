using System.Collections.Frozen;

namespace PolicyFlex.Expressions;

/// <summary>The closed list of functions.</summary>
internal static class Signatures
{
    private const string Dates = "dates or date-times";

    /// <summary>The functions that stand before their arguments.</summary>
    public static FrozenDictionary<string, Signature> Plain { get; } = ByName(
        new Signature("Known", nameof(ParserFunctions.Known), 1, 1, "one fact", Sort.Boolean) { Example = "Known(order.deliveredAt)" },
        Between("Days", nameof(ParserFunctions.DaysBetween), Function.DaysBetween),
        Between("Hours", nameof(ParserFunctions.HoursBetween), Function.HoursBetween),
        Between("Months", nameof(ParserFunctions.MonthsBetween), Function.MonthsBetween),
        Between("Years", nameof(ParserFunctions.YearsBetween), Function.YearsBetween),
        Between("WorkingDays", nameof(ParserFunctions.WorkingDaysBetween), Function.WorkingDaysBetween),
        OfTime("Date.Of", nameof(ParserFunctions.DateOf), Function.DateOf, Sort.Date),
        OfTime("Date.DayOfWeek", nameof(ParserFunctions.DayOfWeek), Function.DayOfWeek, Sort.DayOfWeek),
        OfNumbers("Math.Min", nameof(ParserFunctions.Min), 2, 2, Function.Min),
        OfNumbers("Math.Max", nameof(ParserFunctions.Max), 2, 2, Function.Max),
        OfNumbers("Math.Round", nameof(ParserFunctions.Round), 1, 2, Function.Round),
        OfNumbers("Math.Floor", nameof(ParserFunctions.Floor), 1, 1, Function.Floor),
        OfNumbers("Math.Ceiling", nameof(ParserFunctions.Ceiling), 1, 1, Function.Ceiling),
        OfNumbers("Math.Abs", nameof(ParserFunctions.Abs), 1, 1, Function.Abs));

    /// <summary>The functions that stand behind a text and a dot.</summary>
    public static FrozenDictionary<string, Signature> OfTexts { get; } = ByName(
        new Signature("StartsWith", "StartsWith", 1, 1, "one text", Sort.Boolean) { Example = ".StartsWith(\"A-\")" },
        new Signature("EndsWith", "EndsWith", 1, 1, "one text", Sort.Boolean) { Example = ".EndsWith(\"-A\")" },
        new Signature("Contains", "Contains", 1, 1, "one text", Sort.Boolean) { Example = ".Contains(\"A\")" },
        new Signature("Lower", "ToLower", 0, 0, "nothing", Sort.Text) { Function = Function.Lower, Example = ".Lower()" },
        new Signature("Length", "Length", 0, 0, "nothing", Sort.Number) { Function = Function.Length, Example = ".Length()" });

    /// <summary>The functions that stand behind a list and a dot.</summary>
    public static FrozenDictionary<string, Signature> OfLists { get; } = ByName(
        ForEach("Any", 0, "a condition for each element", Sort.Boolean, Sort.Boolean),
        ForEach("All", 1, "a condition for each element", Sort.Boolean, Sort.Boolean),
        ForEach("Count", 0, "a condition for each element", Sort.Number, Sort.Boolean),
        ForEach("Where", 1, "a condition for each element", null, Sort.Boolean),
        ForEach("Sum", 0, "a number of each element", Sort.Number, Sort.Number),
        ForEach("Min", 0, "a number of each element", Sort.Number, Sort.Number),
        ForEach("Max", 0, "a number of each element", Sort.Number, Sort.Number),
        new Signature("Contains", "Contains", 1, 1, "one value", Sort.Boolean) { Example = ".Contains(\"A\")" });

    /// <summary>The full name of a function of which only the last word was written, in whatever case; null for none.</summary>
    public static string? ByLastWord(string word) => Plain.Keys
        .Where(name => name.EndsWith("." + word, StringComparison.OrdinalIgnoreCase))
        .Order(StringComparer.Ordinal)
        .FirstOrDefault();

    private static Signature Between(string unit, string parserName, Function function) =>
        new($"{unit}.Between", parserName, 2, 2, "two " + Dates, Sort.Number)
        {
            Function = function,
            Example = $"{unit}.Between(order.deliveredAt, now)",
        };

    private static Signature OfTime(string name, string parserName, Function function, Sort gives) =>
        new(name, parserName, 1, 1, "one date or date-time", gives) { Function = function, Example = $"{name}(order.deliveredAt)" };

    private static Signature OfNumbers(string name, string parserName, int least, int most, Function function) =>
        new(name, parserName, least, most, (least, most) switch { (1, 1) => "one number", (1, _) => "a number, and how many digits", _ => "two numbers" }, Sort.Number)
        {
            Function = function,
            Example = least == 1 ? $"{name}(order.total)" : $"{name}(order.total, 50)",
        };

    private static Signature ForEach(string name, int least, string takes, Sort? gives, Sort each) =>
        new(name, name, least, 1, takes, gives)
        {
            ForEach = each,
            Example = each == Sort.Boolean ? $".{name}(price > 10)" : $".{name}(price)",
        };

    private static FrozenDictionary<string, Signature> ByName(params Signature[] signatures) =>
        signatures.ToFrozenDictionary(s => s.Name, StringComparer.Ordinal);
}
