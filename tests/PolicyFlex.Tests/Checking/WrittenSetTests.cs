using FluentAssertions;
using PolicyFlex.Tests.Authoring;
using PolicyFlex.Tests.Conventions;
using Xunit;

namespace PolicyFlex.Tests.Checking;

/// <summary>The example of the language's page, with one thing written differently, is told at its place.</summary>
public sealed class WrittenSetTests
{
    [Fact]
    public void The_example_of_the_page_is_right() =>
        Checker.CheckWritten(LanguagePage.SetText, LanguagePage.PolicyText).Should().BeEmpty();

    [Fact]
    public void Every_set_that_we_ship_is_right() =>
        Directory.EnumerateDirectories(Path.Combine(SourceFile.Top, "policies"))
            .Where(folder => File.Exists(Path.Combine(folder, "policyset.yaml")))
            .SelectMany(folder => PolicyEngine.Load(folder).Diagnostics)
            .Should().BeEmpty();

    [Theory]
    [InlineData(
        "    total: money",
        "    total: dollars",
        "policyset.yaml:14:12: error PF145: `dollars` is not known as a type. It can be `text`, `boolean`, `integer`, `number`, `money`, `date`, `date-time` or `list of text`. Did you mean `money`?")]
    [InlineData(
        "- rung: real-money",
        "- rung: gesture",
        "policyset.yaml:72:13: error PF330: The rung `gesture` is declared twice; the first is in line 70 of `policyset.yaml`. Each has a name of its own.")]
    [InlineData(
        "  segments: [customer.tier, situation.kind]",
        "  segments: [customer.tier, situation.knd]",
        "policyset.yaml:89:29: error PF319: `segments` names `situation.knd`, which is no fact. Did you mean `situation.kind`?")]
    [InlineData(
        "items: list of item",
        "items: list of itm",
        "policyset.yaml:17:12: error PF321: There is no `itm` that a list could hold. What stands in the list is declared under `lists`, as `itm:`. Did you mean `item`?")]
    [InlineData(
        "default: 1",
        "default: 0",
        "policyset.yaml:24:16: error PF388: The default of `situation.contacts` is `0`, which its own bounds exclude. It is at least `1`.")]
    [InlineData(
        "  notch: 1",
        "  notch: 4",
        "policyset.yaml:67:10: error PF379: A notch of `4` leads off the ladder. It is from 0 to `3`, the number of rungs.")]
    [InlineData(
        "reasons: [system-error, unclear-policy,",
        "reasons: [system-error, system-error,",
        "policyset.yaml:84:25: error PF330: The reason `system-error` is declared twice. Each has a name of its own.")]
    [InlineData(
        "up-to: 2000",
        "up-to: 200",
        "policyset.yaml:65:12: warning PF376: Level `manager` may give up to `200`, less than the lower level `lead` with `250`. The levels are listed from the lowest to the highest.")]
    [InlineData(
        "  by: [situation.kind]\n  within",
        "  by: [situation.knd]\n  within",
        "policyset.yaml:91:8: error PF319: `by` names `situation.knd`, which is no fact. Did you mean `situation.kind`?")]
    [InlineData(
        "false-alarms: 6 per year",
        "false-alarms: 0 per year",
        "policyset.yaml:88:17: error PF395: A review without any false alarm would never flag anything. `false-alarms` is more than 0 a year.")]
    public void A_problem_of_the_set_is_told_where_it_stands(string text, string change, string diagnostic) =>
        Checker.CheckWritten(Changed(LanguagePage.SetText, text, change), LanguagePage.PolicyText).Should().Equal(diagnostic.Split('|'));

    [Theory]
    [InlineData(
        "chosen-by: order.promisedAt",
        "chosen-by: order.total",
        "late-delivery.policy.yaml:9:14: error PF320: `chosen-by` names `order.total`, which is not a date. The fact that chooses a version is a `date` or a `date-time`.")]
    [InlineData(
        "- notify: carrier-desk",
        "- notify: carier-desk",
        "late-delivery.policy.yaml:23:17: error PF309: `notify` does not go to `carier-desk`. It goes to `carrier-desk` or `web-team`. Did you mean `carrier-desk`?")]
    [InlineData(
        "keepBoth: true",
        "keepBth: true",
        "late-delivery.policy.yaml:17:11: error PF305: The action `reship-express` has no parameter `keepBth`. Its parameter is `keepBoth`. Did you mean `keepBoth`?")]
    [InlineData(
        "    allow: refund\n    when: order.total > 400",
        "    allow: refnd\n    when: order.total > 400",
        "late-delivery.policy.yaml:40:12: error PF301: Rule `big-refund` speaks of `refnd`, which is no action of the set and no option of its policy. Did you mean `refund`?")]
    [InlineData(
        "approval: lead",
        "approval: leed",
        "late-delivery.policy.yaml:42:15: error PF306: There is no level `leed`. The levels are `agent`, `lead` and `manager`. Did you mean `lead`?")]
    [InlineData(
        "overridable-by: lead",
        "overridable-by: leader",
        "late-delivery.policy.yaml:28:23: error PF306: There is no level `leader`. The levels are `agent`, `lead` and `manager`. Did you mean `lead`?")]
    [InlineData(
        "instead: [courtesy-credit,",
        "instead: [courtesy-credt,",
        "late-delivery.policy.yaml:33:17: error PF310: `instead` names `courtesy-credt`, which is no action and no option. An entry is an action, an option, or a sentence for the customer. Did you mean `courtesy-credit`?")]
    [InlineData(
        "instead: [courtesy-credit, You can give it to a friend with a new warranty.]",
        "instead: courtesy-credit, refund",
        "late-delivery.policy.yaml:33:16: error PF310: `instead` would say `courtesy-credit, refund` to the customer. Actions and options are named as they are declared, several of them in `[ ]`. Did you mean `[courtesy-credit, refund]`?")]
    [InlineData(
        "instead: [courtesy-credit, You can",
        "instead: [Courtesy credit, You can",
        "late-delivery.policy.yaml:33:17: error PF310: `instead` would say `Courtesy credit` to the customer. Actions and options are named as they are declared, several of them in `[ ]`. Did you mean `courtesy-credit`?")]
    [InlineData(
        "I have put {amount} on",
        "I have put {amuont} on",
        "late-delivery.policy.yaml:63:22: error PF322: Nothing can fill the place `{amuont}`. A place is filled by a fact, by `amount` or by `up-to`. Did you mean `amount`?")]
    [InlineData(
        "500 per agent each day",
        "500 per order.total each day",
        "late-delivery.policy.yaml:61:17: error PF316: Nothing can be counted per `order.total`, for it is not a text.")]
    [InlineData(
        "25000 each month, beyond manager",
        "25000 each month, beyond agent",
        "late-delivery.policy.yaml:62:34: error PF373: Everybody may go beyond the limit `25000 each month, beyond agent`, for `agent` is the lowest level. `beyond` names a higher level.")]
    [InlineData(
        "  - option: courtesy-credit",
        "  - option: hand-over",
        "late-delivery.policy.yaml:33:17: error PF310: `instead` names `courtesy-credit`, which is no action and no option. An entry is an action, an option, or a sentence for the customer.|late-delivery.policy.yaml:44:13: error PF331: The option `hand-over` has the name of an action. Each has a name of its own.")]
    [InlineData(
        "    rung: gesture",
        "    rung: gestur",
        "late-delivery.policy.yaml:46:11: error PF307: There is no rung `gestur`. The rungs are `apology`, `gesture` and `real-money`. Did you mean `gesture`?")]
    [InlineData(
        "    at-most: 25\n",
        "    at-most: 60\n",
        "late-delivery.policy.yaml:52:18: error PF363: A step-up of option `courtesy-credit` lowers `at-most` from `60` to `50`. A step-up gives more.")]
    [InlineData(
        "      say: >-\n        I cannot refund this one any more; here is what I can do.\n",
        "",
        "late-delivery.policy.yaml:28:7: error PF340: The `otherwise` of rule `refund-window` has no words for the customer. A denial has `say`.")]
    [InlineData(
        "owner: fulfilment\n",
        "",
        "late-delivery.policy.yaml:2:1: warning PF357: The policy `late-delivery` has no owner. `owner` names who answers for it.")]
    [InlineData(
        "  - rule: big-refund",
        "  - rule: our-fault",
        "late-delivery.policy.yaml:39:11: error PF330: The rule `our-fault` is declared twice; the first is in line 35 of `late-delivery.policy.yaml`. Each has a name of its own.")]
    [InlineData(
        "  ask: Did the second parcel arrive?",
        "  ask: { es: \"¿Llegó?\" }",
        "late-delivery.policy.yaml:66:10: error PF323: `es` is not one of the set's languages. Its language is `en`.")]
    public void A_problem_of_a_policy_is_told_where_it_stands(string text, string change, string diagnostic) =>
        Checker.CheckWritten(LanguagePage.SetText, Changed(LanguagePage.PolicyText, text, change)).Should().Equal(diagnostic.Split('|'));

    [Fact]
    public void What_could_not_be_read_is_not_told_as_missing() =>
        Checker.CheckWritten(
            LanguagePage.SetText,
            Changed(
                LanguagePage.PolicyText,
                "    amount: 10% of order.total                # suggested\n    at-most: 25\n",
                "    at-most: 1,000\n"))
            .Should().Equal(
                "late-delivery.policy.yaml:48:14: error PF151: `at-most` must be a number, but `1,000` was found. "
                + "Write digits, with a point for decimals and nothing else: `1250.50`. Did you mean `1000`?");

    private static string Changed(string page, string text, string change)
    {
        page.Should().Contain(text, "the page is the example that these tests change");
        return page.Replace(text, change);
    }
}
