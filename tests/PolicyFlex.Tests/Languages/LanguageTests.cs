using System.Globalization;
using FluentAssertions;
using PolicyFlex.Languages;
using PolicyFlex.Policies;
using PolicyFlex.Tests.Conventions;
using Xunit;

namespace PolicyFlex.Tests.Languages;

public sealed class LanguageTests
{
    /// <summary>What CLDR has, as <c>tests/scripts/languages.js</c> prints it: language, kind, and a text for each of the inputs.</summary>
    private static readonly string[][] Lines =
    [
        .. File.ReadLines(Path.Combine(SourceFile.Top, "tests", "PolicyFlex.Tests", "Languages", "languages.tsv")).Select(line => line.Split('\t')),
    ];

    private static readonly Dictionary<string, string[]> Inputs =
        Lines.Where(line => line[0] == "input").ToDictionary(line => line[1], line => line[2..]);

    public static TheoryData<string> Tags => new(Lines.Select(line => line[0]).Where(tag => tag != "input").Distinct());

    [Theory]
    [MemberData(nameof(Tags))]
    public void Numbers_money_days_and_times_are_written_as_CLDR_has_them(string tag)
    {
        var language = Language.Of(tag);
        foreach (var line in Lines.Where(line => line[0] == tag))
            Inputs[line[1]].Select(input => Written(language, line[1], input)).Should().Equal(line[2..], "that is how {0} writes a {1}", tag, line[1]);
    }

    [Fact]
    public void Every_language_is_held_to_CLDR() =>
        LanguageTable.Tags.Should().Equal(Lines.Select(line => line[0]).Where(tag => tag != "input").Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("de-CH-1996", "1'234.50")]
    [InlineData("de-LU", "1.234,50")]
    [InlineData("DE-at", "1.234,50")]
    [InlineData("pt-BR", "1.234,50")]
    [InlineData("zh-Hant-TW", "1,234.50")]
    [InlineData("tlh", "1,234.50")]
    [InlineData(null, "1,234.50")]
    public void A_language_that_is_not_known_is_written_like_its_nearest_relation_else_like_English(string? tag, string amount) =>
        Language.Of(tag).Money(1234.5m, "EUR", 2).Should().Contain(amount);

    [Fact]
    public void A_language_keeps_the_tag_by_which_it_was_asked_for() => Language.Of("de-LU").Tag.Should().Be("de-LU");

    [Theory]
    [InlineData("en", "a", "a, b and c", "a, b or c")]
    [InlineData("de", "a", "a, b und c", "a, b oder c")]
    [InlineData("ja", "a", "a、b、c", "a、bまたはc")]
    public void A_list_has_its_last_part_set_apart(string tag, string one, string all, string any)
    {
        var language = Language.Of(tag);

        language.All(["a"]).Should().Be(one);
        language.All(["a", "b", "c"]).Should().Be(all);
        language.Any(["a", "b", "c"]).Should().Be(any);
        language.Any([]).Should().BeEmpty();
    }

    [Fact]
    public void A_number_keeps_all_its_decimals() =>
        Language.Of("fr").Number(1234567.0123456789012345678m).Should().Be("1\u202F234\u202F567,0123456789012345678");

    [Theory]
    [InlineData("en", "yes", "no")]
    [InlineData("fr-CA", "oui", "non")]
    [InlineData("fi", "kyllä", "ei")]
    public void Yes_and_no_are_said_in_the_language(string tag, string yes, string no) =>
        (Language.Of(tag).Yes, Language.Of(tag).No).Should().Be((yes, no));

    private static string Written(Language language, string kind, string input) => kind switch
    {
        "number" => language.Number(Parsed(input)),
        "money" => Money(language, input.Split(' ')),
        "day" => language.Day(DateOnly.Parse(input, CultureInfo.InvariantCulture)),
        "moment" => language.Moment(DateTime.Parse(input, CultureInfo.InvariantCulture)),
        "all" => language.All(input.Split(", ")),
        _ => language.Any(input.Split(", ")),
    };

    private static string Money(Language language, string[] input) =>
        language.Money(Parsed(input[0]), input[1], CurrencyDigits.Of(input[1]));

    private static decimal Parsed(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);
}
