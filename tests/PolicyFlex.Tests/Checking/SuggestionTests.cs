using FluentAssertions;
using PolicyFlex.Diagnostics;
using Xunit;

namespace PolicyFlex.Tests.Checking;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("refnd", "refund", "reship", "refund")]
    [InlineData("refudn", "refund", "refound", "refund")]
    [InlineData("Courtesy_Credit", "courtesy-credit", "credit", "courtesy-credit")]
    [InlineData("order.totl", "order.total", "order.title", "order.total")]
    [InlineData("cat", "cut", "cot", "cot")]
    [InlineData("cat", "dog", "bird", null)]
    [InlineData("abcdef", "abcxyz", "abxxef", "abxxef")]
    [InlineData("", "a", "b", null)]
    public void The_nearest_word_was_meant_and_of_equally_near_ones_the_first(string found, string one, string other, string? meant)
    {
        Suggestion.Nearest(found, [one, other]).Should().Be(meant);
        Suggestion.Nearest(found, [other, one]).Should().Be(meant);
    }

    [Fact]
    public void A_word_of_more_than_64_characters_is_nobodys_misspelling() =>
        Suggestion.Nearest(new string('a', 65), [new string('a', 64)]).Should().BeNull();
}
