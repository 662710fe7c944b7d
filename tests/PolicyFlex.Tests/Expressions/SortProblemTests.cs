using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Expressions;

public class SortProblemTests
{
    [Theory]
    [InlineData("order.total", "1: PF263: A condition is needed here, and `order.total` is a number. Write a comparison, such as `order.total > 5`.")]
    [InlineData("order.total > '500'", "13: PF242: `>` cannot compare `order.total` (a number) with `'500'` (a text). Write the number without quotes: `500`.")]
    [InlineData("order.total in (\"5\")", "13: PF242: `in` cannot compare `order.total` (a number) with `\"5\"` (a text). Write the number without quotes: `5`.")]
    [InlineData("situation.kind in (\"billing\", 5)", "16: PF242: `in` cannot compare `situation.kind` (a choice) with `5` (a number).")]
    [InlineData("order.total > customer.tier", "13: PF242: `>` cannot compare `order.total` (a number) with `customer.tier` (a choice).")]
    [InlineData("order.total == loyal", "13: PF242: `==` cannot compare `order.total` (a number) with `loyal` (true or false).")]
    [InlineData("loyal > bigOrder", "7: PF266: `>` compares what has an order, and true and false have none. Write `==` or `!=`.")]
    [InlineData("loyal == \"true\"", "7: PF242: `==` cannot compare `loyal` (true or false) with `\"true\"` (a text).")]
    [InlineData("now - order.deliveredAt > 30", "5: PF246: Dates are not computed with `-`. Count the time between two of them: `Days.Between(order.deliveredAt, now) > 30`.")]
    [InlineData("order.deliveredAt + 5 > now", "19: PF246: Dates are not computed with `+`. Count the time between two of them: `Days.Between(order.deliveredAt, now) > 30`.")]
    [InlineData("10% of now > 5", "5: PF246: Dates are not computed with `of`. Count the time between two of them: `Days.Between(order.deliveredAt, now) > 30`.")]
    [InlineData("order.total + loyal > 5", "13: PF241: `+` computes with numbers, and `loyal` (true or false) is none.")]
    [InlineData("order.id + \"x\" == \"ax\"", "10: PF241: `+` computes with numbers, and `order.id` (a text) is none.")]
    [InlineData("10% of loyal > 5", "5: PF241: `of` computes with numbers, and `loyal` (true or false) is none.")]
    [InlineData("customer.tier == \"gold\" or \"silver\"", "25: PF240: `or` joins conditions, and `\"silver\"` (a text) is none. Write the comparison on each side: `customer.tier == \"gold\" or customer.tier == \"silver\"`.")]
    [InlineData("loyal and order.total", "7: PF240: `and` joins conditions, and `order.total` (a number) is none. Write the comparison on each side: `order.total > 5 and order.total < 9`.")]
    [InlineData("order.total and loyal", "13: PF240: `and` joins conditions, and `order.total` (a number) is none. Write the comparison on each side: `order.total > 5 and order.total < 9`.")]
    [InlineData("not order.total", "1: PF243: `not` stands before something that is neither true nor false.")]
    [InlineData("-loyal", "1: PF243: `-` stands before something that is no number.")]
    [InlineData("customer.tier == situation.kind", "18: PF249: `situation.kind` and `customer.tier` have different choices.")]
    [InlineData("customer.tier == \"platinum\"", "18: PF248: `platinum` is not one of the choices of `customer.tier`. They are `guest`, `silver`, `gold`.")]
    [InlineData("customer.tier == \"sliver\"", "18: PF248: `sliver` is not one of the choices of `customer.tier`. They are `guest`, `silver`, `gold`. Did you mean `silver`?")]
    [InlineData("situation.kind in (\"billing\", \"Lost\")", "31: PF248: `Lost` is not one of the choices of `situation.kind`. They are `late-delivery`, `lost-parcel`, `billing`.")]
    [InlineData("situation.kind < \"billing\"", "1: PF247: `situation.kind` has no order, so that nothing in it is greater or less. Declare its choices under `ordered:`, or compare with `==` or `in`.")]
    [InlineData("order.id < \"b\"", "1: PF247: `order.id` has no order, so that nothing in it is greater or less. Compare texts with `==` or `in`.")]
    [InlineData("customer.tier > order.id", "17: PF247: `order.id` has no order, so that nothing in it is greater or less. Compare texts with `==` or `in`.")]
    [InlineData("Date.DayOfWeek(now) == \"sunday\"", "24: PF248: `sunday` is not one of the choices of `Date.DayOfWeek(now)`. They are `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`, `Sunday`. Did you mean `Sunday`?")]
    [InlineData("order.placedOn > order.deliveredAt", "18: PF250: `order.deliveredAt` is a date-time and `order.placedOn` is a date. Write `Date.Of(order.deliveredAt)`.")]
    [InlineData("order.deliveredAt > order.placedOn", "21: PF250: `order.placedOn` is a date and `order.deliveredAt` is a date-time. Write `Date.Of(order.deliveredAt)`.")]
    [InlineData("order.placedOn > \"2026-01-01T10:00\"", "18: PF252: `2026-01-01T10:00` names a time, and what is needed here is a date. Dates are written as `2026-12-31`.")]
    [InlineData("order.placedOn > \"yesterday\"", "18: PF252: `yesterday` is not a date. Dates are written as `2026-12-31`.")]
    [InlineData("order.deliveredAt > \"soon\"", "21: PF253: `soon` is not a date-time. Date-times are written as `2026-12-31` or `2026-12-31T18:00`, with an offset where it matters.")]
    [InlineData("order.deliveredAt > \"2026-03-08T02:30\"", "21: PF254: `2026-03-08T02:30` does not exist in America/New_York: the clocks were put forward over it. Write a time before or after, or an offset.")]
    [InlineData("order.placedOn > order.id", "18: PF251: `order.id` is a text, and `order.placedOn` is a date.")]
    [InlineData("Days.Between(order.deliveredAt, 5) > 5", "1: PF244: `Days.Between` takes two dates or date-times. Write `Days.Between(order.deliveredAt, now)`.")]
    [InlineData("Days.Between(order.id, now) > 5", "14: PF244: `Days.Between` takes two dates or date-times. Write `Days.Between(order.deliveredAt, now)`.")]
    [InlineData("Days.Between(\"soon\", now) > 5", "14: PF253: `soon` is not a date-time. Date-times are written as `2026-12-31` or `2026-12-31T18:00`, with an offset where it matters.")]
    [InlineData("order.items.Sum(sku) > 5", "16: PF244: `Sum` takes a number of each element. Write `.Sum(price)`.")]
    [InlineData("order.items.Any(price)", "16: PF244: `Any` takes a condition for each element. Write `.Any(price > 10)`.")]
    [InlineData("order.items.Where(finalSale)", "1: PF259: `Where` gives a list, which is no value. Write `.Any()`, `.Count()` or `.Sum(price)` behind it.")]
    [InlineData("order.items == 5", "13: PF242: `==` cannot compare `order.items` (a list) with `5` (a number).")]
    [InlineData("order.items == order.items", "1: PF258: `order.items` is a list and cannot be compared. Ask for its elements: `order.items.Any(price > 10)`, or `order.items.Count() > 2`.")]
    [InlineData("order.items.Contains(5)", "13: PF261: The elements of `order.items` are not plain values. Write `order.items.Any(sku == \"A-1\")`.")]
    [InlineData("customer.tags.Contains(5)", "23: PF244: `Contains` takes one value. Write `.Contains(\"A\")`.")]
    [InlineData("order.total in customer.tags", "13: PF267: Each element of `customer.tags` is a text, and what stands before `in` is not.")]
    [InlineData("order.total.Any()", "13: PF227: `Any` is for lists, and `order.total` is a number.")]
    [InlineData("order.total.StartsWith(\"x\")", "13: PF226: `StartsWith` is for texts, and `order.total` is a number.")]
    [InlineData("order.items.StartsWith(\"x\")", "13: PF228: `StartsWith` is for texts, and `order.items` is a list.")]
    [InlineData("order.placedOn.Length > 3", "16: PF226: `Length` is for texts, and `order.placedOn` is a date.")]
    [InlineData("order.id.StartsWith(now)", "21: PF226: `StartsWith` is for texts, and `now` is a date-time.")]
    [InlineData("(order.total + 5).Length > 3", "18: PF226: `Length` is for texts, and this is none.")]
    [InlineData("(order.total + 5).Any(price)", "23: PF222: There is no condition or table `price`. Facts are written with their group, texts in quotes.")]
    [InlineData("Math.Max(1, 2).Any()", "16: PF227: `Any` is for lists, and this is a number.")]
    [InlineData("order.total / 0 > 5", "15: PF255: This divides by zero.")]
    [InlineData("order.total > 79228162514264337593543950335 * 2", "15: PF256: `79228162514264337593543950335 * 2` comes to a number that is too large.")]
    [InlineData("Math.Round(order.total, 99) > 5", "25: PF257: Numbers are rounded to between 0 and 10 digits.")]
    [InlineData("delayCredit > 5", "1: PF262: The table `delayCredit` has ranges or `unlimited`, and no single number to compute with. It can only stand alone, as an amount.")]
    [InlineData("desk > 5", "6: PF242: `>` cannot compare `desk` (a text) with `5` (a number).")]
    public void What_does_not_go_together_is_told(string text, params string[] problems)
    {
        var (tree, found) = Shop.Read(text);

        tree.Should().BeNull();
        found.Select(problem => problem.ToString()["p:1:".Length..].Replace(" error ", " ")).Should().Equal(problems);
    }
}
