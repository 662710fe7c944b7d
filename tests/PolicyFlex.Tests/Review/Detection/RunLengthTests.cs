using CsCheck;
using FluentAssertions;
using PolicyFlex.Review;
using Xunit;

namespace PolicyFlex.Tests.Review;

public sealed class RunLengthTests
{
    public static TheoryData<int, int, int, double, double, double> Vectors => RunLengthVectors.All;

    [Theory, MemberData(nameof(Vectors))]
    public void The_run_length_is_the_one_of_another_program(int ofOverride, int ofCompliant, int limit, double rate, double fromZero, double fromHalf)
    {
        var design = Scored(ofOverride, ofCompliant, limit);

        design.AverageRunLength(rate).Should().BeApproximately(fromZero, fromZero * 1e-6);
        design.AverageRunLength(rate, design.HeadStart).Should().BeApproximately(fromHalf, fromHalf * 1e-6);
    }

    [Fact]
    public void The_run_length_is_the_solution_of_the_whole_chain_from_every_score() =>
        Gen.Select(Gen.Int[1, 20], Gen.Int[1, 9], Gen.Int[1, 70], Gen.Double[0.02, 0.98]).Sample((up, down, limit, rate) =>
        {
            var design = Scored(up, -down, limit);
            var expected = DenseSolve.RunLengths(design, rate);

            // Beyond that it is the dense solution that loses its digits.
            if (expected.All(length => length is > 0 and < 1e7))
            {
                for (var start = 0; start < limit; start++)
                {
                    design.AverageRunLength(rate, start).Should().BeApproximately(expected[start], expected[start] * 1e-6);
                }
            }
        }, iter: 400);

    [Fact]
    public void Where_a_case_takes_one_away_the_short_way_leads_to_the_same_run_length() =>
        Gen.Select(Gen.Int[1, 80], Gen.Int[1, 600], Gen.Double[0.001, 0.9], Gen.Double[0, 1]).Sample((up, limit, rate, share) =>
        {
            var start = (int)(share * (limit - 1));
            var expected = FractionRunLength.Of(new(up, 1), limit, rate, start);

            UnitRunLength.Of(up, limit, rate, start).Should().BeApproximately(expected, expected * 1e-11);
        }, iter: 500);

    [Theory]
    [InlineData(16, -1, 60, 0.05)]
    [InlineData(13, -7, 80, 0.35)]
    [InlineData(2, -3, 15, 0.6)]
    public void The_run_length_is_what_a_simulation_finds(int ofOverride, int ofCompliant, int limit, double rate)
    {
        const int Runs = 20_000;
        var design = Scored(ofOverride, ofCompliant, limit);
        var random = new Random(4);
        var (sum, squares) = (0.0, 0.0);
        for (var run = 0; run < Runs; run++)
        {
            var (state, cases) = (default(CusumState), 0);
            for (; !design.Signals(state); cases++)
            {
                state = state.After(random.NextDouble() < rate, design);
            }

            sum += cases;
            squares += (double)cases * cases;
        }

        var mean = sum / Runs;
        var error = Math.Sqrt(((squares / Runs) - (mean * mean)) / Runs);
        design.AverageRunLength(rate).Should().BeApproximately(mean, 4 * error);
    }

    [Theory]
    [InlineData(1, 1.0 / 0.25)]
    [InlineData(3, 1.0 / 0.25)]
    public void Where_one_override_is_enough_the_run_length_is_the_inverse_of_the_rate(int limit, double expected) =>
        Scored(3, -1, limit).AverageRunLength(0.25).Should().Be(expected);

    [Fact]
    public void Without_overrides_the_alarm_never_comes_and_with_overrides_alone_it_takes_as_many_as_fill_the_limit()
    {
        var design = Scored(16, -1, 112);

        design.AverageRunLength(0).Should().Be(double.PositiveInfinity);
        design.AverageRunLength(1).Should().Be(7);
        Scored(3, -7, 10).AverageRunLength(1).Should().Be(4);
    }

    [Fact]
    public void The_digits_of_a_very_long_run_length_are_not_lost()
    {
        // From the same chain solved with 120 decimal digits: score 9 and -1, limit 200 at 1 %.
        Scored(9, -1, 200).AverageRunLength(0.01).Should().BeApproximately(LongRun, LongRun * 1e-12);
    }

    [Theory]
    [InlineData(-0.1, 0, "*A rate has to be between 0 and 1.*")]
    [InlineData(1.1, 0, "*A rate has to be between 0 and 1.*")]
    [InlineData(double.NaN, 0, "*A rate has to be between 0 and 1.*")]
    [InlineData(0.5, -1, "*non-negative*")]
    [InlineData(0.5, 10, "*less than '10'*")]
    public void A_rate_or_a_start_that_cannot_be_is_refused(double rate, int start, string message) =>
        FluentActions.Invoking(() => Scored(3, -1, 10).AverageRunLength(rate, start)).Should().Throw<ArgumentOutOfRangeException>().WithMessage(message);

    private const double LongRun = 4.351194599084781e34;

    private static CusumDesign Scored(int ofOverride, int ofCompliant, int limit) => CusumDesign.Of(0.03, 0.1, ofOverride, ofCompliant, limit);
}
