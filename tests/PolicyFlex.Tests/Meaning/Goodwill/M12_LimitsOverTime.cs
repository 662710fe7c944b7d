using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

public sealed class M12_LimitsOverTime
{
    [Theory]
    [InlineData("2025-12-01T10:00:00-05:00", false)]
    [InlineData("2025-12-01T10:00:01-05:00", true)]
    [InlineData("2026-03-01T10:00:00-05:00", true)]
    [InlineData("2026-03-01T10:00:01-05:00", false)]
    public void Within_so_many_days_is_elapsed_time_up_to_now(string at, bool counts) =>
        Counts("within 90 days", "2026-03-01T10:00:00-05:00", at).Should().Be(counts);

    [Theory]
    [InlineData("2026-03-07T10:00:00-05:00", false)]
    [InlineData("2026-03-07T10:00:01-05:00", true)]
    public void A_day_is_24_hours_though_the_clock_changes(string at, bool counts) =>
        Counts("within 1 day", "2026-03-08T11:00:00-04:00", at).Should().Be(counts);

    [Theory]
    [InlineData("within 1 month", "2026-03-31T10:00:00-04:00", "2026-02-28T10:00:00-05:00", false)]
    [InlineData("within 1 month", "2026-03-31T10:00:00-04:00", "2026-02-28T10:00:01-05:00", true)]
    [InlineData("within 6 months", "2026-03-01T10:00:00-05:00", "2025-09-01T10:00:00-04:00", false)]
    [InlineData("within 6 months", "2026-03-01T10:00:00-05:00", "2025-09-01T10:00:01-04:00", true)]
    [InlineData("within 1 year", "2026-03-01T10:00:00-05:00", "2025-03-01T10:00:00-05:00", false)]
    [InlineData("within 1 year", "2026-03-01T10:00:00-05:00", "2025-03-01T10:00:01-05:00", true)]
    public void Months_and_years_go_by_date(string period, string now, string at, bool counts) =>
        Counts(period, now, at).Should().Be(counts);

    [Theory]
    [InlineData("each day", "2026-03-01T00:30:00-05:00", "2026-03-01T04:59:59Z", false)]
    [InlineData("each day", "2026-03-01T00:30:00-05:00", "2026-03-01T05:00:00Z", true)]
    [InlineData("each week", "2026-03-01T10:00:00-05:00", "2026-02-22T23:59:59-05:00", false)]
    [InlineData("each week", "2026-03-01T10:00:00-05:00", "2026-02-23T00:00:00-05:00", true)]
    [InlineData("each week", "2026-03-02T10:00:00-05:00", "2026-03-01T23:59:59-05:00", false)]
    [InlineData("each month", "2026-03-01T10:00:00-05:00", "2026-02-28T23:59:59-05:00", false)]
    [InlineData("each month", "2026-03-01T10:00:00-05:00", "2026-03-01T00:00:00-05:00", true)]
    [InlineData("each quarter", "2026-03-01T10:00:00-05:00", "2025-12-31T23:59:59-05:00", false)]
    [InlineData("each quarter", "2026-03-01T10:00:00-05:00", "2026-01-01T00:00:00-05:00", true)]
    [InlineData("each quarter", "2026-05-01T10:00:00-04:00", "2026-03-31T23:59:59-04:00", false)]
    [InlineData("each year", "2026-03-01T10:00:00-05:00", "2025-12-31T23:59:59-05:00", false)]
    [InlineData("each year", "2026-03-01T10:00:00-05:00", "2026-01-01T00:00:00-05:00", true)]
    public void Each_period_is_the_calendar_of_the_sets_zone(string period, string now, string at, bool counts) =>
        Counts(period, now, at).Should().Be(counts);

    [Fact]
    public void Without_a_period_everything_so_far_counts() =>
        Counts("", "2026-03-01T10:00:00-05:00", "2011-01-01T10:00:00-05:00").Should().BeTrue();

    [Theory]
    [InlineData("within 90 days", "2026-05-28T11:00:00-04:00")]
    [InlineData("within 1 month", "2026-03-27T10:00:00-04:00")]
    [InlineData("each week", "2026-03-02T00:00:00-05:00")]
    [InlineData("each year", "2027-01-01T00:00:00-05:00")]
    public void What_was_used_returns_when_it_no_longer_counts(string period, string returns) =>
        Credit(period).After("credit", 5, at: "2026-02-27T10:00:00-05:00").Decide().GoodwillOf("credit").Bounds[^1].Returns
            .Should().Be(Scenario.Moment(returns));

    private static bool Counts(string period, string now, string at) =>
        Credit(period).At(now).After("credit", 5, at: at).Decide().GoodwillOf("credit").Bounds[^1].Left switch
        {
            25 => true,
            30 => false,
            var left => throw new InvalidOperationException($"{left} is left"),
        };

    private static Scenario Credit(string period) => Scenario.Policy($"""
        goodwill:
          - option: credit
            gives: store-credit
            amount: 20
            limits: [30 per customer {period}]
        """);
}
