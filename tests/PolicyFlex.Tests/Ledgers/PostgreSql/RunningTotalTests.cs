using CsCheck;
using FluentAssertions;
using PolicyFlex.Sql;
using Xunit;

namespace PolicyFlex.Tests.Ledgers;

public sealed class RunningTotalTests
{
    private const long After = 3;

    private static readonly Gen<(long At, long Amount)[]> Changes = Gen.Select(Gen.Long[0, 9], Gen.Long[-2, 2]).Array[0, 20];

    /// <summary>Where it says that a moment is the first, it is; where it does not know, none before it is.</summary>
    [Fact]
    public void A_running_total_knows_what_it_adds_up_to_and_where_it_starts() => Changes.Sample(changes =>
    {
        var total = new RunningTotal(Guid.Empty, "", 0, After, null, true, null) { IsNew = false };
        foreach (var (at, amount) in changes)
        {
            total.Add(at, amount);
        }

        var counted = changes.Where(change => change.At > After).ToList();
        var first = counted.GroupBy(change => change.At).Where(at => at.Sum(change => change.Amount) != 0).Select(at => (long?)at.Key).Min();
        total.Used.Should().Be(counted.Sum(change => change.Amount));
        total.Last.Should().Be(changes.Length == 0 ? null : changes.Max(change => change.At));
        if (total.IsFirst)
        {
            total.First.Should().Be(first);
        }
        else
        {
            total.First.Should().BeLessThanOrEqualTo(first ?? long.MaxValue);
        }
    });
}
