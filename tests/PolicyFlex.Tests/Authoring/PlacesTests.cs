using FluentAssertions;
using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;
using Xunit;

namespace PolicyFlex.Tests.Authoring;

/// <summary>A character of a text is found where its writer put it, however the text is folded or quoted.</summary>
public sealed class PlacesTests
{
    [Theory]
    [InlineData("k: one two", "two", "f:1:8")]
    [InlineData("k: \"one two\"", "two", "f:1:9")]
    [InlineData("k: \"one\\ttwo\"", "two", "f:1:10")]
    [InlineData("k: \"\\u00e9\\x41 two\"", "two", "f:1:16")]
    [InlineData("k: 'it''s two'", "two", "f:1:11")]
    [InlineData("k: one\n  two\n  three", "three", "f:3:3")]
    [InlineData("k: one\n\n    two  \n  three", "two", "f:3:5")]
    [InlineData("k: >-\n  one\n  two three\n  four", "three", "f:3:7")]
    [InlineData("k: >\n  one\n\n  two\n", "two", "f:4:3")]
    [InlineData("k: >-\n  one\n    deeper\n  two\n", "deeper", "f:3:5")]
    [InlineData("k: |\n  one\n  two\n", "two", "f:3:3")]
    [InlineData("k: |\n  one\n    two\n", "two", "f:3:5")]
    [InlineData("k: |2-\n    one\n  two\n", "one", "f:2:5")]
    [InlineData("k: \"one\n  two\\\n  three\"", "three", "f:3:3")]
    [InlineData("k: 'one\n\n  two'", "two", "f:3:3")]
    [InlineData("k: >-\r\n  one\r\n  two\r\n", "two", "f:3:3")]
    [InlineData("\uFEFFk: one two", "two", "f:1:8")]
    [InlineData("# 😀\nk: 😀 two", "two", "f:2:7")]
    [InlineData("k: {a: one, b: one two}", "two", "f:1:20")]
    public void A_word_is_found_where_it_stands(string yaml, string word, string place)
    {
        var diagnostics = new DiagnosticBag();

        var map = (YamlMap)YamlReader.Read(LanguagePage.File("f", yaml), diagnostics)!;

        diagnostics.Sorted().Should().BeEmpty();
        var text = Texts(map).Single(node => node.Text.Contains(word, StringComparison.Ordinal));
        text.Place.At(text.Text.IndexOf(word, StringComparison.Ordinal)).ToString().Should().Be(place);
    }

    [Fact]
    public void A_key_has_a_place_of_its_own()
    {
        var map = (YamlMap)YamlReader.Read(LanguagePage.File("f", "a:\n  \"b c\": [x, { y: z }]\n"), new DiagnosticBag())!;

        var inner = (YamlMap)map.Find("a")!.Value;
        inner.Entries[0].Key.Place.Start.ToString().Should().Be("f:2:3");
        ((YamlList)inner.Entries[0].Value).Items[1].Place.Start.ToString().Should().Be("f:2:14");
    }

    private static IEnumerable<YamlText> Texts(YamlNode node) => node switch
    {
        YamlText text => [text],
        YamlList list => list.Items.SelectMany(Texts),
        YamlMap map => map.Entries.SelectMany(entry => Texts(entry.Value)),
        _ => [],
    };
}
