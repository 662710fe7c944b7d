using System.Collections.Immutable;
using FluentAssertions;
using PolicyFlex.Review;
using Xunit;

namespace PolicyFlex.Tests.Review;

public sealed class FirstSharesTests
{
    private static readonly ImmutableArray<Share> Twenty = [.. Enumerable.Range(0, 20).Select(i => new Share($"a{i}", 10, Math.Max(12 - i, 0)))];

    [Fact]
    public void Of_many_agents_the_first_are_told_and_all_others_in_one() =>
        FirstShares.Of(Twenty).Select(share => (share.Name.Replace('\u00A0', ' '), share.Cases, share.Count)).Should().HaveCount(9)
            .And.EndWith(("12 others", 120L, 10L));

    [Fact]
    public void Who_has_none_is_one_of_the_others() =>
        FirstShares.Of([new("anna", 9, 4), new("kim", 9, 0), new("ben", 9, 0)]).Select(share => share.Count).Should().Equal(4, 0);

    [Fact]
    public void A_few_are_told_as_they_are() => FirstShares.Of([new("anna", 9, 4), new("kim", 9, 0)]).Select(share => share.Name).Should().Equal("anna", "kim");

    [Fact]
    public void A_line_says_how_many_are_left_out() => FirstShares.Told(Twenty).Should().StartWith("a0: 12 of 10 · a1").And.EndWith("and 12 more");
}
