using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Expressions;

public class OrderProblemTests
{
    [Theory]
    [InlineData("   ", "1: PF200: There is no expression here. Leave the key out, or write a condition or a value.")]
    [InlineData("()", "1: PF239: There is nothing in these brackets.")]
    [InlineData("> 5", "1: PF232: Something is missing before `>`. Write what is compared before it, as in `order.total > 30`.")]
    [InlineData("not", "1: PF233: Something is missing after `not`.")]
    [InlineData("order.total > 5 +", "17: PF233: Something is missing after `+`.")]
    [InlineData("order.total >= = 5", "13: PF233: Something is missing after `>=`.")]
    [InlineData("loyal and not", "11: PF233: Something is missing after `not`.")]
    [InlineData("order.class > 5 and (loyal or )", "28: PF233: Something is missing after `or`.")]
    [InlineData("order.total order.id", "13: PF234: Something is missing between `order.total` and `order.id`. Write `and`, `or`, or a comparison between them.")]
    [InlineData("loyal (bigOrder)", "7: PF234: Something is missing between `loyal` and `(`. Write `and`, `or`, or a comparison between them.")]
    [InlineData("order.total > 5, loyal", "16: PF238: A comma cannot stand here. Conditions are joined by `and`; in numbers the decimals follow a point.")]
    [InlineData("order.total > (5", "15: PF205: The bracket `(` that opens here is not closed.")]
    [InlineData("order.items.Any(price > 10", "16: PF205: The bracket `(` that opens here is not closed.")]
    [InlineData("order.total > 5)", "16: PF206: The bracket `)` closes nothing.")]
    [InlineData("order.id == \"abc", "13: PF204: The quote `\"` that opens here is not closed.")]
    [InlineData("order.id == 'it''s'", "17: PF234: Something is missing between `'it'` and `'s'`. Write `and`, `or`, or a comparison between them.")]
    [InlineData("1 < order.total < 5", "17: PF236: `<` compares what `<` has already compared. Write two comparisons: `… < order.total and order.total < …`.")]
    [InlineData("loyal == bigOrder == true", "19: PF236: `==` compares what `==` has already compared. Write two comparisons: `… == bigOrder and bigOrder == …`.")]
    [InlineData("situation.kind in \"billing\"", "16: PF237: `in` needs its values in brackets. Write `in (\"billing\", \"damaged\")`.")]
    [InlineData("situation.kind in ()", "19: PF239: There is nothing in these brackets.")]
    [InlineData("situation.kind not in (\"billing\")", "16: PF235: `not in` is not a sign of expressions. Write `not` before the whole: `not situation.kind in (\"billing\", \"damaged\")`.")]
    [InlineData("Days.Between > 5", "1: PF230: `Days.Between` needs two dates or date-times in brackets. Write `Days.Between(order.deliveredAt, now)`.")]
    [InlineData("Days.Between(order.deliveredAt) > 5", "31: PF231: `Days.Between` takes two dates or date-times, and here is 1. Write `Days.Between(order.deliveredAt, now)`.")]
    [InlineData("Known() ", "7: PF231: `Known` takes one fact, and here is nothing. Write `Known(order.deliveredAt)`.")]
    [InlineData("Known(order.total, order.id)", "28: PF231: `Known` takes one fact, and here are 2. Write `Known(order.deliveredAt)`.")]
    [InlineData("order.items.All() and loyal", "17: PF231: `All` takes a condition for each element, and here is nothing. Write `.All(price > 10)`.")]
    [InlineData("order.items.Where > 3", "12: PF230: `Where` needs a condition for each element in brackets. Write `.Where(price > 10)`.")]
    [InlineData("order.items.Sum() > 5", "12: PF260: `Sum` does not say of what. Write `order.items.Sum(price)`.")]
    [InlineData("customer.tags.Sum > 5", "14: PF260: `Sum` does not say of what. Write `order.items.Sum(price)`.")]
    [InlineData("order.id.StartsWith", "9: PF230: `StartsWith` needs one text in brackets. Write `.StartsWith(\"A-\")`.")]
    public void What_stands_in_a_wrong_place_is_told(string text, params string[] problems)
    {
        var (tree, found) = Shop.Read(text);

        tree.Should().BeNull();
        found.Select(problem => problem.ToString()["p:1:".Length..].Replace(" error ", " ")).Should().Equal(problems);
    }
}
