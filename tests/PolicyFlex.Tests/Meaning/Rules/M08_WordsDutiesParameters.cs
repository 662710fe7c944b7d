using FluentAssertions;
using PolicyFlex.Deciding;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

public sealed class M08_WordsDutiesParameters
{
    [Fact]
    public void They_belong_to_the_rule_whose_result_is_the_answer()
    {
        var resend = Scenario.Policy("""
            rules:
              - rule: always
                allow:
                  - action: resend
                    with:
                      days: 1
                say: It is on its way.
                note: Smile.
                also:
                  - notify: web
              - rule: asked
                allow:
                  - action: resend
                    with:
                      keepBoth: true
                approval: lead
                say: Let me ask.
                because: It is dear.
                also:
                  - notify: desk
            """)
            .Decide().Action("resend");

        resend.Should().BeEquivalentTo(new { Say = "Let me ask.", Note = (string?)null, Because = "It is dear." });
        resend.With.Should().Equal(new Dictionary<string, object> { ["keepBoth"] = true });
        resend.Also.Should().Equal(new DueDuty("notify", "desk"));
    }

    [Fact]
    public void The_words_are_those_of_the_first_rule_by_id_that_has_some_and_duties_are_all_each_once()
    {
        var refund = Scenario.Policy("""
            rules:
              - rule: c-last
                allow: refund
                say: Last.
                also:
                  - notify: web
                  - notify: desk
              - rule: b-middle
                allow: refund
                say: Middle.
                also:
                  - notify: desk
              - rule: a-first
                allow: refund
            """)
            .Decide().Action("refund");

        refund.Say.Should().Be("Middle.");
        refund.Also.Should().BeEquivalentTo([new DueDuty("notify", "desk"), new DueDuty("notify", "web")]);
    }

    [Fact]
    public void A_denial_without_a_reason_of_its_own_has_its_policys()
    {
        var refund = Scenario.Policy("""
            rules:
              - rule: never
                deny: refund
                say: No.
                origin: The fire of 2019.
            """)
            .Decide().Action("refund");

        refund.Should().BeEquivalentTo(new { Say = "No.", Because = "It has always been so.", Origin = (string?)null });
    }

    [Fact]
    public void The_words_of_an_otherwise_are_its_own_and_what_happened_is_told_if_shared()
    {
        var refund = Scenario.Policy("""
            rules:
              - rule: late
                allow: refund
                when: was.late
                say: Of course.
                otherwise:
                  say: It was in time.
                  because: In time is in time.
                  origin:
                    text: The fire of 2019.
                    share: true
            """)
            .WasNot("late").Decide().Action("refund");

        refund.Should().BeEquivalentTo(new { Say = "It was in time.", Because = "In time is in time.", Origin = "The fire of 2019." });
    }

    [Fact]
    public void A_denying_exception_needs_its_own_words() =>
        Scenario.Policy("""
            rules:
              - rule: window
                allow: refund
                when: was.late
                otherwise:
                  say: It was in time.
                exceptions:
                  - rule: rude
                    deny: refund
                    when: was.rude
            """)
            .Load().Succeeded.Should().BeFalse();

    [Theory]
    [InlineData("keepBoth", "true", "false", false)]
    [InlineData("days", "3", "2", 2)]
    [InlineData("speed", "fast", "slow", "slow")]
    [InlineData("extra", "3", "2", 3)]
    [InlineData("signed", "true", "false", true)]
    public void Of_parameters_that_disagree_the_preferred_holds_else_the_lesser(string name, string one, string other, object value)
    {
        var resend = Scenario.Policy($"""
            rules:
              - rule: one
                allow:
                  - action: resend
                    with:
                      {name}: {one}
              - rule: other
                allow:
                  - action: resend
                    with:
                      {name}: {other}
            """)
            .Decide().Action("resend");

        resend.With.Should().Equal(new Dictionary<string, object> { [name] = value is int number ? (decimal)number : value });
    }

    [Fact]
    public void Parameters_of_several_rules_come_together()
    {
        var resend = Scenario.Policy("""
            rules:
              - rule: one
                allow:
                  - action: resend
                    with:
                      keepBoth: true
              - rule: other
                allow:
                  - action: resend
                    with:
                      days: order.count + 1
            """)
            .Given("""{ "order": { "count": 2 } }""").Decide().Action("resend");

        resend.With.Should().Equal(new Dictionary<string, object> { ["days"] = 3m, ["keepBoth"] = true });
    }

    [Theory]
    [InlineData("""{ }""", "It is on its way.")]
    [InlineData("""{ "order": { "channel": "web" } }""", "What you ordered by web is on its way.")]
    public void Of_several_variants_the_first_whose_places_are_known_is_said(string facts, string say) =>
        Scenario.Policy("""
            rules:
              - rule: always
                allow: resend
                say:
                  - What you ordered by {order.channel} is on its way.
                  - It is on its way.
            """)
            .Given(facts).Decide().Action("resend").Say.Should().Be(say);

    [Theory]
    [InlineData("de", "Sie ist unterwegs.")]
    [InlineData("en", "It is on its way.")]
    public void Words_are_said_in_the_customers_language(string language, string say) =>
        Scenario.Policy("""
            rules:
              - rule: always
                allow: resend
                say:
                  en: It is on its way.
                  de: Sie ist unterwegs.
            """)
            .Set("languages: [en, de]").Speaking(language).Decide().Action("resend").Say.Should().Be(say);
}
