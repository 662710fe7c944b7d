using CsCheck;
using FluentAssertions;
using PolicyFlex.Policies;
using Xunit;

namespace PolicyFlex.Tests;

public sealed class IndexSetTests
{
    private static readonly Gen<int[]> Indexes = Gen.Int[0, 200].Array[0, 12];

    [Fact]
    public void The_union_of_two_sets_has_what_either_has_from_the_lowest_up() => Gen.Select(Indexes, Indexes).Sample((left, right) =>
        (SetOf(left) | SetOf(right)).Should().Equal(left.Union(right).Order()));

    [Fact]
    public void A_set_contains_what_was_put_into_it_and_nothing_else() => Gen.Select(Indexes, Gen.Int[0, 300]).Sample((indexes, one) =>
        SetOf(indexes).Contains(one).Should().Be(indexes.Contains(one)));

    [Fact]
    public void Sets_overlap_if_they_have_an_index_in_common() => Gen.Select(Indexes, Indexes).Sample((left, right) =>
        SetOf(left).Overlaps(SetOf(right)).Should().Be(left.Intersect(right).Any()));

    [Fact]
    public void A_set_is_empty_until_something_is_put_into_it()
    {
        IndexSet.Empty.IsEmpty.Should().BeTrue();
        IndexSet.Of(0).IsEmpty.Should().BeFalse();
        IndexSet.Of(64).IsEmpty.Should().BeFalse();
    }

    private static IndexSet SetOf(IEnumerable<int> indexes) => indexes.Aggregate(IndexSet.Empty, (set, index) => set | IndexSet.Of(index));
}
