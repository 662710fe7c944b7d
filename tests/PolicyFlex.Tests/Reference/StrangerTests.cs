using FluentAssertions;
using PolicyFlex.Testing;
using PolicyFlex.Tests.Tool;
using Xunit;

namespace PolicyFlex.Tests.Reference;

/// <summary>
/// What somebody writes who has read the README and the tutorial only: a policy with an exception, a limit and tests. Each mistake that
/// they make on the way is told once and plainly, with nothing else told beside it.
/// </summary>
public sealed class StrangerTests
{
    private const string Policy = """
        policy: broken-cup
        title: Cups that arrive broken
        owner: kitchen
        because: A cup that broke on its way was never delivered.
        applies-when:
          situation.kind: damaged
        rules:
          - rule: new-cup
            allow: exchange
            when: order.total <= 200
            otherwise:
              overridable-by: lead
              say: This one I cannot replace by myself, but I will find somebody who can.
              instead: [hand-over, sorry-credit]
            exceptions:
              - rule: not-if-dropped
                deny: exchange
                when:
                  situation.fault: customer
                say: I am sorry that it fell. I cannot send another one for that.
                instead: [sorry-credit]
        goodwill:
          - option: sorry-credit
            gives: store-credit
            amount: 5
            at-most: 15
            limits:
              - once per customer within 30 days
            say: I have put {amount} on your account.

        """;

    private const string Tests = """
        now: 2026-03-01T10:00:00-05:00
        given:
          customer: { id: c-1 }
          order: { id: o-1, total: 60 }
          situation: { kind: damaged, fault: partner }
        tests:
          - name: a broken cup is replaced
            expect:
              allow: [exchange]
          - name: not if the customer dropped it
            given:
              situation: { fault: customer }
            expect:
              deny: [exchange]
          - name: one credit in thirty days
            history:
              - goodwill: sorry-credit
                amount: 5
                days-ago: 10
            expect:
              goodwill:
                sorry-credit: { answer: denied, limited-by: once per customer within 30 days }

        """;

    [Fact]
    public void What_the_stranger_wrote_holds()
    {
        var report = Run(Policy, Tests);

        report.Diagnostics.Should().BeEmpty();
        (report.Passed, report.Failed).Should().Be((7, 0));
    }

    [Theory]
    [InlineData("    allow: exchange", "    allow: exchnage", "9:12: error PF301: Rule `new-cup` speaks of `exchnage`, which is no action of the set and no option of its policy. Did you mean `exchange`?")]
    [InlineData("    when: order.total", "\twhen: order.total", "10:1: error PF111: The line is indented with a tab. Indent with spaces, two for each step.")]
    [InlineData("because: A cup", "effective:\n  from: 31.12.2026\nbecause: A cup", "5:9: error PF162: The start or the end of a version must be a date or a time, but `31.12.2026` was found. Write `2026-01-31` or `2026-01-31T18:00`.")]
    [InlineData("when:\n          situation.fault: customer", "when: situation.fault == customer", "18:34: error PF217: The text `customer` stands without quotes. Write `\"customer\"`.")]
    [InlineData("        say: I am sorry that it fell. I cannot send another one for that.\n", "", "17:15: error PF340: The denial of exception `not-if-dropped` has no words of its own for the customer. Give it a `say` of its own.")]
    [InlineData("once per customer within", "once within", "28:9: warning PF378: The limit `once within 30 days` counts for all customers together, so that only the first of them gets it. Write whose it is: `once per customer`.")]
    [InlineData("once per customer within 30 days", "once per customer per month", "28:27: error PF158: `per month` is not understood in a limit. Write an amount, `3 times` or `once`, then `per customer`, `within 90 days` or `each month`, and `, beyond LEVEL`. Did you mean `each month`?")]
    [InlineData("overridable-by: lead", "overridable-by: boss", "12:23: error PF306: There is no level `boss`. The levels are `agent` and `lead`.")]
    [InlineData("        deny: exchange", "        deny: refund", "17:15: error PF349: Exception `not-if-dropped` excepts nothing: it speaks of `refund`, which rule `new-cup` does not name. An exception has to name what its rule names.")]
    [InlineData("at-most: 15", "at-most: $15", "26:14: error PF151: `at-most` must be a number, but `$15` was found. Write digits, with a point for decimals and nothing else: `1250.50`. Did you mean `15`?")]
    [InlineData("say: I am sorry that", "say: 'I'm sorry that", "20:17: error PF114: The text goes on behind its closing quote `'`. Put all of it in quotes, or none; within single quotes write an apostrophe twice.")]
    [InlineData("  - rule: new-cup", "    rule: new-cup", "8:5: error PF143: `rules` must be a list of rules, but a map was found. Each entry of a list starts with `- `.")]
    [InlineData("situation.kind: damaged", "situation.kind: broken", "6:19: error PF248: `broken` is not one of the choices of `situation.kind`. They are `return`, `damaged`, `other`.")]
    [InlineData("because: A cup", "becuase: A cup", "4:1: error PF140: There is no key `becuase` in a policy. Did you mean `because`?")]
    [InlineData("    allow: exchange", "    permit: exchange", "9:5: error PF140: There is no key `permit` in a rule. Did you mean `allow`?")]
    [InlineData("    when: order.total <= 200", "    if: order.total <= 200", "10:5: error PF140: There is no key `if` in a rule. Did you mean `when`?")]
    [InlineData("    otherwise:", "    else:", "11:5: error PF140: There is no key `else` in a rule. Did you mean `otherwise`?")]
    [InlineData("    say: I have put", "    message: I have put", "29:5: error PF140: There is no key `message` in a goodwill option. Did you mean `say`?")]
    [InlineData("  - rule: new-cup", "  - Rule: new-cup", "8:5: error PF140: There is no key `Rule` in a rule. Did you mean `rule`?")]
    [InlineData("when: order.total <= 200", "when: > 200", "10:11: error PF118: `> 200` does not say what is compared. Write the fact before it, as in `order.total > 200`.")]
    [InlineData("when: order.total <= 200", "when: order.total <= 200 dollars", "10:30: error PF278: `200 dollars` has a unit, and numbers are written without one. Write `order.total <= 200`.")]
    [InlineData("when: order.total <= 200", "when:\n      order.total: <= 200", "11:20: error PF169: `<= 200` is a comparison, where the value of `order.total` was expected. Write the whole as one expression: `order.total <= 200`.")]
    [InlineData("amount: 5", "amount: five dollars", "25:13: error PF279: `five dollars` is a number in words. Write it in digits and without a unit: `5`.")]
    [InlineData("        deny: exchange", "        deny: exchange, refund", "17:15: error PF144: `exchange, refund` cannot be the name of an action or an option. Several names stand in brackets: write `[exchange, refund]`.")]
    [InlineData("goodwill:\n", "    rule: no-refund\n    deny: refund\n    say: I cannot.\n    instead: [hand-over]\ngoodwill:\n", "22:5: error PF132: The key `rule` stands here a second time; the first is in line 8. Is a `- ` missing before `rule`?")]
    [InlineData("overridable-by: lead", "overridable-by: nobody", "12:23: error PF306: There is no level `nobody`. Write `final: true` in the place of `overridable-by`.")]
    [InlineData("overridable-by: lead", "overridable-by: anybody", "12:23: error PF306: There is no level `anybody`. Write `advisory: true` in the place of `overridable-by`.")]
    [InlineData("overridable-by: lead", "overridable-by: agent", "12:23: warning PF359: Everybody can override rule `new-cup`, for `agent` is the lowest level. Name a higher level, or write `advisory: true`.")]
    [InlineData("    when: order.total <= 200", "    approval: agent\n    when: order.total <= 200", "10:15: warning PF359: Rule `new-cup` asks for the approval of `agent`, the lowest level, which everybody has. Name a higher level, or leave `approval` out.")]
    [InlineData("instead: [hand-over, sorry-credit]", "instead: [hand-over, exchange]", "14:28: warning PF345: The `otherwise` of rule `new-cup` offers `exchange` in the place of itself. Offer something else.")]
    [InlineData("gives: store-credit", "gives: credit", "24:12: error PF311: Goodwill cannot give `credit`. It can give `any`, `apology`, `discount`, `extension`, `fee-waiver`, `gift`, `points`, `refund`, `replacement`, `statement-credit`, `store-credit`, `upgrade`, `voucher`, or a kind that the set declares under `gives`. Did you mean `store-credit`?")]
    [InlineData("once per customer within 30 days", "no more than one a month", "28:9: error PF158: `no more than one a month` is not understood in a limit. Write an amount, `3 times` or `once`, then `per customer`, `within 90 days` or `each month`, and `, beyond LEVEL`.")]
    [InlineData("goodwill:", "goodwil:", "22:1: error PF140: There is no key `goodwil` in a policy. Did you mean `goodwill`?")]
    [InlineData("    allow: exchange", "    allow: exchange, hand-over", "9:12: error PF144: `exchange, hand-over` cannot be the name of an action or an option. Several names stand in brackets: write `[exchange, hand-over]`.")]
    [InlineData("when:\n          situation.fault: customer", "when: situation.fault: customer", "18:30: error PF112: The colon in `situation.fault: customer` cannot stand in the line of `when`. Put `situation.fault: customer` on a line of its own beneath `when:`, indented.")]
    [InlineData("owner: kitchen", "owner kitchen", "3:1: error PF122: There is no colon behind `owner`. Write `owner: kitchen`.")]
    [InlineData("    otherwise:", "    otherwise", "11:5: error PF122: There is no colon behind `otherwise`. Write `otherwise:`.", "12:7: error PF121: The line `overridable-by: lead` does not fit the lines above it. Indent it exactly as the other keys, or dashes, that it belongs to.")]
    [InlineData("find somebody who can.", "find\n      somebody who can.", "14:7: error PF122: The line `somebody who can.` belongs to nothing. If the text of `say` goes on here, write `say: >-` and the whole text in the lines beneath, indented.")]
    public void A_mistake_in_the_policy_is_told_plainly(string text, string mistake, params string[] told) =>
        Told(Changed(Policy, text, mistake), Tests.Replace("limited-by: once per customer within 30 days", "up-to: 0", StringComparison.Ordinal))
            .Should().Equal(told.Select(one => "broken-cup.policy.yaml:" + one));

    [Theory]
    [InlineData("allow: [exchange]", "allow: [exchagne]", "9:15: error PF512: `exchagne` is no action and no option of this set. Did you mean `exchange`?")]
    [InlineData("{ fault: customer }", "{ fault: costumer }", "12:27: error PF425: `situation.fault` is `costumer`, which is not one of its choices. They are `us`, `partner`, `customer` and `nobody`. Did you mean `customer`?")]
    [InlineData("    expect:\n      allow", "    expects:\n      allow", "8:5: error PF507: `expects` is no part of a test. It can have `name`, `now`, `given`, `as`, `agent`, `case`, `wants`, `verified`, `language`, `history`, `flags`, `similar`, `expect`, `cases`, `table`. Did you mean `expect`?")]
    [InlineData("expect:\n      deny: [exchange]", "expect: deny exchange", "13:13: error PF508: Under `expect` stands a text. There should be a map with keys and values.")]
    public void A_mistake_in_a_test_is_told_plainly(string text, string mistake, string told) =>
        Told(Policy, Changed(Tests, text, mistake)).Should().Equal("broken-cup.tests.yaml:" + told);

    private static string Changed(string file, string text, string mistake)
    {
        file.Should().Contain(text);
        return file.Replace(text, mistake, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Told(string policy, string tests)
    {
        using var folder = new TemporaryFolder();
        var set = Write(folder, policy, tests);
        return
        [
            .. PolicyEngine.Load(set).Diagnostics.Union(PolicyTests.Run(set).Diagnostics)
                .Select(one => one.ToString().Replace(set + "/", "", StringComparison.Ordinal)),
        ];
    }

    private static PolicyTestReport Run(string policy, string tests)
    {
        using var folder = new TemporaryFolder();
        return PolicyTests.Run(Write(folder, policy, tests));
    }

    /// <summary>The set that <c>new</c> makes, with the stranger's files.</summary>
    private static string Write(TemporaryFolder folder, string policy, string tests)
    {
        var set = Path.Combine(folder.Path, "tea-house");
        ToolRun.Of("new", set).Exit.Should().Be(0);
        folder.Write("tea-house/broken-cup.policy.yaml", policy);
        folder.Write("tea-house/broken-cup.tests.yaml", tests);
        return set;
    }
}
