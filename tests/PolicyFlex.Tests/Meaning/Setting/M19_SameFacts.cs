using FluentAssertions;
using PolicyFlex.Diagnostics;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

public sealed class M19_SameFacts
{
    private const string Full = """
        rules:
          - rule: never
            deny: refund
            say: No.
            instead: [repair]
          - rule: asked
            allow: resend
            approval: lead
          - rule: broken
            allow: repair
            when: was.broken
            approval: manager
        goodwill:
          - option: credit
            gives: store-credit
            rung: gesture
            amount: 10
            at-most: 300
          - option: voucher
            gives: voucher
            amount: 10
            approval: manager
        """;

    [Theory]
    [InlineData("lead")]
    [InlineData("manager")]
    public void Whoever_asks_is_shown_the_same_actions_and_options(string level)
    {
        var (agent, other) = (Scenario.Policy(Full).Was("late").Decide(), Scenario.Policy(Full).Was("late").As(level).Decide());

        other.ActionNames().Should().Equal(agent.ActionNames());
        other.OptionNames().Should().Equal(agent.OptionNames());
        other.Action("refund").Should().BeEquivalentTo(agent.Action("refund"), options => options.Excluding(action => action.Instead));
        other.Coverage.Should().Be(agent.Coverage);
    }

    [Fact]
    public void The_actor_decides_only_who_may_give_them()
    {
        var scenario = Scenario.Policy(Full).Was("late", "broken").WasNot("ours");

        scenario.Goodwill("credit").Should().Be("allowed: 10, up to 50 (authority); lead 250, manager 300");
        scenario.As("lead").Goodwill("credit").Should().Be("allowed: 10, up to 250 (authority); manager 300");
        scenario.As("manager").Goodwill("credit").Should().Be("allowed: 10, up to 300 (at-most)");
        scenario.Answer("resend").Should().Be("needs-approval (lead) by desk/asked");
        scenario.As("lead").Answer("resend").Should().Be("allowed by desk/asked");
    }

    [Fact]
    public void All_problems_of_a_set_are_reported_at_once_and_it_does_not_load()
    {
        var loaded = Scenario.Policy("""
            rules:
              - rule: one
                allow: refnd
              - rule: two
                allow: refund
                when: was.lte
            """)
            .AndPolicy("""
            policy: other
            because: It is so.
            rules:
              - rule: three
                deny: refund
            """)
            .Load();

        loaded.Engine.Should().BeNull();
        loaded.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)
            .Select(diagnostic => (diagnostic.Location!.Value.File, diagnostic.Location!.Value.Line))
            .Should().Equal(("number-1.policy.yaml", 6), ("number-1.policy.yaml", 9), ("number-2.policy.yaml", 5));
    }

    [Theory]
    [InlineData("because: It is so.\nrules:\n  - { rule: never, deny: refund, say: No., instead: [repair] }", 0, 0)]
    [InlineData("because: It is so.\nrules:\n  - { rule: never, deny: refund, say: No. }", 0, 1)]
    [InlineData("because: It is so.\nrules:\n  - { rule: never, deny: refund, instead: [repair] }", 1, 0)]
    [InlineData("rules:\n  - { rule: never, deny: refund, because: So., say: No., instead: [repair] }", 0, null)]
    [InlineData("rules:\n  - { rule: never, deny: refund, say: No., instead: [repair] }", 1, null)]
    public void A_denial_needs_words_and_a_reason_and_should_offer_a_way_on(string policy, int errors, int? warnings)
    {
        var loaded = Scenario.Policy($"policy: desk\nowner: desk\n{policy}").Load();

        loaded.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error).Should().Be(errors);
        loaded.Succeeded.Should().Be(errors == 0);
        if (warnings is { } expected)
        {
            loaded.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning).Should().Be(expected);
        }
    }

    [Theory]
    [InlineData("credit", "other", true)]
    [InlineData("refund", "other", false)]
    [InlineData("voucher", "other", false)]
    public void Options_are_unique_in_the_set_and_differ_from_actions(string option, string policy, bool loads) =>
        Scenario.Policy("""
            goodwill:
              - option: voucher
                gives: voucher
                amount: 10
            """)
            .AndPolicy($"""
            policy: {policy}
            because: It is kind.
            goodwill:
              - option: {option}
                gives: store-credit
                amount: 10
            """)
            .Load().Succeeded.Should().Be(loads);

    [Theory]
    [InlineData("one", "two", "three", true)]
    [InlineData("one", "one", "three", false)]
    [InlineData("one", "two", "one", false)]
    [InlineData("one", "two", "two", false)]
    public void Rules_and_exceptions_are_unique_in_their_policy(string first, string second, string exception, bool loads) =>
        Scenario.Policy($"""
            rules:
              - rule: {first}
                allow: refund
              - rule: {second}
                allow: resend
                exceptions:
                  - rule: {exception}
                    deny: resend
                    say: No.
                    when: was.late
            """)
            .AndPolicy("""
            policy: other
            because: It is kind.
            rules:
              - rule: one
                allow: repair
            """)
            .Load().Succeeded.Should().Be(loads);
}
