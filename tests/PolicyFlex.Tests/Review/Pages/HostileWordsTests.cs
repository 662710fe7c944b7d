using System.Collections.Immutable;
using System.Xml.Linq;
using CsCheck;
using FluentAssertions;
using PolicyFlex.Review;
using PolicyFlex.Tests.Naive;
using Xunit;

namespace PolicyFlex.Tests.Review;

public sealed class HostileWordsTests
{
    private static readonly Gen<ImmutableArray<string>> SomeWords =
        Gen.OneOf(Gen.String, Gens.One([.. Oddities.HostileWords])).Array[1, 9].Select(words => words.ToImmutableArray());

    [Fact]
    public void Whatever_people_write_the_page_is_well_formed_and_has_no_element_of_theirs()
    {
        var names = PageOfXml.Of(SampleReport.Whole).Elements.Select(element => element.Name.LocalName).ToHashSet();
        SomeWords.Sample(
            words => PageOfXml.Of(HostileReport.With(words)).Elements.All(element => names.Contains(element.Name.LocalName)),
            iter: 60);
    }

    [Fact]
    public void No_word_of_a_report_is_lost_on_the_page() => SomeWords.Sample(
        words =>
        {
            var page = PageOfXml.Of(HostileReport.With(words)).Words;
            return words.All(word => page.Contains(PageOfXml.Squeezed(word), StringComparison.Ordinal));
        },
        iter: 60);

    [Fact]
    public void No_word_of_a_report_is_lost_in_a_terminal() => SomeWords.Sample(
        words =>
        {
            var text = PageOfXml.Squeezed(HostileReport.With(words).ToText());
            return words.All(word => text.Contains(PageOfXml.Squeezed(word), StringComparison.Ordinal));
        },
        iter: 60);

    [Fact]
    public void A_line_in_a_terminal_has_at_most_100_columns_and_commands_nothing() => SomeWords.Sample(
        words => HostileReport.With(words).ToText().TrimEnd('\n').Split('\n').All(line => PlainWords.Columns(line) <= 100 && !line.Any(char.IsControl)),
        iter: 60);

    [Fact]
    public void Words_that_turn_the_direction_of_writing_are_left_out() =>
        Oddities.Hostile.ToHtml().Should().NotContainAny("\u202E", "\u2066", "\u200F");

    [Fact]
    public void The_page_loads_and_runs_nothing()
    {
        var page = PageOfXml.Of(Oddities.Hostile);
        page.Elements.Select(element => element.Name.LocalName).Should().NotContain(["script", "link", "img", "iframe", "object", "base", "form"]);
        page.Elements.SelectMany(element => element.Attributes()).Select(attribute => attribute.Name.LocalName)
            .Where(name => name.StartsWith("on", StringComparison.Ordinal) || name is "src" or "style" or "action").Should().BeEmpty();
        page.Elements.Attributes("href").Select(link => link.Value).Should().OnlyContain(link => link.StartsWith('#'));
    }
}
