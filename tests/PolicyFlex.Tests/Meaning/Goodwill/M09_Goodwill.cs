using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

/// <summary>Amount, cap and step-ups; the answers are in <see cref="M09_GoodwillAnswers"/>, the bounds in <see cref="M09_GoodwillBounds"/>.</summary>
public sealed class M09_Goodwill
{
    private const string Steps = """
            step-up:
              - when: was.late
                amount: 15
                at-most: 40
              - when: was.broken
                amount: 12
                at-most: 30
        """;

    private const string StepsTurned = """
            step-up:
              - when: was.broken
                amount: 12
                at-most: 30
              - when: was.late
                amount: 15
                at-most: 40
        """;

    [Theory]
    [InlineData("amount: 10\n    at-most: 30", "allowed: 10, up to 30 (at-most)")]
    [InlineData("amount: 10", "allowed: 10, up to 10 (at-most)")]
    [InlineData("amount: 10 to 30", "allowed: 10, up to 30 (at-most)")]
    [InlineData("at-most: 30", "allowed: up to 30 (at-most)")]
    [InlineData("amount: 10% of order.total\n    at-most: 30", "allowed: 12, up to 30 (at-most)")]
    [InlineData("amount: 10% of order.total", "allowed: 12, up to 12 (at-most)")]
    [InlineData("amount: 50% of order.total\n    at-most: 30", "allowed: 30, up to 30 (at-most)")]
    public void An_option_has_an_amount_and_a_cap(string amounts, string answer) =>
        Credit(amounts).Given("""{ "order": { "total": 120 } }""").Goodwill("credit").Should().Be(answer);

    [Theory]
    [InlineData("guest", "allowed: 5, up to 5 (at-most)")]
    [InlineData("gold", "allowed: 10, up to 25 (at-most)")]
    public void A_table_may_say_the_amount_and_its_ranges_the_cap(string tier, string answer) =>
        Credit("amount: courtesy").Set("""
            tables:
              courtesy:
                by: [customer.tier]
                rows:
                  silver and above: 10 to 25
                otherwise: 5
            """)
            .Given($$"""{ "customer": { "tier": "{{tier}}" } }""").Goodwill("credit").Should().Be(answer);

    [Theory]
    [InlineData(false, false, "allowed: 10, up to 20 (at-most)")]
    [InlineData(true, false, "allowed: 15, up to 40 (at-most)")]
    [InlineData(false, true, "allowed: 12, up to 30 (at-most)")]
    [InlineData(true, true, "allowed: 15, up to 40 (at-most)")]
    public void The_largest_of_the_base_and_the_true_step_ups_holds_in_whatever_order(bool late, bool broken, string answer)
    {
        var was = $$"""{ "was": { "late": {{Json(late)}}, "broken": {{Json(broken)}} } }""";

        Credit($"amount: 10\n    at-most: 20\n{Steps}").Given(was).Goodwill("credit").Should().Be(answer);
        Credit($"amount: 10\n    at-most: 20\n{StepsTurned}").Given(was).Goodwill("credit").Should().Be(answer);
    }

    [Fact]
    public void Amount_and_cap_are_the_largest_each_on_its_own() =>
        Credit("""
            amount: 10
                at-most: 20
                step-up:
                  - when: was.late
                    amount: 18
                  - when: was.broken
                    at-most: 40
            """)
            .Was("late", "broken").Goodwill("credit").Should().Be("allowed: 18, up to 40 (at-most)");

    [Fact]
    public void The_amount_of_a_step_up_raises_the_suggestion_and_not_the_cap() =>
        Credit("""
            amount: 10
                at-most: 20
                step-up:
                  - when: was.late
                    amount: 35
            """)
            .Was("late").Goodwill("credit").Should().Be("allowed: 20, up to 20 (at-most)");

    [Fact]
    public void Where_the_base_has_no_cap_the_amount_of_a_step_up_is_a_cap_as_well() =>
        Credit("""
            amount: 10
                step-up:
                  - when: was.late
                    amount: 35
            """)
            .Was("late").Goodwill("credit").Should().Be("allowed: 35, up to 35 (at-most)");

    [Theory]
    [InlineData("amount: 5")]
    [InlineData("at-most: 15")]
    public void A_constant_step_up_that_lowers_is_an_error(string lower) =>
        Credit($"""
            amount: 10
                at-most: 20
                step-up:
                  - when: was.late
                    {lower}
            """)
            .Load().Succeeded.Should().BeFalse();

    [Fact]
    public void A_computed_step_up_that_lowers_is_without_effect() =>
        Credit("""
            amount: 10
                at-most: 20
                step-up:
                  - when: was.late
                    amount: 10% of order.total
                    at-most: 20% of order.total
            """)
            .Was("late").Given("""{ "order": { "total": 50 } }""").Goodwill("credit").Should().Be("allowed: 10, up to 20 (at-most)");

    [Fact]
    public void A_suggestion_that_hangs_on_something_says_on_what()
    {
        var credit = Credit("""
            amount: 10% of order.total
                at-most: 30
                step-up:
                  - when: was.late
                    amount: 2 * order.count
            """);

        credit.Given("""{ "order": { "total": 120 } }""").WasNot("late").Decide().GoodwillOf("credit").SuggestionAsks.Should().BeEmpty();
        credit.WasNot("late").Decide().GoodwillOf("credit").Should().BeEquivalentTo(new
        {
            Answer = Deciding.Answer.Allowed,
            UpTo = 30m,
            Suggested = (decimal?)null,
            SuggestionAsks = new[] { "order.total" },
        });
        credit.Was("late").Decide().GoodwillOf("credit").SuggestionAsks.Should().Equal("order.total", "order.count");
    }

    [Fact]
    public void An_unknown_step_up_shows_what_it_could_be()
    {
        var credit = Credit($"amount: 10\n    at-most: 20\n{Steps}").Decide().GoodwillOf("credit");

        Brief.Of(credit).Should().Be("allowed: 10, up to 20 (at-most)");
        credit.CouldBe.Should().BeEquivalentTo(new { UpTo = 40m, Asks = new[] { "was.late", "was.broken" } });
    }

    [Fact]
    public void What_it_could_be_asks_only_for_what_alone_would_raise_the_cap()
    {
        var credit = Credit($"amount: 10\n    at-most: 20\n{Steps}").Was("broken").Decide().GoodwillOf("credit");

        credit.CouldBe.Should().BeEquivalentTo(new { UpTo = 40m, Asks = new[] { "was.late" } });
        Credit($"amount: 10\n    at-most: 20\n{Steps}").Was("late").Decide().GoodwillOf("credit").CouldBe.Should().BeNull();
    }

    [Fact]
    public void What_it_could_be_stays_within_the_actors_ceiling()
    {
        var credit = Credit("""
            at-most: 20
                step-up:
                  - when: was.late
                    at-most: 100
            """);

        credit.Decide().GoodwillOf("credit").CouldBe!.UpTo.Should().Be(50);
        credit.As("lead").Decide().GoodwillOf("credit").CouldBe!.UpTo.Should().Be(100);
    }

    [Fact]
    public void An_unknown_amount_only_removes_the_suggestion()
    {
        var decision = Credit("amount: 10% of order.total\n    at-most: 30").Decide();

        decision.Option("credit").Should().Be("allowed: up to 30 (at-most)");
        decision.Asked().Should().BeEmpty();
    }

    [Theory]
    [InlineData("at-most: 10% of order.total")]
    [InlineData("amount: 10% of order.total")]
    [InlineData("at-most: 10\n    limits: [50% of order.total per order.id]")]
    public void An_unknown_cap_or_limit_needs_facts(string amounts)
    {
        var decision = Credit(amounts).Decide();

        decision.Option("credit").Should().Be("needs-facts");
        decision.Asks.Should().BeEquivalentTo([new { Fact = "order.total", For = new[] { "credit" } }]);
    }

    private static Scenario Credit(string amounts) => Scenario.Policy($"""
        goodwill:
          - option: credit
            gives: store-credit
            {amounts}
        """);

    private static string Json(bool value) => value ? "true" : "false";
}
