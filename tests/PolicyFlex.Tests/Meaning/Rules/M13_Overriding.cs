using FluentAssertions;
using PolicyFlex.Deciding;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

public sealed class M13_Overriding
{
    [Theory]
    [InlineData("", "lead")]
    [InlineData("advisory: true", "agent")]
    [InlineData("overridable-by: advisory", "agent")]
    [InlineData("overridable-by: manager", "manager")]
    [InlineData("final: true", null)]
    [InlineData("overridable-by: final", null)]
    public void A_denial_says_who_may_override_it(string word, string? level)
    {
        var refund = Scenario.Policy($"""
            rules:
              - rule: never
                deny: refund
                say: No.
                {word}
            """)
            .Decide().Action("refund");

        refund.Should().BeEquivalentTo(new { Answer = Answer.Denied, OverridableBy = level, By = new[] { "desk/never" } });
    }

    [Theory]
    [InlineData("lead", "manager", "manager")]
    [InlineData("manager", "lead", "manager")]
    [InlineData("advisory", "lead", "lead")]
    [InlineData("manager", "final", null)]
    [InlineData("final", "advisory", null)]
    public void It_needs_the_highest_level_among_the_denials_and_one_final_makes_it_final(string one, string other, string? level) =>
        Scenario.Policy($"""
            rules:
              - rule: one
                deny: refund
                overridable-by: {one}
                say: No.
              - rule: other
                allow: refund
                when: was.late
                otherwise:
                  overridable-by: {other}
                  say: No, no.
            """)
            .WasNot("late").Decide().Action("refund").Should().BeEquivalentTo(new { Answer = Answer.Denied, OverridableBy = level });

    [Theory]
    [InlineData("agent")]
    [InlineData("lead")]
    [InlineData("manager")]
    public void Who_could_override_it_is_told_that_it_is_denied_all_the_same(string level) =>
        Scenario.Policy("""
            rules:
              - rule: never
                deny: refund
                say: No.
            """)
            .As(level).Answer("refund").Should().Be("denied (overridable by lead) by desk/never");

    [Fact]
    public void No_word_means_the_level_above_the_lowest_of_the_set() =>
        Scenario.Policy("""
            rules:
              - rule: never
                deny: refund
                say: No.
            """)
            .Set("""
            authority:
              - level: trainee
              - level: agent
                up-to: 50
              - level: lead
                up-to: 250
            """)
            .As("trainee").Answer("refund").Should().Be("denied (overridable by agent) by desk/never");
}
