using CsCheck;
using FluentAssertions;
using PolicyFlex.Review;
using Xunit;

namespace PolicyFlex.Tests.Review;

public sealed class CusumDesignTests
{
    [Theory]
    [InlineData(5, 1, 52)]
    [InlineData(5, 10, 81)]
    [InlineData(5, 100, 112)]
    [InlineData(50, 1, 81)]
    [InlineData(50, 10, 112)]
    [InlineData(50, 100, 142)]
    [InlineData(500, 1, 112)]
    [InlineData(500, 10, 142)]
    [InlineData(500, 100, 172)]
    public void Three_to_ten_percent_is_scored_sixteen_to_one_and_the_limit_grows_with_volume_and_patience(int casesPerDay, int years, int limit)
    {
        var design = CusumDesign.For(0.03, 0.10, casesPerDay * 365.0 * years);

        (design.OverrideScore, design.CompliantScore, design.Limit).Should().Be((16, -1, limit));
    }

    [Theory]
    [InlineData(0.01, 0.03, 54, -1)]
    [InlineData(0.05, 0.10, 13, -1)]
    [InlineData(0.10, 0.20, 6, -1)]
    [InlineData(0.20, 0.30, 3, -1)]
    [InlineData(0.20, 0.25, 7, -2)]
    [InlineData(0.30, 0.50, 3, -2)]
    [InlineData(0.60, 0.90, 2, -7)]
    public void Scores_are_a_unit_fraction_where_one_is_near_and_else_the_simplest_that_is(double p0, double p1, int ofOverride, int ofCompliant)
    {
        var design = CusumDesign.For(p0, p1, 100_000);

        (design.OverrideScore, design.CompliantScore).Should().Be((ofOverride, ofCompliant));
    }

    [Fact]
    public void Scores_balance_between_the_rates_and_near_the_likelihood_ratio() =>
        Rates.Sample((p0, p1) =>
        {
            var design = CusumDesign.For(p0, p1, 1000);
            var balance = -(double)design.CompliantScore / (design.OverrideScore - design.CompliantScore);
            var exact = Math.Log((1 - p0) / (1 - p1)) / Math.Log(p1 * (1 - p0) / (p0 * (1 - p1)));

            balance.Should().BeGreaterThan(p0).And.BeLessThan(p1);
            balance.Should().BeApproximately(exact, 0.03 * exact);
        });

    [Fact]
    public void The_limit_is_the_smallest_with_which_false_alarms_are_rare_enough() =>
        Gen.Select(Rates, Gen.Double[0, 7]).Sample((rates, magnitude) =>
        {
            var target = Math.Pow(10, magnitude);
            var design = CusumDesign.For(rates.Item1, rates.Item2, target);

            design.AverageRunLength(rates.Item1).Should().BeGreaterThanOrEqualTo(target);
            if (design.Limit > 1)
            {
                WithLimit(design, design.Limit - 1).AverageRunLength(rates.Item1).Should().BeLessThan(target);
            }
        }, iter: 300);

    [Fact]
    public void A_higher_limit_and_a_lower_rate_make_runs_longer_and_a_head_start_shorter() =>
        Gen.Select(Rates, Gen.Int[2, 60]).Sample((rates, limit) =>
        {
            var design = WithLimit(CusumDesign.For(rates.Item1, rates.Item2, 1000), limit);
            var length = design.AverageRunLength(rates.Item1);

            WithLimit(design, limit + 1).AverageRunLength(rates.Item1).Should().BeGreaterThanOrEqualTo(length * (1 - 1e-12));
            design.AverageRunLength(rates.Item2).Should().BeLessThan(length);
            design.AverageRunLength(rates.Item1, design.HeadStart).Should().BeLessThanOrEqualTo(length * (1 + 1e-12));
        }, iter: 300);

    [Theory]
    [InlineData(0.0, 0.1, 1000, "*A rate has to be above 0 and below 1.*tolerableRate*")]
    [InlineData(-0.03, 0.1, 1000, "*A rate has to be above 0 and below 1.*tolerableRate*")]
    [InlineData(double.NaN, 0.1, 1000, "*A rate has to be above 0 and below 1.*tolerableRate*")]
    [InlineData(3.0, 10.0, 1000, "*A rate has to be above 0 and below 1.*tolerableRate*")]
    [InlineData(0.03, 1.0, 1000, "*A rate has to be above 0 and below 1.*concerningRate*")]
    [InlineData(0.1, 0.1, 1000, "*The concerning rate has to be above the tolerable one, which is 0.1.*concerningRate*")]
    [InlineData(0.1, 0.03, 1000, "*The concerning rate has to be above the tolerable one, which is 0.1.*concerningRate*")]
    [InlineData(0.03, 0.1, 0, "*The number of cases between false alarms has to be finite and above 0.*")]
    [InlineData(0.03, 0.1, -5, "*The number of cases between false alarms has to be finite and above 0.*")]
    [InlineData(0.03, 0.1, double.NaN, "*The number of cases between false alarms has to be finite and above 0.*")]
    [InlineData(0.03, 0.1, double.PositiveInfinity, "*The number of cases between false alarms has to be finite and above 0.*")]
    public void A_design_of_what_cannot_be_is_refused_with_the_reason(double p0, double p1, double cases, string message) =>
        FluentActions.Invoking(() => CusumDesign.For(p0, p1, cases)).Should().Throw<ArgumentOutOfRangeException>().WithMessage(message);

    [Theory]
    [InlineData(0.05, 0.050001)]
    [InlineData(0.000001, 0.000002)]
    public void Rates_too_near_or_too_low_are_refused_instead_of_computed_for_hours(double p0, double p1) =>
        FluentActions.Invoking(() => CusumDesign.For(p0, p1, 1e6)).Should().Throw<ArgumentException>()
            .WithMessage("There is no exact design for the rates*they lie too near to each other, or too low.");

    [Theory]
    [InlineData(0, -1, 10)]
    [InlineData(1, 0, 10)]
    [InlineData(1, -1, 0)]
    [InlineData(int.MaxValue, -1, 10)]
    [InlineData(1, int.MinValue, 10)]
    [InlineData(1, -1, int.MaxValue)]
    [InlineData(500, -500, 1000)]
    public void A_kept_design_that_cannot_be_is_refused(int ofOverride, int ofCompliant, int limit) =>
        FluentActions.Invoking(() => CusumDesign.Of(0.03, 0.1, ofOverride, ofCompliant, limit)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void A_design_is_kept_by_its_numbers() =>
        CusumDesign.Of(0.03, 0.1, 16, -1, 112).Should().Be(CusumDesign.For(0.03, 0.1, 182_500));

    private static Gen<(double, double)> Rates { get; } =
        Gen.Select(Gen.Double[0.002, 0.6], Gen.Double[0.1, 1]).Select((p0, apart) => (p0, p0 + ((1 - p0) * Math.Min(0.9, Math.Max(p0, 0.05) * apart * 2))));

    private static CusumDesign WithLimit(CusumDesign design, int limit) =>
        CusumDesign.Of(design.TolerableRate, design.ConcerningRate, design.OverrideScore, design.CompliantScore, limit);
}
