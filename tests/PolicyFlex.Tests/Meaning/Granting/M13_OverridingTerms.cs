using FluentAssertions;
using PolicyFlex.Deciding;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

public sealed class M13_OverridingTerms
{
    private static readonly Scenario Denied = Scenario.Policy("""
        rules:
          - rule: no
            deny: refund
            overridable-by: lead
            say: No.
          - rule: never-late
            deny: refund
            when: was.late
            overridable-by: manager
            say: No, no.
          - rule: big
            allow: refund
            when: order.total > 100
            approval: manager
        """)
        .Given("""{ "order": { "total": 40 }, "was": { "late": false } }""");

    [Fact]
    public void A_denial_is_refused_unless_it_is_overridden() =>
        Denied.As("lead").Terms("refund").Brief().Should().Be("`refund` is denied by desk/no; level lead can override that, with a reason.");

    [Fact]
    public void Who_may_override_does_so_alone_and_has_to_say_why()
    {
        var terms = Denied.As("lead").Terms("refund", overriding: true);

        terms.Brief().Should().Be("40, overrides desk/no");
        terms.Terms!.Needs.Should().Equal("reason");
    }

    [Fact]
    public void Below_the_level_it_becomes_a_request() =>
        Denied.Terms("refund", overriding: true).Brief().Should().Be("40, approval of lead, overrides desk/no");

    [Fact]
    public void It_needs_the_highest_level_among_the_denials_and_counts_against_each() =>
        Denied.Was("late").As("lead").Terms("refund", overriding: true).Brief()
            .Should().Be("40, approval of manager, overrides desk/never-late and desk/no");

    [Fact]
    public void After_it_the_remaining_rules_decide_and_an_approval_stays_needed() =>
        Denied.Given("""{ "order": { "total": 140 } }""").As("lead").Terms("refund", overriding: true).Brief()
            .Should().Be("140, approval of manager, overrides desk/no");

    [Fact]
    public void Where_nothing_is_denied_nothing_is_overridden() =>
        Scenario.Policy("""
            rules:
              - rule: always
                allow: repair
            """)
            .Terms("repair", overriding: true).Brief().Should().Be("0");

    [Theory]
    [InlineData("overridable-by: advisory", "0, overrides desk/never")]
    [InlineData("overridable-by: final", "`repair` is denied for good by desk/never; nobody can override that.")]
    public void An_advisory_denial_is_overridden_by_anyone_and_a_final_one_by_nobody(string word, string terms) =>
        Scenario.Policy($"""
            rules:
              - rule: never
                deny: repair
                {word}
                say: No.
            """)
            .Terms("repair", overriding: true).Brief().Should().Be(terms);

    [Fact]
    public void What_otherwise_denies_is_named_by_its_rule_and_an_exception_by_its_own() =>
        Scenario.Policy("""
            rules:
              - rule: window
                allow: repair
                when: was.late
                otherwise:
                  say: No.
                exceptions:
                  - rule: rude
                    deny: repair
                    when: was.rude
                    say: No.
              - rule: broken
                allow: repair
                when: was.broken
                otherwise:
                  say: No.
            """)
            .Was("late", "rude").WasNot("broken").As("lead").Terms("repair", overriding: true).Brief()
            .Should().Be("0, overrides desk/broken and desk/rude");

    [Fact]
    public void An_override_never_lifts_a_ceiling_or_a_limit()
    {
        var credit = Option("2 times per customer");

        credit.As("lead").Terms("credit", 300, overriding: true).Brief()
            .Should().Be("300, approval of manager, overrides desk/not-rude");
        credit.As("lead").Terms("credit", 200, overriding: true).Caps().Should().Equal(
            "authority/worth per case case=s-1: 250 (authority)",
            "option/credit/times per customer.id customer.id=c-1: 2 (2 times per customer)");
        credit.After("credit", 1).After("credit", 1).As("lead").Terms("credit", 20, overriding: true).Brief()
            .Should().Be("`credit` cannot be granted now: 2 times per customer leaves no room.");
    }

    [Fact]
    public void Who_may_give_as_much_may_still_not_override()
    {
        var credit = Option("2 times per customer");

        credit.Terms("credit", 20, overriding: true).Brief().Should().Be("20, approval of lead, overrides desk/not-rude");
        credit.Terms("credit", 20, "manager", overriding: true).Caps().First().Should().Be("authority/worth per case case=s-1: 2000 (authority)");
    }

    [Fact]
    public void What_hangs_on_facts_after_it_is_refused() =>
        Option("10% of order.total per customer").Terms("credit", 20, overriding: true).Brief()
            .Should().Be("Whether `credit` can be granted hangs on what is not known: order.total.");

    [Fact]
    public void The_denial_of_its_action_is_overridden_with_an_option() =>
        Scenario.Policy("""
            rules:
              - rule: not-late
                deny: refund
                when: was.late
                overridable-by: manager
                say: No.
            goodwill:
              - option: money-back
                gives: refund
                by: refund
                amount: 10
            """)
            .Was("late").As("lead").Terms("money-back", overriding: true).Brief().Should().Be("10, approval of manager, overrides desk/not-late");

    private static Scenario Option(string limit) => Scenario.Policy($"""
        rules:
          - rule: not-rude
            deny: credit
            when: was.rude
            say: No.
        goodwill:
          - option: credit
            gives: store-credit
            amount: 20
            at-most: 300
            limits: [{limit}]
        """).Was("rude");
}
