using FluentAssertions;
using PolicyFlex.Tests.Meaning;
using Xunit;

namespace PolicyFlex.Tests.Explaining;

/// <summary>Conditions and changes whose words are put together otherwise than in English.</summary>
public sealed class SpokenWordsTests
{
    [Theory]
    [InlineData("de", "was.late", "„was late“ trifft zu", "„was late“ trifft nicht zu")]
    [InlineData("fr", "was.late", "« was late » est vrai", "« was late » n’est pas vrai")]
    [InlineData("es", "was.late", "«was late» se cumple", "«was late» no se cumple")]
    [InlineData("de", "order.boughtOn > \"2026-01-31\"", "„order bought on“ liegt nach dem 31. Januar 2026", "„order bought on“ liegt nicht nach dem 31. Januar 2026")]
    [InlineData("fr", "order.boughtOn > \"2026-01-31\"", "« order bought on » est après le 31 janvier 2026", "« order bought on » n’est pas après le 31 janvier 2026")]
    [InlineData("es", "order.boughtOn > \"2026-01-31\"", "«order bought on» es después del 31 de enero de 2026", "«order bought on» no es después del 31 de enero de 2026")]
    [InlineData("de", "order.boughtAt <= now", "„order bought at“ ist nicht später als jetzt", "„order bought at“ ist später als jetzt")]
    [InlineData("de", "order.channel in (\"web\", \"phone\")", "„order channel“ ist web oder phone", "„order channel“ ist etwas anderes als web oder phone")]
    [InlineData("fr", "order.channel in (\"web\", \"phone\")", "« order channel » est web ou phone", "« order channel » est autre que web ou phone")]
    [InlineData("es", "order.channel in (\"web\", \"phone\")", "«order channel» es web o phone", "«order channel» no es ninguno de estos: web o phone")]
    [InlineData("de", "10% of order.total > 5", "10 % von „order total“ ist mehr als 5,00 $", "10 % von „order total“ ist höchstens 5,00 $")]
    [InlineData("de", "10% of order.items.Sum(price) > 5", "die Summe von „price“ in „order items“ (davon 10 %) ist mehr als 5,00 $", "die Summe von „price“ in „order items“ (davon 10 %) ist höchstens 5,00 $")]
    [InlineData("fr", "10% of order.items.Sum(price) > 5", "10 % de la somme de « price » dans « order items » dépasse 5,00 $US", "10 % de la somme de « price » dans « order items » est d’au plus 5,00 $US")]
    [InlineData("de", "Math.Min(order.total, 50) > 5", "„order total“ oder, falls kleiner, 50,00 $ ist mehr als 5,00 $", "„order total“ oder, falls kleiner, 50,00 $ ist höchstens 5,00 $")]
    [InlineData("de", "order.items.Count(finalSale) > 2", "die Zahl der Einträge in „order items“ (nur solche, für die gilt: „final sale“ trifft zu) ist mehr als 2", "die Zahl der Einträge in „order items“ (nur solche, für die gilt: „final sale“ trifft zu) ist höchstens 2")]
    [InlineData("fr", "order.items.All(price > 10)", "chaque élément de « order items » remplit ceci : « price » dépasse 10,00 $US", "les éléments de « order items » ne remplissent pas tous ceci : « price » dépasse 10,00 $US")]
    [InlineData("es", "order.items.Any(finalSale)", "al menos un elemento de «order items» cumple esto: «final sale» se cumple", "ningún elemento de «order items» cumple esto: «final sale» se cumple")]
    [InlineData("de", "order.items.Any()", "„order items“ hat Einträge", "„order items“ ist leer")]
    [InlineData("es", "was.late and (was.ours or was.rude)", "«was late» se cumple y («was ours» se cumple o «was rude» se cumple)", "«was late» no se cumple o («was ours» no se cumple y «was rude» no se cumple)")]
    public void A_condition_is_a_sentence_of_its_language(string language, string when, string sentence, string opposite)
    {
        var told = Refund(language, when).Explain().Policies[0].Rules[0].When!;

        (Plain(told.Sentence), Plain(told.Opposite)).Should().Be((sentence, opposite));
    }

    [Theory]
    [InlineData("de", "Es wäre erlaubt, wenn „order bought on“ der 1. Dezember 2025 oder später wäre (hier: 20. November 2025) und wenn „was late“ zuträfe (hier: nein).")]
    [InlineData("fr", "Ce serait permis si « order bought on » était le 1 décembre 2025 ou après (ici : 20 novembre 2025) et si « was late » était vrai (ici : non).")]
    [InlineData("es", "Estaría permitido si «order bought on» fuera el 1 de diciembre de 2025 o después (aquí: 20 de noviembre de 2025) y si «was late» se cumpliera (aquí: no).")]
    public void A_change_is_a_sentence_of_its_language(string language, string sentence) =>
        Refund(language, "Days.Between(order.boughtOn, now) <= 90 and was.late").Given("""{ "order": { "boughtOn": "2025-11-20" } }""").WasNot("late")
            .Changes("refund").Select(Plain).Should().Equal(sentence);

    [Theory]
    [InlineData("de", "Es wäre erlaubt, wenn bestätigt wäre, dass „receipt shown“ zutrifft (hier: nein; zu prüfen: the number on the receipt).")]
    [InlineData("fr", "Ce serait permis s’il était confirmé que « receipt shown » est vrai (ici : non ; à vérifier : the number on the receipt).")]
    [InlineData("es", "Estaría permitido si se confirmara que «receipt shown» se cumple (aquí: no; por comprobar: the number on the receipt).")]
    public void So_is_one_that_has_to_be_confirmed(string language, string sentence) =>
        Refund(language, "receipt.shown").Given("""{ "receipt": { "shown": false } }""").Verified("receipt.shown")
            .Changes("refund").Select(Plain).Should().Equal(sentence);

    [Fact]
    public void A_title_is_quoted_in_a_sentence_and_nowhere_else()
    {
        var seen = Refund("de", "order.total > 5").Given("""{ "order": { "total": 9 } }""").Explain().Policies[0].Rules[0].When!.Saw[0];

        seen.Title.Should().Be("order total");
    }

    private static Scenario Refund(string language, string when) => Scenario.Policy($"""
        rules:
          - rule: it
            allow: refund
            when: |-
              {when}
        """).Set("languages: [en, de, fr, es]").Speaking(language);

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
