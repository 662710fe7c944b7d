using FluentAssertions;
using PolicyFlex.Deciding;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

public sealed class M10_Ladder
{
    private static readonly Scenario Options = Scenario.Policy("""
        goodwill:
          - option: always
            gives: store-credit
            amount: 1
          - option: sorry
            gives: apology
            rung: apology
          - option: half
            gives: refund
            rung: real-money
            amount: 3
          - option: whole
            gives: refund
            rung: whole-order
            amount: 4
          - option: flowers
            gives: store-credit
            rung: gesture
            amount: 2
        """);

    [Theory]
    [InlineData("""{ "late": false, "broken": false, "ours": false }""", "sorry, always | flowers, half, whole")]
    [InlineData("""{ "late": true, "broken": false, "ours": false }""", "flowers, sorry, always | half, whole")]
    [InlineData("""{ "late": false, "broken": true, "ours": false }""", "half, flowers, sorry, always | whole")]
    [InlineData("""{ "late": true, "broken": true, "ours": true }""", "whole, half, flowers, sorry, always | ")]
    public void The_highest_rung_whose_condition_is_true_is_reached_and_the_nearest_option_comes_first(string was, string order) =>
        Order(Options.Given($$"""{ "was": {{was}} }""")).Should().Be(order);

    [Theory]
    [InlineData(0, "flowers, sorry, always | half, whole")]
    [InlineData(1, "half, flowers, sorry, always | whole")]
    [InlineData(2, "whole, half, flowers, sorry, always | ")]
    [InlineData(3, "whole, half, flowers, sorry, always | ")]
    public void A_notch_raises_it_at_most_to_the_last(int notch, string order) =>
        Order(Options.Set(Ladder(notch, "- rung: apology")).Was("late").WasNot("broken", "ours")).Should().Be(order);

    [Theory]
    [InlineData(0, "always | sorry, flowers, half, whole")]
    [InlineData(1, "sorry, always | flowers, half, whole")]
    [InlineData(2, "flowers, sorry, always | half, whole")]
    public void If_no_rung_is_true_the_notch_counts_from_below_the_first(int notch, string order) =>
        Order(Options.Set(Ladder(notch, "- { rung: apology, when: was.rude }")).WasNot("late", "broken", "ours", "rude"))
            .Should().Be(order);

    [Theory]
    [InlineData(0, "half", "real-money", "was.broken")]
    [InlineData(0, "whole", "whole-order", "was.ours")]
    [InlineData(1, "whole", "real-money", "was.broken")]
    public void Out_of_reach_says_what_would_reach_it(int notch, string option, string rung, string when)
    {
        var found = Options.Set(Ladder(notch, "- rung: apology")).Was("late").WasNot("broken", "ours").Decide().GoodwillOf(option);

        found.Should().BeEquivalentTo(
            new { Answer = Answer.OutOfReach, UpTo = (decimal?)null, Suggested = (decimal?)null, WouldNeed = new WouldNeed(rung, when) });
        found.Bounds.Should().BeEmpty();
    }

    [Fact]
    public void A_policy_may_set_its_own_notch() =>
        Scenario.Policy("""
            notch: 1
            goodwill:
              - option: flowers
                gives: store-credit
                rung: gesture
                amount: 2
            """)
            .AndPolicy("""
            policy: other
            because: It is kind.
            goodwill:
              - option: chocolate
                gives: store-credit
                rung: gesture
                amount: 2
            """)
            .WasNot("late", "broken", "ours").Decide().Goodwill.Select(option => (option.Option, option.Answer))
            .Should().Equal(("flowers", Answer.Allowed), ("chocolate", Answer.OutOfReach));

    [Fact]
    public void Within_a_rung_policies_come_by_id_and_options_as_written() =>
        Scenario.Policy("""
            policy: b-second
            because: It is kind.
            goodwill:
              - option: zinnias
                gives: store-credit
                rung: gesture
                amount: 2
              - option: asters
                gives: store-credit
                rung: gesture
                amount: 2
            """)
            .AndPolicy("""
            policy: a-first
            because: It is kind.
            goodwill:
              - option: roses
                gives: store-credit
                rung: gesture
                amount: 2
            """)
            .Was("late").WasNot("broken", "ours").Decide().OptionNames().Should().Equal("roses", "zinnias", "asters");

    [Fact]
    public void A_rung_that_may_be_reached_leaves_its_options_open()
    {
        var decision = Scenario.Policy("""
            goodwill:
              - option: flowers
                gives: store-credit
                rung: gesture
                amount: 2
            """)
            .WasNot("broken", "ours").Decide();

        decision.Option("flowers").Should().Be("needs-facts");
        decision.Asked().Should().Equal("was.late");
    }

    [Fact]
    public void What_is_owed_waits_for_no_rung() =>
        Scenario.Policy("""
            goodwill:
              - option: difference
                gives: refund
                owed: true
                amount: 5
            """)
            .WasNot("late", "broken", "ours").Set(Ladder(0, "- { rung: apology, when: was.rude }")).WasNot("rude")
            .Goodwill("difference").Should().Be("allowed: 5, up to 5 (at-most)");

    private static string Ladder(int notch, string first) => $"""
        ladder:
          notch: {notch}
          rungs:
            {first}
            - rung: gesture
              when: was.late
            - rung: real-money
              when: was.broken
            - rung: whole-order
              when: was.ours
        """;

    private static string Order(Scenario scenario)
    {
        var options = scenario.Decide().Goodwill;
        var within = options.Where(option => option.Answer == Answer.Allowed).Select(option => option.Option).ToList();
        var beyond = options.Where(option => option.Answer == Answer.OutOfReach).Select(option => option.Option).ToList();
        options.Select(option => option.Option).Should().Equal(within.Concat(beyond), "what is out of reach comes last");
        return $"{string.Join(", ", within)} | {string.Join(", ", beyond)}";
    }
}
