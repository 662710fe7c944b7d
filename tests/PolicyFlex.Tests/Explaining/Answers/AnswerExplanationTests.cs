using FluentAssertions;
using PolicyFlex.Tests.Meaning;
using Xunit;

namespace PolicyFlex.Tests.Explaining;

public sealed class AnswerExplanationTests
{
    private const string Window = """
        rules:
          - rule: window
            allow: refund
            when: Days.Between(order.boughtAt, now) <= 30
            otherwise:
              say: No.
              instead: Something else.
            exceptions:
              - rule: ours
                allow: refund
                when:
                  - was.ours
                  - order.total <= 500
          - rule: large
            allow: refund
            when: order.total > 400
            approval: lead
        """;

    [Theory]
    [InlineData(
        """{ "order": { "boughtAt": "2026-02-20T10:00", "total": 120 } }""",
        "You may, because days from order bought at until now is at most 30 (it is 9).")]
    [InlineData(
        """{ "order": { "boughtAt": "2026-01-01T10:00", "total": 120 }, "was": { "ours": false } }""",
        "Not possible, because days from order bought at until now is more than 30 (it is 59). Level lead can override that, with a reason.")]
    [InlineData(
        """{ "order": { "boughtAt": "2026-01-01T10:00", "total": 120 }, "was": { "ours": true } }""",
        "You may, because “was ours” is true and order total is at most $500.00 (it is $120.00). desk/ours is an exception to desk/window.")]
    [InlineData(
        """{ "order": { "boughtAt": "2026-02-20T10:00", "total": 450 } }""",
        "Only with the approval of level lead, because order total is more than $400.00 (it is $450.00).")]
    [InlineData("{}", "It hangs on was ours (not known), order total (not known) and order bought at (not known).")]
    public void An_action_tells_why_its_answer_is_what_it_is(string facts, string sentences) =>
        Told(Scenario.Policy(Window).Given(facts), "refund").Should().Be(sentences);

    [Fact]
    public void A_claim_that_leaves_an_answer_open_is_told_as_one() =>
        Told(
            Scenario.Policy("""
                rules:
                  - rule: it
                    allow: refund
                    when: receipt.amount > 10
                """).Given("""{ "receipt": { "amount": 12 }, "order": { "total": 100 } }"""),
            "refund").Should().Be("It hangs on receipt amount ($12.00 is claimed and not verified).");

    [Fact]
    public void An_action_of_which_nothing_is_said_tells_which_rule_does_not_apply() =>
        Told(
            Scenario.Policy("""
                rules:
                  - rule: it
                    allow: refund
                    when: was.late and order.total > 10
                """).Given("""{ "order": { "total": 5 } }""").Was("late"),
            "refund").Should().Be("Nothing is said about it here. desk/it does not apply, because order total is at most $10.00 (it is $5.00).");

    [Theory]
    [InlineData("final: true", "Not possible, because “was rude” is true. Nobody can override that.")]
    [InlineData("advisory: true", "Not possible, because “was rude” is true. Anyone can override that, with a reason.")]
    public void A_denial_tells_who_can_override_it(string word, string sentences) =>
        Told(
            Scenario.Policy($"""
                rules:
                  - rule: it
                    deny: refund
                    when: was.rude
                    {word}
                    say: No.
                    instead: Something else.
                """).Was("rude"),
            "refund").Should().Be(sentences);

    [Fact]
    public void A_used_up_limit_tells_until_when()
    {
        var scenario = Scenario.Policy("""
            goodwill:
              - option: credit
                gives: store-credit
                at-most: 25
                limits:
                  - 2 times per customer within 30 days
            """).After("credit", 10, at: "2026-02-10T10:00:00-05:00").After("credit", 10, at: "2026-02-20T10:00:00-05:00");

        Told(scenario, "credit").Should().Be("Not any more: “2 times per customer within 30 days” is used up until March 12, 2026 at 11:00 AM.");
        var bounds = scenario.Explain().Answers.Single(answer => answer.Subject == "credit").Bounds;
        bounds.Select(bound => (bound.Sentence, bound.Used, bound.Left, bound.IsBinding)).Should().Equal(
            ("its own cap: $25.00 left", null, 25m, false),
            ("what your level may give in one case: $50.00 left", null, 50m, false),
            ("2 times per customer within 30 days: 2 used, 0 left; some of it returns on March 12, 2026 at 11:00 AM", 2m, 0m, true));
        bounds[2].At.ToString().Should().Be("number-1.policy.yaml:9:9");
    }

    [Fact]
    public void A_used_up_limit_of_an_action_is_told_as_well()
    {
        var scenario = Scenario.Policy("""
            rules:
              - rule: it
                allow: repair
            """).Set("""
            actions:
              repair:
                limits:
                  - at-most: once
                    per: order.id
                    say: Once is enough.
            """).SetWithout("fallback").After("repair", 0);

        Told(scenario, "repair").Should().Be("Not any more: “once per order.id” is used up.");
    }

    [Fact]
    public void An_option_tells_why_and_what_bounds_it() =>
        Told(
            Scenario.Policy("""
                goodwill:
                  - option: credit
                    gives: store-credit
                    when: was.late
                    at-most: 25
                    step-up:
                      - when: was.rude
                        at-most: 80
                """).Was("late", "rude"),
            "credit").Should().Be(
                "You may give up to $50.00, because “was late” is true. It is more than usual, because “was rude” is true. It is bounded by what your level may give in one case.");

    [Fact]
    public void An_option_out_of_reach_tells_what_the_ladder_lacks() =>
        Told(
            Scenario.Policy("""
                goodwill:
                  - option: credit
                    gives: store-credit
                    rung: gesture
                    at-most: 25
                """).WasNot("late", "broken", "ours"),
            "credit").Should().Be("Out of reach: the ladder does not go up to gesture, because “was late” is not true.");

    [Fact]
    public void An_option_that_is_not_for_the_situation_tells_why_not() =>
        Told(
            Scenario.Policy("""
                goodwill:
                  - option: credit
                    gives: store-credit
                    when: order.channel == "web"
                    at-most: 25
                """).Given("""{ "order": { "channel": "shop" } }"""),
            "credit").Should().Be("It is not for this, because order channel is not web (it is shop).");

    [Fact]
    public void More_than_four_reasons_are_counted() =>
        Told(
            Scenario.Policy("""
                rules:
                  - rule: it
                    allow: refund
                    when: [was.late, was.broken, was.ours, was.rude, order.count > 1, order.total > 1]
                """).Was("late", "broken", "ours", "rude").Given("""{ "order": { "count": 2, "total": 2 } }"""),
            "refund").Should().Be("You may, because “was late” is true, “was broken” is true, “was ours” is true, “was rude” is true, and 2 more.");

    private static string Told(Scenario scenario, string subject) =>
        string.Join(' ', scenario.Explain().Answers.Single(answer => answer.Subject == subject).Sentences);
}
