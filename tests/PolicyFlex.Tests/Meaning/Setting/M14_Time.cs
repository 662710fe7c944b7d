using FluentAssertions;
using PolicyFlex.Deciding;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

/// <summary>The zone of the set is that of New York: five hours behind UTC, four from 8 March to 1 November 2026.</summary>
public sealed class M14_Time
{
    [Theory]
    [InlineData("2026-03-01T00:00:00-05:00", "2026-03-01T23:59:59-05:00", 0)]
    [InlineData("2026-03-01T23:30:00-05:00", "2026-03-02T00:30:00-05:00", 1)]
    [InlineData("2026-03-01T12:00:00-05:00", "2026-03-02T04:30:00Z", 0)]
    [InlineData("2026-03-01T12:00:00-05:00", "2026-03-02T05:00:00Z", 1)]
    [InlineData("2025-11-20T12:00:00-05:00", "2026-03-01T10:00:00-05:00", 101)]
    [InlineData("2026-03-07T12:00:00-05:00", "2026-03-09T00:00:00-04:00", 2)]
    public void Days_are_calendar_dates_of_the_zone(string from, string to, int days) =>
        Between("Days", from, to, $"== {days}").Should().BeTrue();

    [Theory]
    [InlineData("2026-03-01T10:00:00-05:00", "2026-03-01T11:30:00-05:00", "1.5")]
    [InlineData("2026-03-08T00:00:00-05:00", "2026-03-09T00:00:00-04:00", "23")]
    [InlineData("2026-11-01T00:00:00-04:00", "2026-11-02T00:00:00-05:00", "25")]
    public void Hours_are_elapsed_time(string from, string to, string hours) =>
        Between("Hours", from, to, $"== {hours}").Should().BeTrue();

    [Theory]
    [InlineData("Months", "2026-01-15T12:00:00-05:00", "2026-03-14T12:00:00-04:00", 1)]
    [InlineData("Months", "2026-01-15T12:00:00-05:00", "2026-03-15T12:00:00-04:00", 2)]
    [InlineData("Years", "2021-03-02T12:00:00-05:00", "2026-03-01T12:00:00-05:00", 4)]
    [InlineData("Years", "2021-03-02T12:00:00-05:00", "2026-03-02T12:00:00-05:00", 5)]
    public void Months_and_years_are_completed_ones(string unit, string from, string to, int count) =>
        Between(unit, from, to, $"== {count}").Should().BeTrue();

    [Theory]
    [InlineData("2026-02-27", "2026-03-02", 1)]
    [InlineData("2026-02-27", "2026-03-03", 2)]
    [InlineData("2026-01-16", "2026-01-20", 1)]
    [InlineData("2026-01-19", "2026-01-19", 0)]
    public void Working_days_leave_out_weekends_and_the_sets_holidays(string from, string to, int days) =>
        Between("WorkingDays", $"{from}T12:00:00-05:00", $"{to}T12:00:00-05:00", $"== {days}").Should().BeTrue();

    [Theory]
    [InlineData("2026-03-01T04:59:59Z", "not-covered")]
    [InlineData("2026-03-01T05:00:00Z", "allowed by desk/only")]
    [InlineData("2026-02-28T23:59:59", "not-covered")]
    [InlineData("2026-03-01T00:00:00", "allowed by desk/only")]
    public void A_text_that_a_time_is_compared_with_is_read_in_the_zone_and_so_is_a_fact_without_offset(string boughtAt, string answer) =>
        Allowed("order.boughtAt >= '2026-03-01'").Given($$"""{ "order": { "boughtAt": "{{boughtAt}}" } }""")
            .Answer("refund").Should().Be(answer);

    [Theory]
    [InlineData("2026-03-01T09:00:00-05:00", "not-covered")]
    [InlineData("2026-03-01T09:00:01-05:00", "allowed by desk/only")]
    public void A_text_may_say_the_time_of_day(string boughtAt, string answer) =>
        Allowed("order.boughtAt > '2026-03-01T09:00:00'").Given($$"""{ "order": { "boughtAt": "{{boughtAt}}" } }""")
            .Answer("refund").Should().Be(answer);

    [Theory]
    [InlineData("2026-02-28", "not-covered")]
    [InlineData("2026-03-01", "allowed by desk/only")]
    public void Dates_are_compared_as_dates(string boughtOn, string answer) =>
        Allowed("order.boughtOn >= '2026-03-01'").Given($$"""{ "order": { "boughtOn": "{{boughtOn}}" } }""")
            .Answer("refund").Should().Be(answer);

    [Fact]
    public void In_the_repeated_hour_the_earlier_is_meant() =>
        Allowed("order.boughtAt == '2026-11-01T05:30:00Z'").Given("""{ "order": { "boughtAt": "2026-11-01T01:30:00" } }""")
            .Answer("refund").Should().Be("allowed by desk/only");

    [Fact]
    public void A_time_in_the_skipped_hour_is_an_error()
    {
        Allowed("order.boughtAt > '2026-03-08T02:30:00'").Load().Succeeded.Should().BeFalse();
        Allowed("order.boughtAt > '2026-03-08T03:30:00'").Load().Succeeded.Should().BeTrue();
        Allowed("was.late").Given("""{ "order": { "boughtAt": "2026-03-08T02:30:00" } }""").Read().Succeeded.Should().BeFalse();
    }

    [Theory]
    [InlineData("2026-02-28T23:59:59-05:00", Coverage.NotCovered)]
    [InlineData("2026-03-01T00:00:00-05:00", Coverage.Covered)]
    [InlineData("2026-03-31T23:59:59-04:00", Coverage.Covered)]
    [InlineData("2026-04-01T00:00:00-04:00", Coverage.NotCovered)]
    public void A_policy_is_in_force_from_a_day_and_until_before_one(string now, Coverage coverage) =>
        Scenario.Policy("""
            effective:
              from: 2026-03-01
              until: 2026-04-01
            rules:
              - rule: always
                allow: refund
            """)
            .At(now).Wanting("refund").Decide().Coverage.Should().Be(coverage);

    [Fact]
    public void Now_is_the_moment_of_the_decision()
    {
        var scenario = Allowed("Days.Between(order.boughtAt, now) <= 90").Given("""{ "order": { "boughtAt": "2025-12-01T12:00:00-05:00" } }""");

        scenario.At("2026-03-01T23:00:00-05:00").Answer("refund").Should().Be("allowed by desk/only");
        scenario.At("2026-03-02T00:00:00-05:00").Answer("refund").Should().Be("not-covered");
    }

    private static bool Between(string unit, string from, string to, string comparison) =>
        Allowed($"{unit}.Between(order.boughtAt, order.arrivedAt) {comparison}")
            .Set("holidays: [2026-01-19]")
            .Given($$"""{ "order": { "boughtAt": "{{from}}", "arrivedAt": "{{to}}" } }""")
            .Decide().Action("refund").Answer == Answer.Allowed;

    private static Scenario Allowed(string when) => Scenario.Policy($"""
        rules:
          - rule: only
            allow: refund
            when: {when}
        """);
}
