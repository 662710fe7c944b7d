using FluentAssertions;
using PolicyFlex.Review;
using Xunit;

namespace PolicyFlex.Tests.Review;

public sealed class LeaveOneOutTests
{
    [Fact]
    public void One_agent_who_overrides_while_the_others_do_not_is_named() =>
        Driver(("ann", 40, 1), ("ben", 38, 12), ("cid", 41, 1), ("dee", 39, 2)).Should().Be("ben");

    [Fact]
    public void Where_the_others_override_too_much_as_well_it_is_the_policy() =>
        Driver(("ann", 40, 4), ("ben", 38, 12), ("cid", 41, 5), ("dee", 39, 6)).Should().BeNull();

    [Fact]
    public void The_one_left_out_is_the_one_with_the_most_beyond_what_is_expected_and_not_the_busiest() =>
        Driver(("ann", 400, 13), ("ben", 20, 12), ("cid", 40, 1)).Should().Be("ben");

    [Fact]
    public void Of_equals_the_first_by_name_is_left_out() =>
        Driver(("dee", 10, 4), ("Ann", 10, 4), ("cid", 300, 5)).Should().Be("Ann");

    [Fact]
    public void Alone_nobody_can_be_told_from_the_policy()
    {
        Driver(("ann", 100, 40)).Should().BeNull();
        Driver(("ann", 100, 40), ("ben", 0, 0)).Should().BeNull();
        Driver().Should().BeNull();
    }

    [Theory]
    [InlineData(30, 18, true)]
    [InlineData(30, 4, false)]
    public void A_child_drives_its_parent_where_the_rest_is_as_expected(int cases, int overrides, bool expected) =>
        LeaveOneOut.IsDrivenBy(new(140, 22), new(cases, overrides), 0.03).Should().Be(expected);

    [Fact]
    public void What_is_no_part_of_the_whole_is_refused() =>
        FluentActions.Invoking(() => LeaveOneOut.IsDrivenBy(new(140, 22), new(30, 23), 0.03)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(499, 25, false)]
    [InlineData(500, 25, true)]
    public void A_rate_is_learnt_from_five_hundred_cases_on(int cases, int overrides, bool isLearnt) =>
        LearntRate.From(new(cases, overrides)).HasValue.Should().Be(isLearnt);

    [Fact]
    public void What_is_learnt_lies_above_the_share_that_was_seen() =>
        LearntRate.From(new(1000, 3)).Should().BeApproximately(0.00666849533706816, 1e-9);

    private static string? Driver(params (string Name, int Cases, int Overrides)[] agents) =>
        LeaveOneOut.FindDriver(agents.ToDictionary(agent => agent.Name, agent => new Tally(agent.Cases, agent.Overrides)), 0.03);
}
