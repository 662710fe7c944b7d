using System.Collections.Immutable;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Expressions;

/// <content>What can be wrong with what an expression puts together.</content>
internal static partial class ExpressionProblems
{
    public static Diagnostic NotConditions(string sign, string found, string? repeated) => Problem(
        "PF240",
        $"`{sign}` joins conditions, and {found} is none.",
        $"Write the comparison on each side: `{repeated ?? "order.total > 5 and order.total < 9"}`.");

    public static Diagnostic NotNumbers(string sign, string found) => Problem("PF241", $"`{sign}` computes with numbers, and {found} is none.");

    public static Diagnostic CannotCompare(string sign, string left, string right, string? number) => Problem(
        "PF242", $"`{sign}` cannot compare {left} with {right}.", number is null ? null : $"Write the number without quotes: `{number}`.");

    public static Diagnostic NotOfNothing(string sign) => Problem(
        "PF243", sign == "not" ? "`not` stands before something that is neither true nor false." : $"`{sign}` stands before something that is no number.");

    public static Diagnostic WrongSorts(Signature function) => Problem("PF244", $"`{function.Name}` takes {function.Takes}.", $"Write `{function.Example}`.");

    public static Diagnostic CannotBeRead(string text) => Problem("PF245", $"This cannot be read as an expression: {Shown(text)}.");

    public static Diagnostic DateArithmetic(string sign) => Problem(
        "PF246", $"Dates are not computed with `{sign}`.", "Count the time between two of them: `Days.Between(order.deliveredAt, now) > 30`.");

    public static Diagnostic WithoutOrder(string found, bool isChoice) => Problem(
        "PF247",
        $"{Opening(found)} has no order, so that nothing in it is greater or less.",
        isChoice ? "Declare its choices under `ordered:`, or compare with `==` or `in`." : "Compare texts with `==` or `in`.");

    public static Diagnostic TruthsWithoutOrder(string sign) => Problem(
        "PF266", $"`{sign}` compares what has an order, and true and false have none.", "Write `==` or `!=`.");

    public static Diagnostic NotAChoice(string found, string beside, ImmutableArray<string> choices) => Problem(
        "PF248", $"`{found}` is not one of the choices of {beside}.", $"They are {List(choices.Take(12))}.", Suggestion.Nearest(found, choices));

    public static Diagnostic OtherChoices(string found, string beside) => Problem("PF249", $"`{found}` and {beside} have different choices.");

    public static Diagnostic DateWithInstant(string found, string beside, bool foundIsInstant) => Problem(
        "PF250",
        $"`{found}` is {(foundIsInstant ? "a date-time" : "a date")} and {beside} is {(foundIsInstant ? "a date" : "a date-time")}.",
        $"Write `Date.Of({(foundIsInstant ? found : beside.Trim('`'))})`.");

    public static Diagnostic WrongKind(string found, string sort, string beside, string wanted) => Problem(
        "PF251", $"{Opening(found)} is {sort}, and {beside} is {wanted}.");

    public static Diagnostic NotADate(string found, bool isInstant) => Problem(
        "PF252", isInstant ? $"`{found}` names a time, and what is needed here is a date." : $"`{found}` is not a date.", "Dates are written as `2026-12-31`.");

    public static Diagnostic NotAnInstant(string found) => Problem(
        "PF253", $"`{found}` is not a date-time.", "Date-times are written as `2026-12-31` or `2026-12-31T18:00`, with an offset where it matters.");

    public static Diagnostic SkippedHour(string found, string zone) => Problem(
        "PF254", $"`{found}` does not exist in {zone}: the clocks were put forward over it.", "Write a time before or after, or an offset.");

    public static Diagnostic DivisionByZero() => Problem("PF255", "This divides by zero.");

    public static Diagnostic TooLargeNumber(string found) => Problem("PF256", $"`{found}` comes to a number that is too large.");

    public static Diagnostic RoundingDigits() => Problem("PF257", "Numbers are rounded to between 0 and 10 digits.");

    public static Diagnostic ListCompared(string found) => Problem(
        "PF258", $"{Opening(found)} is a list and cannot be compared.", "Ask for its elements: `order.items.Any(price > 10)`, or `order.items.Count() > 2`.");

    public static Diagnostic ListAsValue(string function) => Problem(
        "PF259", $"`{function}` gives a list, which is no value.", "Write `.Any()`, `.Count()` or `.Sum(price)` behind it.");

    public static Diagnostic OfWhat(string function) => Problem("PF260", $"`{function}` does not say of what.", $"Write `order.items.{function}(price)`.");

    public static Diagnostic RecordsContain(string found) => Problem(
        "PF261", $"The elements of {Shown(found)} are not plain values.", "Write `order.items.Any(sku == \"A-1\")`.");

    public static Diagnostic NotInList(string list, string element) => Problem(
        "PF267", $"Each element of `{list}` is {element}, and what stands before `in` is not.");

    public static Diagnostic MoreThanTheWhole(string found, string factor, string? of, string? near) => Problem(
        "PF268", $"`{found}` is more than the whole.", of is null ? null : $"If that is meant, write `{factor} * {of}`.", near);

    public static Diagnostic RangeInside(string table) => Problem(
        "PF262", $"The table `{table}` has ranges or `unlimited`, and no single number to compute with.", "It can only stand alone, as an amount.");

    public static Diagnostic NotACondition(string found, string sort) => Problem(
        "PF263", $"A condition is needed here, and {Shown(found)} is {sort}.", "Write a comparison, such as `order.total > 5`.");

    public static Diagnostic OtherSort(string found, string sort, string wanted) => Problem("PF264", $"{Opening(found)} is {sort}, and what is needed here is {wanted}.");
}
