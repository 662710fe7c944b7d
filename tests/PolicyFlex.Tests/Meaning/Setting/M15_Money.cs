using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

public sealed class M15_Money
{
    [Theory]
    [InlineData("100.25", "allowed: 10.03, up to 20 (at-most)")]
    [InlineData("100.35", "allowed: 10.04, up to 20 (at-most)")]
    [InlineData("100.45", "allowed: 10.05, up to 20 (at-most)")]
    [InlineData("100.44", "allowed: 10.04, up to 20 (at-most)")]
    public void A_suggestion_rounds_half_away_from_zero(string total, string answer) =>
        Credit("amount: 10% of order.total\n    at-most: 20", total).Goodwill("credit").Should().Be(answer);

    [Theory]
    [InlineData("at-most: 10% of order.total", "100.29", "allowed: up to 10.02 (at-most)")]
    [InlineData("amount: 10% of order.total", "100.29", "allowed: 10.02, up to 10.02 (at-most)")]
    [InlineData("at-most: 30\n    limits: [75% of order.total per order.id]", "33.33", "allowed: up to 24.99 (75% of order.total per order.id)")]
    public void Bounds_round_down(string amounts, string total, string answer) =>
        Credit(amounts, total).Goodwill("credit").Should().Be(answer);

    [Theory]
    [InlineData("10% of order.total < 10.03")]
    [InlineData("10% of order.total > 10.02")]
    [InlineData("10% of order.total == 10.025")]
    [InlineData("order.total / 10 + 0.1 + 0.2 == 10.325")]
    [InlineData("0.1 + 0.2 == 0.3 and order.total > 0")]
    public void Conditions_compare_unrounded_decimals(string when) =>
        Scenario.Policy($"""
            rules:
              - rule: only
                allow: refund
                when: {when}
            """)
            .Given("""{ "order": { "total": 100.25 } }""").Answer("refund").Should().Be("allowed by desk/only");

    [Theory]
    [InlineData("JPY", "allowed: 11, up to 20 (at-most)")]
    [InlineData("KWD", "allowed: 10.546, up to 20 (at-most)")]
    [InlineData("EUR", "allowed: 10.55, up to 20 (at-most)")]
    public void The_minor_unit_is_the_currencys(string currency, string answer) =>
        Credit("amount: 10% of order.total\n    at-most: 20", "105.455").Set($"currency: {currency}").Goodwill("credit").Should().Be(answer);

    [Theory]
    [InlineData("USD", true)]
    [InlineData("EUR", false)]
    public void Another_currency_is_bad_input(string currency, bool isRead) =>
        Credit("amount: 5", $$"""{ "amount": 100, "currency": "{{currency}}" }""").Read().Succeeded.Should().Be(isRead);

    private static Scenario Credit(string amounts, string total) => Scenario.Policy($"""
        goodwill:
          - option: credit
            gives: store-credit
            {amounts}
        """)
        .Given($$"""{ "order": { "total": {{total}} } }""");
}
