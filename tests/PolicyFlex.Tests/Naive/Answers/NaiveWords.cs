using System.Globalization;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>Fills the places of words.</summary>
internal static class NaiveWords
{
    /// <summary>What stands for what is not known.</summary>
    private const string NotKnown = "…";

    /// <summary>The words for the situation's language, or null if there are none.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="words">The words.</param>
    /// <param name="amount">What <c>{amount}</c> is, or null if not known.</param>
    /// <param name="upTo">What <c>{up-to}</c> is, or null if not known.</param>
    public static string? Fill(NaiveScene scene, Words? words, string? amount = null, string? upTo = null)
    {
        if (words is null)
            return null;

        var variants = InLanguage(scene, words).Variants;
        var known = variants.FirstOrDefault(variant => variant.Parts.All(part => !part.IsPlace || Place(part.Text) is not null));
        return string.Concat((known ?? variants[^1]).Parts.Select(part => part.IsPlace ? Place(part.Text) ?? NotKnown : part.Text));

        string? Place(string name) => name switch
        {
            "amount" => amount,
            "up-to" => upTo,
            _ => scene.SlotOf(name) is >= 0 and var slot && scene.Fact(slot) is { IsKnown: true } fact
                ? Format(scene, scene.Set.Facts[slot].Type.Kind, fact.Value)
                : null,
        };
    }

    /// <summary>An amount of the set's currency.</summary>
    public static string Money(NaiveScene scene, decimal amount)
    {
        var digits = NaiveMoney.Digits(scene.Set.Currency);
        var rounded = Math.Round(amount, digits, MidpointRounding.AwayFromZero);
        return rounded.ToString("F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + " " + scene.Set.Currency;
    }

    public static string Number(decimal number) => Value.Of(number).ToString();

    private static WordsInLanguage InLanguage(NaiveScene scene, Words words) =>
        words.ByLanguage.FirstOrDefault(w => w.Language == scene.Request.Situation.Language)
        ?? words.ByLanguage.FirstOrDefault(w => w.Language == scene.Set.Languages[0])
        ?? words.ByLanguage[0];

    private static string Format(NaiveScene scene, FactKind kind, Value value) => value.Kind switch
    {
        ValueKind.Number when kind == FactKind.Money => Money(scene, value.Number),
        ValueKind.Boolean => value.Boolean ? "yes" : "no",
        ValueKind.Date => value.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ValueKind.Instant => TimeZoneInfo.ConvertTime(value.Instant, scene.Set.Calendar.Zone)
            .ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
