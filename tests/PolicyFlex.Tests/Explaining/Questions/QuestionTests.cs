using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Explaining;
using PolicyFlex.Tests.Meaning;
using Xunit;

namespace PolicyFlex.Tests.Explaining;

public sealed class QuestionTests
{
    [Fact]
    public void A_missing_boolean_is_told_with_what_yes_and_no_lead_to() =>
        Refund("was.late").Questions().Select(Brief).Should().Equal("was.late, was late? [refund] -> yes: refund Allowed; no: refund Denied");

    [Fact]
    public void Choices_that_lead_to_the_same_are_told_together() =>
        Refund("order.channel == \"web\"").Questions().Select(Brief)
            .Should().Equal("order.channel, order channel? [refund] -> web: refund Allowed; shop or phone: refund Denied");

    [Fact]
    public void Numbers_are_told_as_the_stretches_that_make_a_difference() =>
        Refund("order.total <= 100 or order.total > 400").Questions().Select(Brief).Should().Equal(
            "order.total, order total? [refund] -> at most $100.00: refund Allowed; "
            + "between $100.01 and $400.00: refund Denied; at least $400.01: refund Allowed");

    [Fact]
    public void A_date_is_asked_for_where_its_days_matter() =>
        Refund("order.age <= 90").Questions().Select(Brief).Should().Equal(
            "order.boughtAt, order bought at? [refund] -> before December 1, 2025: refund Denied; December 1, 2025 or later: refund Allowed");

    [Fact]
    public void A_claim_is_told_confirmed_and_refuted()
    {
        var question = Refund("receipt.shown").Given("""{ "receipt": { "shown": true } }""").Questions().Should().ContainSingle().Subject;

        question.Should().BeEquivalentTo(new
        {
            Fact = "receipt.shown",
            Title = "receipt shown",
            Why = AskReason.Unverified,
            Claimed = "true",
            LookAt = "the number on the receipt",
            Settles = new[] { "refund" },
            Outlooks = new object[]
            {
                new { If = "yes, as claimed", Example = "true", IsClaim = true, Then = new[] { new OutlookAnswer("refund", Answer.Allowed) } },
                new { If = "no", Example = "false", IsClaim = false, Then = new[] { new OutlookAnswer("refund", Answer.Denied) } },
            },
        });
    }

    [Fact]
    public void The_question_that_settles_most_comes_first() =>
        Scenario.Policy("""
            rules:
              - rule: one
                allow: refund
                when: was.late and was.broken
              - rule: two
                allow: resend
                when: was.broken
              - rule: three
                allow: repair
                when: was.broken and was.late
            """).Questions().Select(question => question.Fact).Should().Equal("was.broken", "was.late");

    [Fact]
    public void What_is_wanted_is_asked_for_before_what_would_settle_more() =>
        Scenario.Policy("""
            rules:
              - rule: one
                allow: refund
                when: was.late and was.ours
              - rule: two
                allow: [resend, repair]
                when: was.broken
            """).Wanting("refund").Questions().Select(question => question.Fact).Should().Equal("was.late", "was.ours", "was.broken");

    [Fact]
    public void What_would_raise_an_amount_is_asked_for_last()
    {
        var questions = Scenario.Policy("""
            rules:
              - rule: one
                allow: refund
                when: was.broken
            goodwill:
              - option: credit
                gives: store-credit
                at-most: 25
                step-up:
                  - when: was.late
                    at-most: 40
            """).Questions();

        questions.Select(Brief).Should().Equal(
            "was.broken, was broken? [refund] -> yes: refund Allowed; no: refund NotCovered",
            "was.late, was late? [] -> yes: credit Allowed up to 40; no: credit Allowed up to 25");
    }

    [Fact]
    public void Beside_an_unknown_fact_a_reply_may_settle_nothing() =>
        Refund("was.late and was.broken").Questions().Select(Brief).Should().Equal(
            "was.late, was late? [] -> yes: refund NeedsFacts; no: refund Denied",
            "was.broken, was broken? [] -> yes: refund NeedsFacts; no: refund Denied");

    [Fact]
    public void The_set_s_own_question_is_put() =>
        Refund("my.size == \"small\"").Vocabulary("my:\n  size:\n    choices: [small, large]\n    ask: Which size is it?").Questions()
            .Select(question => question.Text).Should().Equal("Which size is it?");

    [Fact]
    public void A_list_is_asked_for_without_outlooks() =>
        Refund("order.items.Any(finalSale)").Questions().Select(Brief).Should().Equal("order.items, order items? [] -> ");

    private static string Brief(Question question) =>
        $"{question.Fact}, {question.Text} [{string.Join(", ", question.Settles)}] -> "
        + string.Join("; ", question.Outlooks.Select(outlook => $"{outlook.If}: {string.Join(", ", outlook.Then.Select(Brief))}"));

    private static string Brief(OutlookAnswer then) => $"{then.Name} {then.Answer}{(then.UpTo is { } most ? $" up to {most:0.##}" : "")}";

    private static Scenario Refund(string when) => Scenario.Policy($"""
        rules:
          - rule: only
            allow: refund
            when: {when}
            otherwise:
              say: I cannot.
              instead: [hand-over]
        """);
}
