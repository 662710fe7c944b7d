using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Testing;

/// <summary>How the words of a test become a situation, an actor and a past.</summary>
public sealed class TestSituationTests
{
    [Theory]
    [InlineData("as: manager\nexpect: { goodwill: { courtesy-credit: { up-to: 90 } } }")]
    [InlineData("now: 2026-07-01T10:00\ngiven: { order: { deliveredAt: 2026-03-01T10:00 } }\nexpect: { deny: [refund] }")]
    [InlineData("given: { situation: { kind: billing } }\nwants: [refund]\nexpect: { coverage: not-covered }")]
    [InlineData("given: { order.total: 450 }\nexpect: { needs-approval: [refund] }")]
    [InlineData("given: { customer: null, situation: { contacts: 1 } }\nexpect: { needs-facts: [reship-express], asks: [customer.lifetimeValue] }")]
    [InlineData("given: { order: { total: null } }\nexpect: { asks: [order.total] }")]
    [InlineData("given: { order: { items: [{ sku: a, price: 9.50, finalSale: true }] }, situation: { hasReceipt: true } }\nverified: [situation.hasReceipt]\nexpect: { allow: [refund] }")]
    public void Facts_levels_and_moments_are_taken_over(string body) => ShopTests.Failures(body).Should().BeEmpty();

    [Theory]
    [InlineData("[{ goodwill: courtesy-credit, amount: 20, days-ago: [60, 40, 20] }]", "{ answer: denied, up-to: 0, limited-by: 3 times per customer within 90 days }")]
    [InlineData("[{ goodwill: courtesy-credit, amount: 20, at: [2026-01-01, 2026-01-20, 2026-02-01T10:00] }]", "{ answer: denied, limited-by: 3 times per customer within 90 days }")]
    [InlineData("[{ goodwill: courtesy-credit, amount: 20, days-ago: [60, 40, 20], customer: c-2 }]", "{ answer: allowed, up-to: 30 }")]
    [InlineData("[{ goodwill: courtesy-credit, amount: 20, days-ago: [60, 40, 20], customer: c-2, order.id: o-2 }]", "{ answer: allowed, up-to: 50 }")]
    [InlineData("{ goodwill: courtesy-credit, amount: 495, days-ago: 0, customer: c-2, order.id: o-2 }", "{ up-to: 5, limited-by: 500 per agent each day }")]
    [InlineData("{ goodwill: courtesy-credit, amount: 495, days-ago: 0, customer: c-2, order.id: o-2, agent: somebody }", "{ up-to: 50 }")]
    [InlineData("{ goodwill: courtesy-credit, amount: 30, days-ago: 20, case: test-case }", "{ up-to: 20, limited-by: authority }")]
    [InlineData("{ goodwill: courtesy-credit, amount: 30, days-ago: 20 }", "{ up-to: 50, limited-by: authority }")]
    [InlineData("{ goodwill: courtesy-credit, amount: 60, days-ago: 20 }", "{ up-to: 30, limited-by: 75% of order.total per order.id }")]
    public void The_past_counts_for_its_customer_order_agent_and_case(string history, string expected) =>
        ShopTests.Failures($"history: {history}\nexpect: {{ goodwill: {{ courtesy-credit: {expected} }} }}").Should().BeEmpty();

    [Fact]
    public void A_test_may_name_any_of_the_smallest_bounds() => ShopTests.Failures(
        """
        history:
          - goodwill: courtesy-credit
            amount: 40
            days-ago: 20
        expect:
          goodwill: { courtesy-credit: { up-to: 50, limited-by: 75% of order.total per order.id } }
        """).Should().BeEmpty();
}
