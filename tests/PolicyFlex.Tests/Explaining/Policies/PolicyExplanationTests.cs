using FluentAssertions;
using PolicyFlex.Explaining;
using PolicyFlex.Tests.Meaning;
using Xunit;

namespace PolicyFlex.Tests.Explaining;

public sealed class PolicyExplanationTests
{
    private const string Versions = """
        policy: NAME
        owner: desk
        because: It has always been so.
        effective:
          DATES
          chosen-by: order.boughtAt
        rules:
          - rule: it
            allow: refund
        """;

    [Theory]
    [InlineData("2026-01-15", "first in force: holds from January 1, 2026 until February 1, 2026; the date is order bought at (January 15, 2026 at 12:00 PM)")]
    [InlineData("2026-02-15", "first not in force: OtherVersion")]
    [InlineData("2025-12-15", "first not in force: NotYet")]
    [InlineData("2026-04-15", "first not in force: NoLonger")]
    [InlineData(null, "first MayBeInForce")]
    public void A_version_tells_whether_it_is_in_force(string? boughtOn, string expected)
    {
        var scenario = Scenario.Policy(Version("back", "from: 2026-01-01\n  until: 2026-02-01")).AndPolicy(Version("back", "from: 2026-02-01\n  until: 2026-03-01"));
        var policy = (boughtOn is null ? scenario : scenario.Given($$"""{ "order": { "boughtAt": "{{boughtOn}}T12:00" } }""")).Explain().Policies[0];

        (policy.Standing switch
        {
            PolicyStanding.InForce => $"first in force: {policy.Version}",
            PolicyStanding.MayBeInForce => "first MayBeInForce",
            _ => $"first not in force: {policy.Standing}",
        }).Should().Be(expected);
    }

    [Fact]
    public void A_policy_that_is_not_about_the_situation_tells_its_scope_and_no_rules()
    {
        var policy = Scenario.Policy("""
            applies-when: was.late
            rules:
              - rule: it
                allow: refund
            """).WasNot("late").Explain().Policies[0];

        policy.Should().BeEquivalentTo(new { Name = "desk", Standing = PolicyStanding.OutOfScope });
        policy.Scope!.Outcome.Should().Be(ConditionOutcome.False);
        policy.Rules.Should().BeEmpty();
    }

    [Fact]
    public void A_scope_that_hangs_on_what_is_never_asked_for_leaves_the_policy_out()
    {
        var policy = Scenario.Policy("""
            applies-when: was.secret
            rules:
              - rule: it
                allow: refund
            """).Explain().Policies[0];

        policy.Standing.Should().Be(PolicyStanding.Unsettled);
    }

    [Fact]
    public void A_rule_tells_what_it_gave_and_by_which_exception_that_was_replaced()
    {
        var rule = Scenario.Policy("""
            rules:
              - rule: window
                allow: refund
                when: order.total <= 100
                otherwise:
                  say: No.
                  final: true
                  instead: Something else.
                exceptions:
                  - rule: ours
                    allow: refund
                    when: was.ours
                    approval: lead
                  - rule: late
                    allow: refund
                    when: was.late
            """).Given("""{ "order": { "total": 120 } }""").Was("ours", "late").Explain().Policies[0].Rules[0];

        rule.Sentence.Should().Be("allows refund, and otherwise denies it; nobody can override that");
        rule.IsDecisive.Should().BeFalse();
        rule.Gives.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new GivenResult { Target = "refund", Kind = GivenKind.Nothing, ReplacedBy = ["desk/ours"] });
        rule.Exceptions[0].Gives.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new GivenResult { Target = "refund", Kind = GivenKind.AllowedWithApproval, Level = "lead", IsDecisive = true });
        rule.Exceptions[1].Gives.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new GivenResult { Target = "refund", Kind = GivenKind.Nothing, ReplacedBy = ["desk/ours"] }, "the stricter of its siblings holds");
        rule.Exceptions[0].IsDecisive.Should().BeTrue();
    }

    [Fact]
    public void An_option_tells_its_amounts_its_rung_and_what_raises_it()
    {
        var option = Scenario.Policy("""
            goodwill:
              - option: credit
                title: A credit
                gives: store-credit
                rung: real-money
                amount: 10% of order.total
                at-most: 25
                step-up:
                  - when: was.rude
                    amount: 20 to 40
            """).Set("""
            ladder:
              notch: 1
              rungs:
                - rung: apology
                - rung: gesture
                  when: was.late
                - rung: real-money
                  when: was.broken
            """).Given("""{ "order": { "total": 120 } }""").Was("late", "rude").Explain().Policies[0].Options[0];

        option.Should().BeEquivalentTo(new
        {
            Option = "credit",
            Title = "A credit",
            Outcome = ConditionOutcome.True,
            Rung = "real-money",
            ReachedBy = new[] { "gesture", "real-money" },
            IsReached = ConditionOutcome.True,
        });
        (option.Amount!.Title, option.Amount.Value, option.AtMost!.Value).Should().Be(("10% of order total", "$12.00", "$25.00"));
        option.StepUps.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Sentence = "suggests $20.00 to $40.00" });
        option.StepUps[0].When.Outcome.Should().Be(ConditionOutcome.True);
    }

    private static string Version(string name, string dates) => Versions.Replace("NAME", name).Replace("DATES", dates);
}
