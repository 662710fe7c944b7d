using CsCheck;
using FluentAssertions;
using PolicyFlex.Review;
using Xunit;

namespace PolicyFlex.Tests.Review;

public sealed class RiskAdjustedCusumTests
{
    private static readonly CusumDesign Design = CusumDesign.For(0.03, 0.10, 182_500);
    private static readonly RiskAdjustedCusum Adjusted = new(Design);

    [Fact]
    public void At_the_tolerable_rate_a_case_scores_its_likelihood_ratio_in_micro_nats()
    {
        Adjusted.ScoreOf(true, 0.03).Should().Be((long)Math.Round(Math.Log(0.10 / 0.03) * 1e6));
        Adjusted.ScoreOf(false, 0.03).Should().Be((long)Math.Round(Math.Log(0.90 / 0.97) * 1e6));
    }

    [Fact]
    public void An_override_where_it_is_expected_says_less_than_where_it_is_not()
    {
        Adjusted.ScoreOf(true, 0.20).Should().BeLessThan(Adjusted.ScoreOf(true, 0.03)).And.BeGreaterThan(0);
        Adjusted.ScoreOf(false, 0.20).Should().BeLessThan(Adjusted.ScoreOf(false, 0.03)).And.BeLessThan(0);
    }

    [Fact]
    public void On_average_a_case_at_its_expected_rate_lowers_the_score_and_one_at_the_concerning_odds_raises_it() =>
        Gen.Double[0.001, 0.9].Sample(expected =>
        {
            var odds = 0.10 * 0.97 / (0.03 * 0.90);
            var concerning = odds * expected / (1 - expected + (odds * expected));

            Mean(expected, expected).Should().BeNegative();
            Mean(expected, concerning).Should().BePositive();
        });

    [Fact]
    public void The_limit_is_that_of_the_design_in_nats()
    {
        var (perCase, perOverride) = (Math.Log(0.97 / 0.90), Math.Log(0.10 * 0.97 / (0.03 * 0.90)));

        Adjusted.Limit.Should().BeCloseTo((long)(112 * Math.Max(perCase, perOverride / 17) * 1e6), 1);
    }

    /// <summary>Computed by the same formulas in Python; a machine that finds another number would keep other scores.</summary>
    [Fact]
    public void The_same_cases_score_the_same_to_the_bit_on_every_machine()
    {
        ulong mixed = 0;
        for (var i = 1; i < 10_000; i++)
        {
            var bits = BitConverter.DoubleToUInt64Bits(Logarithm.Of(i / 7.0)) ^ unchecked((ulong)Adjusted.ScoreOf(i % 3 == 0, i / 10_000.0));
            mixed = unchecked((mixed * 31) + bits);
        }

        mixed.Should().Be(0x334EE5ACE152525UL);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void An_expected_rate_that_cannot_be_is_refused(double expected) =>
        FluentActions.Invoking(() => Adjusted.ScoreOf(true, expected)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void The_logarithm_is_that_of_the_platform_to_the_last_places() =>
        Gen.Double[-700, 700].Select(Math.Exp).Sample(value =>
            Logarithm.Of(value).Should().BeApproximately(Math.Log(value), 4e-16 * Math.Max(1, Math.Abs(Math.Log(value)))));

    [Fact]
    public void The_logarithm_near_one_keeps_its_digits() =>
        Gen.Double[-0.01, 0.01].Where(x => x != 0).Sample(x =>
            Logarithm.Of(1 + x).Should().BeApproximately(Math.Log(1 + x), 1e-15 * Math.Abs(x)));

    private static double Mean(double expected, double rate) =>
        (rate * Adjusted.ScoreOf(true, expected)) + ((1 - rate) * Adjusted.ScoreOf(false, expected));
}
