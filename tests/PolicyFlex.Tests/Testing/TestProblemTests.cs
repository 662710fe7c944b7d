using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Testing;

public sealed class TestProblemTests
{
    private const string Fine = "  - name: it\n    expect: { allow: [refund] }\n";

    [Theory]
    [InlineData("given: { order: { totl: 1 } }", "8:23: error PF515: `order.totl` is no fact of this set. Did you mean `order.total`?")]
    [InlineData("given: { ordr: { total: 1 } }", "8:14: error PF515: `ordr` is no fact of this set. Did you mean `order`?")]
    [InlineData("given: late", "8:12: error PF508: Under `given` stands a text. There should be a map with keys and values.")]
    [InlineData("as: agnet", "8:9: error PF516: `agnet` is no level of this set. Its levels are `agent`, `lead`, `manager`. Did you mean `agent`?")]
    [InlineData("now: soon", "8:10: error PF511: `now` is `soon`, which is no time. Write it as in `2026-03-01T10:00:00-05:00`; without an offset it is in the set's time zone.")]
    [InlineData("now: 2026-03-08T02:30", "8:10: error PF511: `now` is `2026-03-08T02:30`, which does not exist in America/New_York: the clocks are put forward over it.")]
    [InlineData("wants: [refnd]", "8:13: error PF512: `refnd` is no action and no option of this set. Did you mean `refund`?")]
    [InlineData("verified: [situation.receipt]", "8:16: error PF515: `situation.receipt` is no fact of this set. Did you mean `situation.hasReceipt`?")]
    [InlineData("agent: [a, b]", "8:12: error PF508: Under `agent` stands a list. There should be one text.")]
    [InlineData("wnats: [refund]", "8:5: error PF507: `wnats` is no part of a test. It can have `name`, `now`, `given`, `as`, `agent`, `case`, `wants`, `verified`, `language`, `history`, `flags`, `similar`, `expect`, `cases`, `table`. Did you mean `wants`?")]
    [InlineData("history: [{ goodwill: courtesy-credt, days-ago: 1 }]", "8:27: error PF513: `courtesy-credt` is no goodwill option of this set. Did you mean `courtesy-credit`?")]
    [InlineData("history: [{ action: refnd, days-ago: 1 }]", "8:25: error PF514: `refnd` is no action of this set. Did you mean `refund`?")]
    [InlineData("history: [{ days-ago: 1 }]", "8:15: error PF519: This does not say what was given or done. Say one of `goodwill: OPTION`, `action: NAME` and `override: NAME`.")]
    [InlineData("history: [{ action: refund }]", "8:15: error PF520: This does not say when it was. Say either `days-ago: 20` (or a list of numbers) or `at: 2026-02-09T10:00:00-05:00`.")]
    [InlineData("history: [{ action: refund, days-ago: many }]", "8:43: error PF509: `days-ago` is `many`, which is no number. Write it with digits and a point for decimals, as in `24.50`.")]
    [InlineData("history: [{ action: refund, days-ago: 30 days }]", "8:43: error PF509: `days-ago` is `30 days`, which is no number. Write it with digits and a point for decimals, as in `24.50`. Did you mean `30`?")]
    [InlineData("history: [{ action: refund, days-ago: 1, amout: 3 }]", "8:46: error PF507: `amout` is no part of an entry of `history`. It can have `goodwill`, `action`, `override`, `amount`, `worth`, `days-ago`, `at`, `case`, `agent`, `customer`. Did you mean `amount`?")]
    [InlineData("history: [{ action: refund, days-ago: 1, order.d: o-2 }]", "8:46: error PF515: `order.d` is no fact of this set. Did you mean `order.id`?")]
    [InlineData("history: [{ action: refund, days-ago: 1, amount: -5 }]", "8:54: error PF523: `amount` cannot be `-5`. It can be 0 or more.")]
    [InlineData("history: [{ action: refund, days-ago: 1, worth: 2000000000000000 }]", "8:53: error PF523: `worth` cannot be `2000000000000000`. It can be at most 100000000000000.")]
    [InlineData("history: [{ action: refund, days-ago: -1 }]", "8:43: error PF523: `days-ago` cannot be `-1`. It can be 0 or more.")]
    [InlineData("now: 9999-12-31", "8:10: error PF523: `now` cannot be `9999-12-31`. It can be in the years 1900 to 9998.")]
    public void What_a_test_says_of_the_situation_is_understood_or_told(string line, string expected) =>
        ShopTests.Problems(line + "\nexpect: { allow: [refund] }").Should().Equal(expected);

    [Theory]
    [InlineData("{ alow: [refund] }", "8:15: error PF507: `alow` is no part of `expect`. It can have `allow`, `deny`, `needs-approval`, `needs-facts`, `not-covered`, `out-of-reach`, `goodwill`, `asks`, `by`, `coverage`, `dead-end`, `fallback`, `say`, `with`, `also`, `flags`, `similar`, `problems`. Did you mean `allow`?")]
    [InlineData("{ allow: [refnd] }", "8:23: error PF512: `refnd` is no action and no option of this set. Did you mean `refund`?")]
    [InlineData("{ deny: { refund: { overidable-by: lead } } }", "8:33: error PF507: `overidable-by` is no part of a denial. It can have `overridable-by`, `by`, `instead`, `say`. Did you mean `overridable-by`?")]
    [InlineData("{ deny: { refund: { by: [late-delivery/window] } } }", "8:38: error PF517: `late-delivery/window` is no rule of this set. A rule is named with its policy, as in `late-delivery/refund-window`. Did you mean `late-delivery/refund-window`?")]
    [InlineData("{ deny: { refund: { by: [refund-window] } } }", "8:38: error PF517: `refund-window` is no rule of this set. A rule is named with its policy, as in `late-delivery/refund-window`. Did you mean `late-delivery/refund-window`?")]
    [InlineData("{ needs-approval: { refund: leed } }", "8:41: error PF516: `leed` is no level of this set. Its levels are `agent`, `lead`, `manager`. Did you mean `lead`?")]
    [InlineData("{ goodwill: { credit: { up-to: 1 } } }", "8:27: error PF513: `credit` is no goodwill option of this set.")]
    [InlineData("{ goodwill: { courtesy-credit: { upto: 1 } } }", "8:46: error PF507: `upto` is no part of what is expected of an option. It can have `answer`, `suggested`, `up-to`, `limited-by`, `approvals`, `could-be`, `suggestion-asks`, `say`, `by`. Did you mean `up-to`?")]
    [InlineData("{ goodwill: { courtesy-credit: { up-to: much } } }", "8:53: error PF509: `up-to` is `much`, which is no number. Write it with digits and a point for decimals, as in `24.50`.")]
    [InlineData("{ goodwill: { courtesy-credit: { answer: allow } } }", "8:54: error PF510: `answer` cannot be `allow`. It can be `allowed`, `needs-approval`, `denied`, `needs-facts`, `not-covered`, `out-of-reach`.")]
    [InlineData("{ goodwill: { courtesy-credit: { limited-by: autority } } }", "8:58: error PF518: `autority` bounds nothing in this set. It is `at-most`, `approval`, `authority` or a limit as it is written in the policy. Did you mean `authority`?")]
    [InlineData("{ goodwill: { courtesy-credit: { approvals: { leed: 90 } } } }", "8:59: error PF516: `leed` is no level of this set. Its levels are `agent`, `lead`, `manager`. Did you mean `lead`?")]
    [InlineData("{ fallback: { goodwill: { courtesy-credit: { up-to: 1 } } } }", "8:39: error PF513: `courtesy-credit` is no goodwill option of the set's fallback.")]
    [InlineData("{ asks: [situation.faul] }", "8:22: error PF515: `situation.faul` is no fact of this set. Did you mean `situation.fault`?")]
    [InlineData("{ coverage: coverd }", "8:25: error PF510: `coverage` cannot be `coverd`. It can be `covered`, `open`, `not-covered`. Did you mean `covered`?")]
    [InlineData("{ dead-end: maybe }", "8:25: error PF510: `dead-end` cannot be `maybe`. It can be `true`, `false`.")]
    [InlineData("{ say: { refnd: Yes. } }", "8:22: error PF512: `refnd` is no action and no option of this set. Did you mean `refund`?")]
    [InlineData("{}", "8:5: error PF506: The test `it` expects nothing, so that it could not fail. Say under `expect` what should come out.")]
    [InlineData("{ allow: [] }", "8:5: error PF506: The test `it` expects nothing, so that it could not fail. Say under `expect` what should come out.")]
    public void What_a_test_expects_is_understood_or_told(string expect, string expected) =>
        ShopTests.Problems("expect: " + expect).Should().Equal(expected);

    [Fact]
    public void A_number_with_its_currency_is_told_with_the_number() =>
        ShopTests.Problems("given: { order: { total: $60 } }\nexpect: { allow: [refund] }").Should().ContainSingle()
            .Which.Should().EndWith("Write the number alone. Did you mean `60`?");

    [Fact]
    public void A_fact_that_does_not_fit_is_told_where_it_stands() =>
        ShopTests.Problems("given: { order: { total: much } }\nexpect: { allow: [refund] }").Should().ContainSingle()
            .Which.Should().StartWith("8:30: error PF4").And.Contain("`order.total`").And.Contain("`much`");

    [Fact]
    public void A_test_without_expect_is_told() => ShopTests.Problems("as: lead").Should().Equal(
        "7:11: error PF506: The test `it` expects nothing, so that it could not fail. Say under `expect` what should come out.");

    [Fact]
    public void A_test_without_a_name_is_told() => Told(ShopTests.Shared + "  - expect: { allow: [refund] }\n" + Fine).Should().Equal(
        "late-delivery.tests.yaml:7:5: error PF505: This test has no `name`. A name says what holds, as in `a loyal customer keeps both`.");

    [Fact]
    public void Two_tests_of_one_name_are_told() => Told(ShopTests.Shared + Fine + Fine).Should().Equal(
        "late-delivery.tests.yaml:9:11: error PF504: A test is called `it` in line 7 already. Give each test a name of its own.");

    [Theory]
    [InlineData("now: 2026-03-01\n", "late-delivery.tests.yaml:1:1")]
    [InlineData("tests: []\n", "late-delivery.tests.yaml:1:8")]
    public void A_file_without_tests_is_told(string yaml, string place) => Told(yaml).Should().Equal(
        place + ": error PF503: There is no test in this file. Tests are a list under `tests`, each with a `name` and what to `expect`.");

    [Fact]
    public void Tests_of_no_policy_are_told() =>
        ShopTests.Run(ShopTests.Shared + Fine, "late-delivry.tests.yaml").Diagnostics.Select(d => d.ToString()).Should().Equal(
            "late-delivry.tests.yaml: error PF502: These are the tests of no policy: there is no `late-delivry.policy.yaml` beside them. The tests of `NAME.policy.yaml` are in `NAME.tests.yaml`, those of the set as a whole in `policyset.tests.yaml`. Did you mean `late-delivery.policy.yaml`?");

    [Fact]
    public void The_set_as_a_whole_has_tests_too()
    {
        var report = ShopTests.Run(ShopTests.Shared + Fine, "policyset.tests.yaml");

        report.Diagnostics.Should().BeEmpty();
        report.Passed.Should().Be(1);
    }

    [Fact]
    public void A_set_without_tests_has_not_passed_them()
    {
        var report = ShopTests.Run("", prepare: shop => File.Delete(Path.Combine(shop, "late-delivery.tests.yaml")));

        report.Diagnostics.Select(d => d.ToString()).Should().Equal(
            "shop: error PF522: There is no test beside these policies. The tests of `NAME.policy.yaml` are in `NAME.tests.yaml`.");
        report.Succeeded.Should().BeFalse();
    }

    [Fact]
    public void Dates_without_a_now_are_worth_a_warning() =>
        Told(ShopTests.Shared[(ShopTests.Shared.IndexOf('\n') + 1)..] + Fine).Should().Equal(
            "late-delivery.tests.yaml:1:1: warning PF521: These tests have dates but say no `now`, so that they are decided at the moment when they run and may fail some day. Say at the top of the file which moment it is, as in `now: 2026-03-01T10:00:00-05:00`.");

    [Fact]
    public void Where_the_shared_facts_are_wrong_no_test_is_run()
    {
        var report = ShopTests.Run(ShopTests.Shared.Replace("total:", "totl:") + Fine);

        report.Tests.Should().BeEmpty();
        report.Diagnostics.Should().ContainSingle().Which.ToString().Should().Be(
            "late-delivery.tests.yaml:4:21: error PF515: `order.totl` is no fact of this set. Did you mean `order.total`?");
    }

    [Fact]
    public void A_test_of_which_a_part_is_lost_is_not_run()
    {
        var report = ShopTests.Run(ShopTests.Shared + Fine + "  - name: torn\n    given: *shared\n    expect: { deny: [refund] }\n");

        report.Tests.Should().ContainSingle().Which.Name.Should().Be("it");
        report.Diagnostics.Should().ContainSingle().Which.Location!.Value.Line.Should().Be(10);
    }

    [Fact]
    public void A_set_that_does_not_load_tells_why_and_runs_nothing()
    {
        var report = ShopTests.Run(ShopTests.Shared + Fine, prepare: shop => File.WriteAllText(Path.Combine(shop, "policyset.yaml"), "policy-set: shop\n"));

        report.SetName.Should().BeNull();
        report.Tests.Should().BeEmpty();
        report.Succeeded.Should().BeFalse();
    }

    private static IEnumerable<string> Told(string yaml) => ShopTests.Run(yaml).Diagnostics.Select(d => d.ToString());
}
