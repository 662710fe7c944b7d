using CsCheck;
using FluentAssertions;
using PolicyFlex.Review;
using Xunit;

namespace PolicyFlex.Tests.Review.Watching;

public sealed class RecentDaysTests
{
    private const int Start = 739_000;

    [Fact]
    public void They_count_what_all_days_count_of_the_last_ninety() =>
        Gen.Select(Gen.Int[0, 40], Gen.Int[1, 3_000_000], Gen.Int[0, 6_000]).Array[1, 60].Sample(steps =>
        {
            var (recent, all, today) = (DayTallies.Of(keepsAll: false), DayTallies.Of(keepsAll: true), Start);
            foreach (var (gap, cases, count) in steps)
            {
                today += gap / 8;
                recent.Add(today, cases, count, 7, 9);
                all.Add(today, cases, count, 7, 9);
            }

            foreach (var from in new[] { today - 89, today - 29, today, today + 1 })
            {
                recent.Between(from, today + 1).Should().Be(all.Between(from, today + 1));
                recent.Between(from, today).Should().Be(all.Between(from, today));
            }

            var again = DayTallies.Of(keepsAll: false);
            again.Restore(recent.Numbers());
            again.Numbers().Should().Equal(recent.Numbers()).And.Equal(all.Numbers().Chunk(3).Where(day => day[0] > today - 90).SelectMany(day => day));
        });

    [Fact]
    public void What_comes_late_is_added_to_its_day_or_left_out()
    {
        var recent = DayTallies.Of(keepsAll: false);
        recent.Add(Start, 10, 1, 0, 0);
        recent.Add(Start + 89, 5, 0, 0, 0);

        recent.Add(Start, 2, 2, 0, 0);
        recent.Add(Start - 1, 100, 50, 0, 0);
        recent.Numbers().Should().Equal(Start, 12, 3, Start + 89, 5, 0);

        recent.Add(Start + 90, 1, 0, 0, 0);
        recent.Numbers().Should().Equal(Start + 89, 5, 0, Start + 90, 1, 0);
        recent.Between(0, int.MaxValue).Should().Be(new Tally(6, 0));
    }

    [Fact]
    public void Nothing_is_there_before_anything_came() => DayTallies.Of(keepsAll: false).Numbers().Should().BeEmpty();
}
