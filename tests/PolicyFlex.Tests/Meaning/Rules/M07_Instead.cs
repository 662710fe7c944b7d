using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

public sealed class M07_Instead
{
    private const string Denied = """
        rules:
          - rule: never
            deny: refund
            say: No.
            instead: [repair, credit, You can keep it.]
        """;

    private const string Credit = """
        goodwill:
          - option: credit
            gives: store-credit
        """;

    [Fact]
    public void Naming_an_action_that_no_rule_speaks_of_allows_it() =>
        Scenario.Policy("""
            rules:
              - rule: never
                deny: refund
                say: No.
                instead: [repair, You can keep it.]
            """)
            .Decide().Instead("refund").Should().Equal("repair allowed", "You can keep it.");

    [Fact]
    public void An_action_that_a_rule_speaks_of_is_not_allowed_by_being_named() =>
        Scenario.Policy("""
            rules:
              - rule: never
                deny: refund
                say: No.
                instead: [repair, You can keep it.]
              - rule: broken
                allow: repair
                when: was.broken
            """)
            .WasNot("broken").Decide().Instead("refund").Should().Equal("You can keep it.");

    [Fact]
    public void A_rule_of_a_policy_that_is_not_in_force_does_not_speak() =>
        Scenario.Policy("""
            rules:
              - rule: never
                deny: refund
                say: No.
                instead: [repair]
            """)
            .AndPolicy("""
            policy: other
            because: It is for late ones.
            applies-when:
              was.late: true
            rules:
              - rule: no-repair
                deny: repair
                say: No.
            """)
            .WasNot("late").Decide().Instead("refund").Should().Equal("repair allowed");

    [Fact]
    public void Entries_are_decided_without_following_their_own_alternatives()
    {
        var decision = Scenario.Policy("""
            rules:
              - rule: no-money
                deny: refund
                say: No.
                instead: [repair]
              - rule: no-repair
                deny: repair
                say: No.
                instead: [refund, cancel]
            """)
            .Decide();

        decision.Instead("refund").Should().BeEmpty();
        decision.Instead("repair").Should().Equal("cancel allowed");
    }

    [Theory]
    [InlineData("agent", "repair needs-approval")]
    [InlineData("manager", "repair allowed")]
    public void Entries_show_their_answer_for_this_actor(string level, string entry) =>
        Scenario.Policy("""
            rules:
              - rule: never
                deny: refund
                say: No.
                instead: [repair]
              - rule: costly
                allow: repair
                approval: manager
            """)
            .As(level).Decide().Instead("refund").Should().Equal(entry);

    [Fact]
    public void What_hangs_on_missing_facts_stays() =>
        Scenario.Policy("""
            rules:
              - rule: never
                deny: refund
                say: No.
                instead: [repair]
              - rule: broken
                allow: repair
                when: was.broken
            """)
            .Decide().Instead("refund").Should().Equal("repair needs-facts");

    [Theory]
    [InlineData("    amount: 5", "credit allowed")]
    [InlineData("    amount: 5\n    when: was.late", null)]
    [InlineData("    amount: 5\n    rung: whole-order", null)]
    [InlineData("    amount: 5\n    approval: manager", "credit needs-approval")]
    [InlineData("    amount: 5\n    limits: [once per customer within 30 days]", null)]
    [InlineData("    amount: 5\n    limits: ['once per customer within 30 days, beyond lead']", "credit needs-approval")]
    public void An_option_that_nobody_can_give_is_dropped(string option, string? entry) =>
        Scenario.Policy($"{Denied}\n{Credit}\n{option}")
            .WasNot("late", "broken", "ours").After("credit", 5).Decide().Instead("refund")
            .Should().Equal(entry is null ? ["repair allowed", "You can keep it."] : ["repair allowed", entry, "You can keep it."]);

    [Theory]
    [InlineData("agent")]
    [InlineData("manager")]
    public void What_is_denied_is_dropped_whoever_asks(string level) =>
        Scenario.Policy("""
            rules:
              - rule: never
                deny: refund
                say: No.
                instead: [repair, cancel]
              - rule: not-now
                deny: repair
                advisory: true
                say: Not now.
            """)
            .As(level).Decide().Instead("refund").Should().Equal("cancel allowed");
}
