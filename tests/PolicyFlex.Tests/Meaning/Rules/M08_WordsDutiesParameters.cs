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

    [Theory]
    [InlineData("")]
    [InlineData("    approval: lead")]
    public void The_policys_reason_is_none_for_what_is_allowed(string approval) =>
        Scenario.Policy($"""
            rules:
              - rule: always
                allow: refund
            {approval}
            """)
            .Decide().Action("refund").Because.Should().BeNull();

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

    [Theory]
    [InlineData("en", "$1,234.50 for 2 things, in the shop, since March 1, 2026; rude: no.")]
    [InlineData("de", "1.234,50\u00A0$ für 2 Sachen, im Laden, seit 1. März 2026; unhöflich: nein.")]
    public void Places_are_filled_as_people_write_them_who_speak_the_language(string language, string say) =>
        Scenario.Policy("""
            rules:
              - rule: always
                allow: resend
                say:
                  en: '{order.total} for {order.count} things, {customer.place}, since {order.boughtOn}; rude: {was.rude}.'
                  de: '{order.total} für {order.count} Sachen, {customer.place}, seit {order.boughtOn}; unhöflich: {was.rude}.'
            """)
            .Set("""
                languages: [en, de]
                facts:
                  customer:
                    id: text
                    place:
                      choices:
                        shop: { en: in the shop, de: im Laden }
                        web: on the web
                  order:
                    id: text
                    total: money
                    count: integer
                    boughtOn: date
                  was:
                    late: boolean
                    broken: boolean
                    ours: boolean
                    rude: boolean
                """)
            .Given("""{ "customer": { "place": "shop" }, "order": { "total": 1234.5, "count": 2, "boughtOn": "2026-03-01" } }""")
            .WasNot("rude").Speaking(language).Decide().Action("resend").Say.Should().Be(say);

    [Theory]
    [InlineData("en", "Keep it for $20.00.")]
    [InlineData("de", "Behalten Sie es für 20,00\u00A0$.")]
    public void Sentences_of_instead_are_told_in_the_language_with_their_places_filled(string language, string sentence) =>
        Scenario.Policy("""
            rules:
              - rule: never
                deny: refund
                say: No.
                instead:
                  - en: Keep it for {order.total}.
                    de: Behalten Sie es für {order.total}.
            """)
            .Set("languages: [en, de]").Given("""{ "order": { "total": 20 } }""").Speaking(language).Decide().Instead("refund")
            .Should().Equal(sentence);

    [Fact]
    public void Sentences_of_instead_that_come_out_the_same_are_told_once() =>
        Scenario.Policy("""
            rules:
              - rule: never
                deny: refund
                say: No.
                instead: ["Keep it.", "It is {order.id}.", "It is o-1.", "Keep it."]
            """)
            .Decide().Instead("refund").Should().Equal("Keep it.", "It is o-1.");

    [Fact]
    public void A_language_that_words_lack_gives_way_to_the_sets_first()
    {
        var decision = Scenario.Policy("""
            rules:
              - rule: always
                allow: resend
                say:
                  de: Sie ist unterwegs.
                  en: It is on its way.
            """)
            .Set("languages: [en, de, fr]").Speaking("fr").Decide();

        decision.Action("resend").Say.Should().Be("It is on its way.");
        decision.Language.Should().Be("fr");
    }

    [Fact]
    public void Units_questions_and_what_happened_are_told_in_the_language()
    {
        var decision = Scenario.Policy("""
            rules:
              - rule: never
                deny: refund
                say: { en: 'No.', de: Nein. }
                origin:
                  text: { en: The fire., de: Der Brand. }
                  share: true
              - rule: asks
                allow: resend
                when: parcel.weight > 1
            goodwill:
              - option: miles
                gives: points
                unit: { en: miles, de: Meilen }
                worth: 0.01
                amount: 1500
                say: { en: '{amount} miles for you.', de: '{amount} Meilen für Sie.' }
            """)
            .Vocabulary("""
                parcel:
                  weight:
                    type: number
                    ask: { en: How heavy is it?, de: Wie schwer ist es? }
                    about: { en: Its weight, de: Das Gewicht }
                """)
            .Set("languages: [en, de]").Speaking("de").Decide();

        decision.Action("refund").Should().BeEquivalentTo(new { Say = "Nein.", Origin = "Der Brand." });
        decision.Goodwill.Single().Should().BeEquivalentTo(new { Unit = "Meilen", Say = "1.500 Meilen für Sie." });
        decision.Asks.Single().Should().BeEquivalentTo(new { Question = "Wie schwer ist es?", About = "Das Gewicht" });
    }
}
