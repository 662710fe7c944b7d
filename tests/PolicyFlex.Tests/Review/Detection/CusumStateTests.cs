using CsCheck;
using FluentAssertions;
using PolicyFlex.Review;
using Xunit;

namespace PolicyFlex.Tests.Review;

public sealed class CusumStateTests
{
    private static readonly CusumDesign Design = CusumDesign.For(0.03, 0.10, 182_500);

    [Fact]
    public void Overrides_raise_the_score_and_other_cases_lower_it_to_zero_and_no_further()
    {
        var state = After(default, "!..");

        state.Should().Be(CusumState.Of(score: 14, cases: 3, overrides: 1));
        After(state, "..............").Should().Be(default(CusumState));
        After(default, "....").Should().Be(default(CusumState));
    }

    [Fact]
    public void Seven_overrides_on_end_are_an_alarm_and_the_score_goes_on_beyond_the_limit()
    {
        Design.Signals(After(default, "!!!!!!")).Should().BeFalse();
        var state = After(default, "!!!!!!!");

        Design.Signals(state).Should().BeTrue();
        After(state, "!.").Score.Should().Be(7 * 16 + 15);
    }

    [Fact]
    public void With_a_head_start_half_as_many_are_enough()
    {
        var state = After(CusumState.StartingAt(Design.HeadStart), "!!!!");

        state.Should().Be(CusumState.Of(score: 56 + 64, cases: 4, overrides: 4));
        Design.Signals(state).Should().BeTrue();
    }

    [Fact]
    public void The_score_is_kept_when_the_design_changes()
    {
        var state = After(default, "!!!!!!");
        var stricter = CusumDesign.For(0.03, 0.10, 1825 * 10);

        stricter.Signals(state).Should().BeTrue();
        state.After(false, stricter).Score.Should().Be(95);
    }

    [Fact]
    public void The_score_is_the_walk_of_its_scores_and_the_counts_are_those_since_it_was_zero() =>
        Gen.Bool.Array[0, 300].Sample(cases =>
        {
            var (state, score, since) = (default(CusumState), 0L, new List<bool>());
            foreach (var isOverride in cases)
            {
                state = state.After(isOverride, Design);
                score = Math.Max(0, score + (isOverride ? 16 : -1));
                since.Add(isOverride);
                if (score == 0)
                {
                    since.Clear();
                }

                state.Should().Be(CusumState.Of(score, since.Count, since.Count(one => one)));
            }
        }, iter: 500);

    [Fact]
    public void An_override_never_lowers_the_score_another_case_never_raises_it_and_neither_makes_it_negative() =>
        Gen.Select(Gen.Long[0, 1_000_000], Gen.Double[0.0001, 0.9999]).Sample((score, expected) =>
        {
            var state = CusumState.Of(score, score > 0 ? 5 : 0, score > 0 ? 3 : 0);
            var adjusted = new RiskAdjustedCusum(Design);

            state.After(true, Design).Score.Should().BeGreaterThan(score);
            state.After(false, Design).Score.Should().BeLessThanOrEqualTo(score).And.BeGreaterThanOrEqualTo(0);
            adjusted.After(state, true, expected).Score.Should().BeGreaterThanOrEqualTo(score);
            adjusted.After(state, false, expected).Score.Should().BeLessThanOrEqualTo(score).And.BeGreaterThanOrEqualTo(0);
        });

    [Fact]
    public void A_state_that_was_ahead_stays_ahead_whatever_comes() =>
        Gen.Select(Gen.Long[0, 200], Gen.Long[0, 200], Gen.Bool.Array[0, 100]).Sample((one, more, cases) =>
        {
            var behind = cases.Aggregate(CusumState.StartingAt(one), (state, isOverride) => state.After(isOverride, Design));
            var ahead = cases.Aggregate(CusumState.StartingAt(one + more), (state, isOverride) => state.After(isOverride, Design));

            ahead.Score.Should().BeGreaterThanOrEqualTo(behind.Score).And.BeLessThanOrEqualTo(behind.Score + more);
        });

    [Theory]
    [InlineData(-1, 0, 0)]
    [InlineData(10, 2, 3)]
    [InlineData(10, 2, -1)]
    [InlineData(0, 2, 1)]
    public void A_kept_state_that_cannot_be_is_refused(long score, long cases, long overrides) =>
        FluentActions.Invoking(() => CusumState.Of(score, cases, overrides)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void A_count_that_overflows_is_told_and_not_wrapped() =>
        FluentActions.Invoking(() => CusumState.Of(long.MaxValue - 3, 1, 1).After(true, Design)).Should().Throw<OverflowException>();

    /// <summary>The state after cases, of which <c>!</c> is an override.</summary>
    private static CusumState After(CusumState state, string cases) =>
        cases.Aggregate(state, (before, one) => before.After(one == '!', Design));
}
