using System.Reflection;
using System.Text.RegularExpressions;
using FluentAssertions;
using PolicyFlex.Languages;
using Xunit;

namespace PolicyFlex.Tests.Languages;

/// <summary>The books of phrases, held against the English one.</summary>
public sealed partial class PhrasesTests
{
    /// <summary>What is the same word as in English, or is not needed.</summary>
    private static readonly HashSet<string> Same =
    [
        "de Values.Minus: minus {0}",
        "de Values.Sum: {0} plus {1}",
        "de Values.Difference: {0} minus {1}",
        "fr Values.Sum: {0} plus {1}",
        "fr Explanation.Option: option {0}",
        "es Explanation.False: no",
    ];

    public static TheoryData<string> Spoken => ["de", "fr", "es"];

    [Theory]
    [MemberData(nameof(Spoken))]
    public void No_phrase_is_left_in_English(string language)
    {
        var english = PhrasesOf("en");

        PhrasesOf(language)
            .Where(phrase => Letter().IsMatch(Place().Replace(phrase.Value, "")) && phrase.Value == english[phrase.Key])
            .Select(phrase => $"{language} {phrase.Key}: {phrase.Value}")
            .Should().BeEquivalentTo(Same.Where(same => same.StartsWith(language + " ")));
    }

    [Theory]
    [MemberData(nameof(Spoken))]
    public void Every_phrase_has_the_places_of_the_English_one(string language)
    {
        var english = PhrasesOf("en");

        foreach (var (name, phrase) in PhrasesOf(language))
            PlacesOf(phrase).Should().Equal(PlacesOf(english[name]), "{0} is `{1}` in English", name, english[name]);
    }

    [Theory]
    [MemberData(nameof(Spoken))]
    public void No_phrase_is_empty_that_is_told(string language) =>
        PhrasesOf(language).Where(phrase => phrase.Value.Length == 0).Select(phrase => phrase.Key)
            .Except(["Changes.Pause", "Changes.PluralEnding"]).Should().BeEmpty();

    [Theory]
    [InlineData("de-AT", "denn")]
    [InlineData("fr-CA", "car")]
    [InlineData("es-MX", "porque")]
    [InlineData("pt-BR", "because")]
    [InlineData("nl", "because")]
    public void A_region_speaks_its_language_and_what_has_no_book_speaks_English(string tag, string because) =>
        Language.Of(tag).Phrases.Answers.DeniedBecause.Should().Contain($" {because} ");

    /// <summary>All phrases of a language, by their group and name.</summary>
    private static Dictionary<string, string> PhrasesOf(string language)
    {
        var book = Language.Of(language).Phrases;
        return Texts(book, "")
            .Concat(Members(book).Where(group => group.PropertyType != typeof(string)).SelectMany(group => Texts(group.GetValue(book)!, group.Name + ".")))
            .ToDictionary();
    }

    private static IEnumerable<KeyValuePair<string, string>> Texts(object phrases, string group) =>
        Members(phrases)
            .Where(member => member.PropertyType == typeof(string))
            .Select(member => KeyValuePair.Create(group + member.Name, (string)member.GetValue(phrases)!));

    private static PropertyInfo[] Members(object phrases) =>
        phrases.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance);

    private static IEnumerable<string> PlacesOf(string phrase) =>
        Place().Matches(phrase).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\p{L}")]
    private static partial Regex Letter();
}
