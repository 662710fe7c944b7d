using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Expressions;

public class WordProblemTests
{
    [Theory]
    [InlineData("order.total > 5 AND loyal", "17: PF215: `AND` is only understood in lower case. Write `and`.")]
    [InlineData("order.total > 5 OR NOT loyal", "17: PF215: `OR` is only understood in lower case. Write `or`.", "20: PF215: `NOT` is only understood in lower case. Write `not`.")]
    [InlineData("TRUE", "1: PF215: `TRUE` is only understood in lower case. Write `true`.")]
    [InlineData("order.deliveredAt is null", "19: PF216: `is null` means nothing in an expression. Write `not Known(order.deliveredAt)`.")]
    [InlineData("order.deliveredAt is not null", "19: PF216: `is not null` means nothing in an expression. Write `Known(order.deliveredAt)`.")]
    [InlineData("order.deliveredAt == null", "22: PF216: `null` means nothing in an expression. Write `not Known(order.deliveredAt)`.")]
    [InlineData("order.deliveredAt != null", "22: PF216: `null` means nothing in an expression. Write `Known(order.deliveredAt)`.")]
    [InlineData("customer.tier is \"gold\"", "15: PF216: `is` means nothing in an expression. Write `==`.")]
    [InlineData("customer.tier is not \"gold\"", "15: PF216: `is not` means nothing in an expression. Write `!=`.")]
    [InlineData("!loyal", "1: PF209: `!` is not a sign of expressions. Write `not`.")]
    [InlineData("loyal && bigOrder", "7: PF209: `&&` is not a sign of expressions. Write `and`.")]
    [InlineData("loyal || bigOrder", "7: PF209: `||` is not a sign of expressions. Write `or`.")]
    [InlineData("order.total => 5", "13: PF209: `=>` is not a sign of expressions. Write `>=`.")]
    [InlineData("order.total =< 5", "13: PF209: `=<` is not a sign of expressions. Write `<=`.")]
    [InlineData("order.total ≤ 5", "13: PF209: `≤` is not a sign of expressions. Write `<=`.")]
    [InlineData("order.total between 1 and 5", "13: PF216: `between` means nothing in an expression. Write `order.total >= 1 and order.total <= 5`.")]
    [InlineData("order.id contains 'x'", "10: PF216: `contains` means nothing in an expression. Write `order.id.Contains(\"text\")`.")]
    [InlineData("order.id like 'x'", "10: PF216: `like` means nothing in an expression. Write `order.id.Contains(\"A-\")`, with `StartsWith`, `EndsWith` or `Contains`.")]
    [InlineData("order.total > 5 xor loyal", "17: PF216: `xor` means nothing in an expression. Write `!=` between two conditions.")]
    [InlineData("if loyal then bigOrder", "1: PF216: `if` means nothing in an expression. Write two rules, or a table.", "10: PF216: `then` means nothing in an expression. Write two rules, or a table.")]
    [InlineData("today > order.placedOn", "1: PF216: `today` means nothing in an expression. Write `Date.Of(now)`.")]
    [InlineData("new DateTime(2020, 1, 1) > now", "1: PF216: `new` means nothing in an expression. An expression compares what is known and makes nothing new.")]
    [InlineData("customer.tier >= silver", "18: PF217: The text `silver` stands without quotes. Write `\"silver\"`.")]
    [InlineData("situation.kind == late-delivery", "19: PF217: The text `late-delivery` stands without quotes. Write `\"late-delivery\"`.")]
    [InlineData("situation.kind in billing", "19: PF217: The text `billing` stands without quotes. Write `\"billing\"`.")]
    [InlineData("long-standing and loyal", "1: PF218: `long-standing` has hyphens, which are minus signs in an expression. Names that stand in expressions are written `longStanding`.")]
    [InlineData("not loy-al", "5: PF218: `loy-al` has hyphens, which are minus signs in an expression. Names that stand in expressions are written `loyAl`. Did you mean `loyal`?")]
    [InlineData("loyl", "1: PF222: There is no condition or table `loyl`. Facts are written with their group, texts in quotes. Did you mean `loyal`?")]
    [InlineData("order.total > 5 and xyz and abc", "21: PF222: There is no condition or table `xyz`. Facts are written with their group, texts in quotes.", "29: PF222: There is no condition or table `abc`. Facts are written with their group, texts in quotes.")]
    [InlineData("order > 5", "1: PF219: `order` is a group of facts. Write one of its facts, such as `order.class`, `order.deliveredAt`, `order.id`.")]
    [InlineData("ordr.total > 5", "1: PF221: There is no group of facts `ordr`, and so no `ordr.total`. Did you mean `order.total`?")]
    [InlineData("customer.teir == \"gold\"", "1: PF220: There is no fact `customer.teir`. Did you mean `customer.tier`?")]
    [InlineData("order.items.Any(pric > 5)", "17: PF223: The elements of this list have no `pric`. Facts outside the list are written with their group. Did you mean `price`?")]
    [InlineData("order.items.Any(it > 5)", "17: PF224: `it` means nothing here. It is the value in the brackets of a list of plain values: `customer.tags.Any(it == \"vip\")`.")]
    [InlineData("it > 5", "1: PF224: `it` means nothing here. It is the value in the brackets of a list of plain values: `customer.tags.Any(it == \"vip\")`.")]
    [InlineData("Sum(order.items) > 5", "1: PF265: `Sum` stands behind what it is about. Write `order.items.Sum(price)`.")]
    [InlineData("min(order.total, 5) > 5", "1: PF225: There is no function `min`. Did you mean `Math.Min`?")]
    [InlineData("Days.Since(order.deliveredAt) > 5", "1: PF225: There is no function `Days.Since`.")]
    [InlineData("order.id.contains('x')", "10: PF225: There is no function `contains`. Did you mean `Contains`?")]
    [InlineData("order.items.First(price > 3)", "13: PF225: There is no function `First`.")]
    [InlineData("loyal;", "6: PF210: `;` is not a sign of expressions. There is one expression in a place; several conditions are joined by `and`, or are a list.")]
    [InlineData("loyal ? 1 : 2", "7: PF210: `?` is not a sign of expressions. There is no choice between two values in an expression; write two rules, or a table.")]
    [InlineData("order.total := 5", "13: PF210: `:=` is not a sign of expressions. An expression cannot change anything; to compare, write `==`.")]
    [InlineData("order.total += 5", "13: PF210: `+=` is not a sign of expressions. An expression cannot change anything; to compare, write `==`.")]
    [InlineData("order.items.Any(x => x.price > 10)", "19: PF211: `x =>` is not needed. Inside the brackets of a list the names are those of each element: `order.items.Any(price > 10)`.")]
    [InlineData("order.total % 2 == 0", "13: PF212: `%` does not divide here. A share is written `10% of order.total`; there is no remainder of a division.")]
    [InlineData("order.total % (2) == 0", "13: PF212: `%` does not divide here. A share is written `10% of order.total`; there is no remainder of a division.")]
    [InlineData("order.total > 10%", "15: PF213: `10%` does not say of what. Write `10% of order.total`, or a plain number.")]
    [InlineData("10%", "1: PF213: `10%` does not say of what. Write `10% of order.total`, or a plain number.")]
    [InlineData("order.total > 5 of 3", "17: PF214: `of` stands without a percentage before it. Write `10% of order.total`.")]
    [InlineData("order.total > 1,000", "15: PF207: `1,000` is not a number. Write `1000`.")]
    [InlineData("Math.Max(1,000) > 5", "10: PF207: `1,000` is not a number. Write `1000`.")]
    [InlineData("order.total > 1_000", "15: PF207: `1_000` is not a number. Write `1000`.")]
    [InlineData("order.total > 1.000,50", "15: PF207: `1.000,50` is not a number. Write `1000.50`.")]
    [InlineData("order.total > .5", "15: PF207: `.5` is not a number. Write `0.5`.")]
    [InlineData("order.total > 5m", "15: PF207: `5m` is not a number. Numbers are written as `1000` or `0.5`.")]
    [InlineData("order.total > 99999999999999999999999999999999", "15: PF207: `99999999999999999999999999999999` is not a number. Numbers are written as `1000` or `0.5`.")]
    [InlineData("order.placedOn > 2026-01-01", "18: PF208: The date `2026-01-01` stands without quotes. Write `\"2026-01-01\"`.")]
    [InlineData("“loyal”", "1: PF210: `“` is not a sign of expressions. Texts stand in straight quotes: `\"text\"` or `'text'`.")]
    [InlineData("order.total > $5", "15: PF210: `$` is not a sign of expressions. Amounts are in the currency of the set and stand without a sign.")]
    [InlineData("[loyal]", "1: PF210: `[` is not a sign of expressions. Only round brackets are used.")]
    [InlineData("order.total.", "12: PF210: `.` is not a sign of expressions. A dot stands between a group and its fact, or before a function.")]
    [InlineData("order.total ** 2 > 5", "13: PF210: `**` is not a sign of expressions.")]
    public void Words_and_signs_that_mean_nothing_get_their_sentence(string text, params string[] problems)
    {
        var (tree, found) = Shop.Read(text);

        tree.Should().BeNull();
        found.Select(problem => problem.ToString()["p:1:".Length..].Replace(" error ", " ")).Should().Equal(problems);
    }
}
