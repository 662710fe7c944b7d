using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Checking.Lint;

/// <summary>Limits that another one always comes before. The option gives 10 at a time, and 40 where a step-up is reached.</summary>
public sealed class IdleLimitTests
{
    [Theory]
    [InlineData("3 times per customer within 90 days", "5 times per customer within 90 days")]
    [InlineData("100 per customer each month", "120 per customer each month")]
    [InlineData("100 each month", "120 per customer each month")]
    [InlineData("3 times per customer within 90 days", "120 per customer within 90 days")]
    [InlineData("once per customer within 14 days", "3 times per customer within 30 days")]
    [InlineData("once per customer within 2 weeks", "2 times per customer within 28 days")]
    [InlineData("once per customer within 1 month", "12 times per customer within 1 year")]
    [InlineData("100 per customer within 365 days", "100 per customer within 90 days")]
    [InlineData("200 per customer", "200 per customer within 90 days")]
    [InlineData("3 times per customer within 90 days", "3 times per customer within 90 days, beyond lead")]
    [InlineData("3 times per customer within 365 days, beyond lead", "3 times per customer within 90 days, beyond lead")]
    [InlineData("60 each month", "100 per customer each month")]
    public void One_that_is_never_reached_is_told(string first, string idle)
    {
        string[] told = [$"warning PF704: The limit `{idle}` is never reached, for `{first}` always comes first. Leave it out, or change one of them."];
        Linted.Told(Option(first, idle)).Should().Equal(told);
        Linted.Told(Option(idle, first)).Should().Equal(told);
    }

    [Theory]
    [InlineData("3 times per customer within 90 days", "119 per customer within 90 days")]
    [InlineData("3 times per customer within 90 days", "3 times per agent within 90 days")]
    [InlineData("once per customer within 14 days", "2 times per customer within 30 days")]
    [InlineData("once per customer within 14 days", "2 times per customer within 29 days")]
    [InlineData("100 per customer within 90 days", "120 per customer within 365 days")]
    [InlineData("100 per customer each month", "100 per customer within 30 days")]
    [InlineData("3 times per customer within 365 days, beyond lead", "3 times per customer within 90 days")]
    [InlineData("75% of order.total per case", "50% of order.total per case")]
    public void One_that_can_be_is_not(string first, string second) => Linted.Told(Option(first, second)).Should().BeEmpty();

    [Fact]
    public void Of_two_that_say_the_same_the_second_is_told()
    {
        var told = Linted.Check(Option("50 per customer each month", "50.00 per customer each month")).Diagnostics.Single(one => one.Code == "PF704");
        told.Message.Should().Be("The limit `50.00 per customer each month` is never reached, for `50 per customer each month` always comes first.");
        told.Location!.Value.Line.Should().BeGreaterThan(0);
    }

    private static string Option(string first, string second) =>
        $"""
        # returns.policy.yaml
        goodwill:
          - option: credit
            gives: store-credit
            amount: 10
            step-up:
              - when: situation.contacts >= 3
                at-most: 40
            limits:
              - {first}
              - {second}
        """;
}
