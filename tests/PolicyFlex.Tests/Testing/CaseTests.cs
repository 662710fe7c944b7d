using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Testing;

public sealed class CaseTests
{
    private const string Late = "      order: { deliveredAt: 2025-11-20T12:00:00-05:00 }";

    [Fact]
    public void Each_case_is_a_test_of_its_own()
    {
        var report = ShopTests.Run(ShopTests.Shared + $$"""
              - name: on day 101
                given:
            {{Late}}
                cases:
                  - name: the answer is no
                    expect: { deny: [refund] }
                  - given: { situation: { fault: us } }
                    expect: { allow: [refund] }
                  - given: { situation: { fault: null, contacts: 3 } }
                    expect: { needs-facts: [refund] }
                  - name: and from a lead it is no as well
                    as: lead
                    expect: { allow: [refund] }

            """);

        report.Diagnostics.Should().BeEmpty();
        report.Tests.Select(test => (test.Name, test.Location.Line, test.Passed)).Should().Equal(
            ("on day 101: the answer is no", 11, true),
            ("on day 101: situation.fault = us", 13, true),
            ("on day 101: situation.fault not known, situation.contacts = 3", 15, true),
            ("on day 101: and from a lead it is no as well", 17, false));
    }

    [Fact]
    public void A_case_expects_what_its_test_expects_as_well()
    {
        var report = ShopTests.Run(ShopTests.Shared + """
              - name: whoever it was
                expect: { allow: [reship-express] }
                cases:
                  - given: { situation: { fault: us } }
                    expect: { deny: [refund] }

            """);

        report.Tests.Single().Failures.Single().ToString().Should().Be(
            "expected refund to be denied, but it is allowed by late-delivery/refund-window");
    }

    [Fact]
    public void A_table_has_a_test_in_each_row()
    {
        var report = ShopTests.Run(ShopTests.Shared + $$"""
              - name: what is possible on day 101
                given:
            {{Late}}
                table:
                  - [situation.fault, situation.contacts, refund, courtesy-credit.up-to]
                  - [us, 2, allowed, 50]
                  - [partner, 2, denied, 50]
                  - [null, 2, needs-facts, none]
                  - [partner, 2, allowed, 51]

            """);

        report.Diagnostics.Select(told => told.ToString()).Should().Equal(
            "late-delivery.tests.yaml:15:9: error PF504: A test is called `what is possible on day 101: situation.fault = partner, situation.contacts = 2` in line 13 already. Give each test a name of its own.");
        report.NotRun.Should().ContainSingle().Which.Line.Should().Be(15);
        report.Tests.Select(test => (test.Name, test.Passed)).Should().Equal(
            ("what is possible on day 101: situation.fault = us, situation.contacts = 2", true),
            ("what is possible on day 101: situation.fault = partner, situation.contacts = 2", true),
            ("what is possible on day 101: situation.fault not known, situation.contacts = 2", true));
    }

    [Theory]
    [InlineData("cases: []", "8:12: error PF526: There is no case of the test `it` here. Cases are a list, each with what it gives and what to expect; a table has a row with the names of its columns and then one for each case.")]
    [InlineData("table: [[refund]]", "8:12: error PF526: There is no case of the test `it` here. Cases are a list, each with what it gives and what to expect; a table has a row with the names of its columns and then one for each case.")]
    [InlineData("cases: [{ as: lead }]", "8:13: error PF527: This case has no `name`, and what it gives cannot name it. Give it a `name`, as in `2 days late`.")]
    [InlineData("cases: [{ name: late, expct: 1 }]", "8:27: error PF507: `expct` is no part of a case. It can have `name`, `now`, `given`, `as`, `agent`, `case`, `wants`, `verified`, `language`, `history`, `flags`, `similar`, `expect`. Did you mean `expect`?")]
    [InlineData("cases: [{ name: late }]", "8:13: error PF506: The test `it: late` expects nothing, so that it could not fail. Say under `expect` what should come out.")]
    [InlineData("table: [[order.total], [90]]", "8:28: error PF506: The test `it: order.total = 90` expects nothing, so that it could not fail. Say under `expect` what should come out.")]
    [InlineData("table: [late, [90]]", "8:13: error PF508: Under `table` stands a text. There should be a list: the names of the columns.")]
    [InlineData("table: [[order.totl, refund], [90, allowed]]", "8:14: error PF528: `order.totl` is no column of a table. A column is a fact, an action, an option, or an amount of an option, as in `credit.suggested` or `credit.up-to`. Did you mean `order.total`?")]
    [InlineData("table: [[order.total, refund], [90]]", "8:36: error PF529: This row has 1 of the 2 columns. Each row has a value for each column; `null` for a fact that is not known.")]
    [InlineData("table: [[order.total, refund], [90, allow]]", "8:41: error PF510: `refund` cannot be `allow`. It can be `allowed`, `needs-approval`, `denied`, `needs-facts`, `not-covered`, `out-of-reach`.")]
    [InlineData("table: [[order.total, courtesy-credit.up-to], [90, much]]", "8:56: error PF509: `courtesy-credit.up-to` is `much`, which is no number. Write it with digits and a point for decimals, as in `24.50`.")]
    public void What_is_wrong_with_cases_is_told(string body, string expected) => ShopTests.Problems(body).Should().Equal(expected);

    [Fact]
    public void With_an_error_in_one_case_none_of_them_is_run()
    {
        var report = ShopTests.Run(ShopTests.Shared + """
              - name: it
                cases:
                  - given: { order: { total: 90 } }
                    expect: { allow: [refund] }
                  - given: { order: { total: 80 } }
                    expect: { allow: [refnd] }

            """);

        report.Tests.Should().BeEmpty();
        report.NotRun.Should().HaveCount(2);
        report.Succeeded.Should().BeFalse();
    }

    [Fact]
    public void A_doubt_about_the_past_does_not_excuse_a_test_that_expects_nothing() =>
        ShopTests.Problems("history: [{ goodwill: courtesy-credit, days-ago: 3 }]").Should().Contain(told => told.Contains("PF506"));

    [Fact]
    public void A_failure_tells_why()
    {
        var report = ShopTests.Run(ShopTests.Shared + $"  - name: it\n    given:\n{Late}\n    expect: {{ allow: [refund] }}\n");

        report.Tests.Single().Failures.Single().Why.Should().Be(
            "Not possible, because days since delivery is more than 90 (it is 101). Level lead can override that, with a reason.");
    }
}
