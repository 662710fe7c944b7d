using PolicyFlex.Languages;
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

        var variants = InLanguage(scene, words.ByLanguage).Variants;
        var known = variants.FirstOrDefault(variant => variant.Parts.All(part => !part.IsPlace || Place(part.Text) is not null));
        return string.Concat((known ?? variants[^1]).Parts.Select(part => part.IsPlace ? Place(part.Text) ?? NotKnown : part.Text));

        string? Place(string name) => name switch
        {
            "amount" => amount,
            "up-to" => upTo,
            _ => scene.SlotOf(name) is >= 0 and var slot && scene.Fact(slot) is { IsKnown: true } fact
                ? Format(scene, scene.Set.Facts[slot].Type, fact.Value)
                : null,
        };
    }

    /// <summary>The text for the situation's language, or null if there is none.</summary>
    public static string? Text(NaiveScene scene, Label? label) => label is null ? null : InLanguage(scene, label.ByLanguage).Text;

    /// <summary>The language in which the situation is told.</summary>
    public static string Spoken(NaiveScene scene) => scene.Request.Situation.Language ?? scene.Set.Languages[0];

    /// <summary>An amount of the set's currency.</summary>
    public static string Money(NaiveScene scene, decimal amount) =>
        Language.Of(Spoken(scene)).Money(amount, scene.Set.Currency, NaiveMoney.Digits(scene.Set.Currency));

    public static string Number(NaiveScene scene, decimal number) => Language.Of(Spoken(scene)).Number(number);

    private static T InLanguage<T>(NaiveScene scene, IReadOnlyList<T> texts)
        where T : IInLanguage =>
        texts.OrderByDescending(text => text.Language == Spoken(scene)).ThenByDescending(text => text.Language == scene.Set.Languages[0]).First();

    private static string Format(NaiveScene scene, FactType type, Value value)
    {
        var language = Language.Of(Spoken(scene));
        return value.Kind switch
        {
            ValueKind.Number when type.Kind == FactKind.Money => Money(scene, value.Number),
            ValueKind.Number => language.Number(value.Number),
            ValueKind.Boolean => value.Boolean ? language.Yes : language.No,
            ValueKind.Date => language.Day(value.Date),
            ValueKind.Instant => language.Moment(TimeZoneInfo.ConvertTime(value.Instant, scene.Set.Calendar.Zone).DateTime),
            ValueKind.Text when type.Kind == FactKind.Choice => Text(scene, type.Titles.GetValueOrDefault(value.Text)) ?? value.Text.Replace('-', ' '),
            ValueKind.List => language.All([.. value.Elements.Select(element => Format(scene, type.Element!, element))]),
            _ => value.ToString(),
        };
    }
}
