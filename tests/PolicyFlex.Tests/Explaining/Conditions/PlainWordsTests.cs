using FluentAssertions;
using PolicyFlex.Explaining;
using PolicyFlex.Tests.Meaning;
using Xunit;

namespace PolicyFlex.Tests.Explaining;

public sealed class PlainWordsTests
{
    [Theory]
    [InlineData("order.total <= 500", "order total is at most $500.00", "order total is more than $500.00")]
    [InlineData("500 >= order.total", "order total is at most $500.00", "order total is more than $500.00")]
    [InlineData("order.total > 500", "order total is more than $500.00", "order total is at most $500.00")]
    [InlineData("order.count == 3", "order count is 3", "order count is not 3")]
    [InlineData("order.count >= 3", "order count is at least 3", "order count is less than 3")]
    [InlineData("was.late", "“was late” is true", "“was late” is not true")]
    [InlineData("not was.late", "“was late” is not true", "“was late” is true")]
    [InlineData("customer.tier >= \"silver\"", "customer tier is silver or higher", "customer tier is lower than silver")]
    [InlineData("customer.tier < \"silver\"", "customer tier is lower than silver", "customer tier is silver or higher")]
    [InlineData("order.channel in (\"web\", \"phone\")", "order channel is web or phone", "order channel is not web or phone")]
    [InlineData("order.boughtOn > \"2026-01-31\"", "order bought on is after January 31, 2026", "order bought on is not after January 31, 2026")]
    [InlineData("order.boughtAt <= now", "order bought at is not after now", "order bought at is after now")]
    [InlineData("Known(order.total)", "order total is known", "order total is not known")]
    [InlineData("Days.Between(order.arrivedAt, now) > 90", "days from order arrived at until now is more than 90", "days from order arrived at until now is at most 90")]
    [InlineData("order.total - receipt.amount > 5", "order total minus receipt amount is more than $5.00", "order total minus receipt amount is at most $5.00")]
    [InlineData("(order.total + 5) * 2 > 100", "(order total plus $5.00) times 2 is more than $100.00", "(order total plus $5.00) times 2 is at most $100.00")]
    [InlineData("order.total / order.count > 100", "order total divided by order count is more than $100.00", "order total divided by order count is at most $100.00")]
    [InlineData("10% of order.total > 5", "10% of order total is more than $5.00", "10% of order total is at most $5.00")]
    [InlineData("order.id.StartsWith('o-')", "order id starts with o-", "order id does not start with o-")]
    [InlineData("order.items.Any(finalSale and price > 10)", "for one of order items, “final sale” is true and price is more than $10.00", "for none of order items, “final sale” is true and price is more than $10.00")]
    [InlineData("order.items.All(price > 10)", "for each of order items, price is more than $10.00", "not for each of order items, price is more than $10.00")]
    [InlineData("order.items.Any()", "order items has entries", "order items is empty")]
    [InlineData("order.items.Count(finalSale) > 2", "the number of order items where “final sale” is true is more than 2", "the number of order items where “final sale” is true is at most 2")]
    [InlineData("order.items.Where(finalSale).Sum(price) > 20", "the sum of price over order items where “final sale” is true is more than $20.00", "the sum of price over order items where “final sale” is true is at most $20.00")]
    [InlineData("was.late and (was.ours or was.rude)", "“was late” is true and (“was ours” is true or “was rude” is true)", "“was late” is not true or (“was ours” is not true and “was rude” is not true)")]
    public void A_condition_is_told_in_plain_words_and_the_other_way_round(string when, string sentence, string opposite)
    {
        var told = Told(when);

        (told.Sentence, told.Opposite).Should().Be((sentence, opposite));
        told.Text.Should().Be(when);
    }

    private static ConditionExplanation Told(string when) => Scenario.Policy($"""
        rules:
          - rule: it
            allow: refund
            when: |-
              {when}
        """).Explain().Policies[0].Rules[0].When!;
}
