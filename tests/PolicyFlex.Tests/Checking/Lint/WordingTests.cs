using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Checking.Lint;

/// <summary>Words that no customer should hear, and origins that tell of one.</summary>
public sealed class WordingTests
{
    [Theory]
    [InlineData("en", "That was your fault.", "your fault")]
    [InlineData("en", "As I said, it is too late.", "as I said")]
    [InlineData("en", "You didn’t read what the page says.", "you didn't read")]
    [InlineData("de", "Sie hätten sich früher melden sollen.", "Sie hätten")]
    [InlineData("fr", "Vous auriez dû appeler.", "vous auriez dû")]
    [InlineData("es", "Usted olvidó el recibo.", "usted olvidó")]
    public void Blame_is_told(string language, string say, string phrase) => Linted.Told(Denial(language, say)).Should().Equal(
        $"warning PF710: \"{phrase}\" puts the blame on the customer. Say what you can do, and why it is so, without a word about what they did.");

    [Theory]
    [InlineData("en", "Our policy does not allow it.", "our policy")]
    [InlineData("en", "It is against policy. Those are the rules.", "against policy")]
    [InlineData("de", "Unsere Richtlinien lassen das nicht zu.", "unsere Richtlinien")]
    [InlineData("fr", "C'est notre règlement.", "notre règlement")]
    [InlineData("es", "Lo dicen nuestras normas.", "nuestras normas")]
    public void A_policy_without_a_reason_is_told(string language, string say, string phrase) => Linted.Told(Denial(language, say)).Should().Equal(
        $"warning PF711: These words say no more than \"{phrase}\". Give the reason behind it, and what you can do.");

    [Theory]
    [InlineData("en", "Our policy ends after 90 days. What comes back later cannot be sold again.")]
    [InlineData("en", "I should have told you. The fault is ours.")]
    [InlineData("en", "The insurance policyholder gets it.")]
    [InlineData("de", "Das hätten Sie von uns eher hören sollen.")]
    [InlineData("nl", "Dat is ons beleid. You should have called.")]
    public void Other_words_are_not(string language, string say) => Linted.Told(Denial(language, say)).Should().BeEmpty();

    [Theory]
    [InlineData("A customer sent back an empty box.", "A customer")]
    [InlineData("In 2019 one guest took the towels.", "one guest")]
    [InlineData("1 complaint in the spring.", "1 complaint")]
    public void A_denial_that_came_of_one_incident_is_told(string origin, string incident) => Linted.Told(Denial("en", "I cannot.", origin)).Should().Equal(
        $"warning PF712: The `otherwise` of rule `r` came of a single incident (\"{incident}\"). Say how often it happened. What one customer did is seldom a reason for a rule that all the others meet.");

    [Theory]
    [InlineData("2024 peak season, 412 late returns.")]
    [InlineData("A customer, and then 30 others, sent back empty boxes.")]
    [InlineData("Callers who knew an order number had parcels sent to another address.")]
    public void One_that_came_of_several_is_not(string origin) => Linted.Told(Denial("en", "I cannot.", origin)).Should().BeEmpty();

    private static string Denial(string language, string say, string origin = "412 returns in 2024.") =>
        $"""
        # policyset.yaml
        languages: [{language}]
        # returns.policy.yaml
        rules:
          - rule: r
            allow: refund
            when: order.total <= 500
            otherwise:
              say: "{say}"
              origin: "{origin}"
              instead: [replace]
        """;
}
