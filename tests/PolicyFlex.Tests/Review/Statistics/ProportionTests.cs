using CsCheck;
using FluentAssertions;
using PolicyFlex.Review;
using Xunit;

namespace PolicyFlex.Tests.Review;

public sealed class ProportionTests
{
    private const double Exactly = 1e-9;

    public static TheoryData<int, int, double, double, double, double> Vectors => ProportionVectors.All;

    [Theory, MemberData(nameof(Vectors))]
    public void Intervals_and_tails_are_those_of_another_program(int overrides, int cases, double lower, double upper, double bound, double tail)
    {
        var tally = new Tally(cases, overrides);

        Proportion.Wilson(tally).Lower.Should().BeApproximately(lower, Exactly);
        Proportion.Wilson(tally).Upper.Should().BeApproximately(upper, Exactly);
        Proportion.UpperBound(tally, 0.90).Should().BeApproximately(bound, Exactly);
        Proportion.UpperTail(tally, 0.05).Should().BeApproximately(tail, Exactly);
    }

    [Fact]
    public void The_tail_is_the_sum_of_its_probabilities() =>
        Gen.Select(Gen.Int[1, 400], Gen.Int[0, 400], Gen.Double[0.001, 0.999]).Where((cases, overrides, _) => overrides <= cases).Sample((cases, overrides, rate) =>
        {
            var probability = Enumerable.Range(overrides, cases - overrides + 1).Sum(k => Math.Exp(LogChoose(cases, k) + (k * Math.Log(rate)) + ((cases - k) * Math.Log(1 - rate))));

            Proportion.UpperTail(new(cases, overrides), rate).Should().BeApproximately(probability, 1e-10);
        });

    [Fact]
    public void At_the_upper_bound_so_few_overrides_are_as_improbable_as_the_confidence_says() =>
        Gen.Select(Gen.Long[1, 5_000_000], Gen.Double[0, 0.99], Gen.Double[0.5, 0.999]).Sample((cases, share, confidence) =>
        {
            var overrides = (long)(share * cases);
            var bound = Proportion.UpperBound(new(cases, overrides), confidence);

            SoFewAt(Math.Max(bound - Exactly, double.Epsilon)).Should().BeGreaterThanOrEqualTo(1 - confidence - 1e-12);
            SoFewAt(Math.Min(bound + Exactly, Math.BitDecrement(1))).Should().BeLessThanOrEqualTo(1 - confidence + 1e-12);

            double SoFewAt(double rate) => 1 - Proportion.UpperTail(new(cases, overrides + 1), rate);
        }, iter: 300);

    [Fact]
    public void The_interval_holds_the_rate_and_narrows_with_the_cases() =>
        Gen.Select(Gen.Int[1, 500], Gen.Int[0, 500]).Where((cases, overrides) => overrides <= cases).Sample((cases, overrides) =>
        {
            var (lower, upper) = Proportion.Wilson(new(cases, overrides));
            var more = Proportion.Wilson(new(cases * 10L, overrides * 10L));

            lower.Should().BeInRange(0, (double)overrides / cases);
            upper.Should().BeInRange((double)overrides / cases, 1);
            (more.Upper - more.Lower).Should().BeLessThan(upper - lower);
        });

    [Fact]
    public void Of_no_cases_nothing_is_known()
    {
        Proportion.Wilson(default).Should().Be(new Interval(0, 1));
        Proportion.UpperBound(default, 0.9).Should().Be(1);
        Proportion.UpperTail(default, 0.05).Should().Be(1);
    }

    [Theory]
    [InlineData(5, 6)]
    [InlineData(5, -1)]
    [InlineData(-5, -5)]
    public void Counts_that_cannot_be_are_refused(int cases, int overrides)
    {
        FluentActions.Invoking(() => Proportion.Wilson(new(cases, overrides))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Proportion.UpperBound(new(cases, overrides), 0.9)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Proportion.UpperTail(new(cases, overrides), 0.05)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1.5)]
    public void A_rate_or_a_confidence_that_cannot_be_is_refused(double value)
    {
        FluentActions.Invoking(() => Proportion.UpperBound(new(10, 1), value)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Proportion.UpperTail(new(10, 1), value)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static double LogChoose(int n, int k) =>
        Enumerable.Range(1, k).Sum(i => Math.Log(n - k + i) - Math.Log(i));
}
