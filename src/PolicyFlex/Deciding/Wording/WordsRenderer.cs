using System.Collections.Immutable;
using System.Globalization;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>
/// Fills the places of words: the situation's language where the words have it, and of several variants the first whose places are all
/// known.
/// </summary>
internal sealed class WordsRenderer(Inquiry inquiry)
{
    private const string Unknown = "…";

    private readonly PolicySet _set = inquiry.Plan.Set;

    /// <summary>The text for the situation; null if there are no words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="amounts">What <c>{amount}</c> and <c>{up-to}</c> stand for.</param>
    public string? Render(Words? words, AmountPlaces amounts)
    {
        if (words is null || words.ByLanguage.IsEmpty)
        {
            return null;
        }

        var variants = VariantsOf(words);
        foreach (var variant in variants)
        {
            if ((variant.Fixed ?? Fill(variant, amounts, null)) is { } text)
            {
                return text;
            }
        }

        return Fill(variants[^1], amounts, Unknown);
    }

    private ImmutableArray<Template> VariantsOf(Words words)
    {
        var found = words.ByLanguage is [var only] ? only
            : Find(words, inquiry.Request.Situation.Language) ?? Find(words, _set.Languages[0]) ?? words.ByLanguage[0];
        return found.Variants;
    }

    private static WordsInLanguage? Find(Words words, string? language) =>
        language is null ? null : words.ByLanguage.FirstOrDefault(candidate => string.Equals(candidate.Language, language, StringComparison.Ordinal));

    /// <summary>The text of a variant, with a word for places that are not known; null if there is no such word, and one is not.</summary>
    private string? Fill(Template variant, AmountPlaces amounts, string? unknown)
    {
        var parts = new string[variant.Parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var part = variant.Parts[i];
            if ((part.IsPlace ? ValueOf(part.Text, amounts) ?? unknown : part.Text) is not { } text)
            {
                return null;
            }

            parts[i] = text;
        }

        return string.Concat(parts);
    }

    private string? ValueOf(string place, AmountPlaces amounts) => place switch
    {
        AmountPlaces.AmountPlace => AmountOf(amounts.Amount, amounts),
        AmountPlaces.UpToPlace => AmountOf(amounts.UpTo, amounts),
        _ => inquiry.Plan.Facts.Slots.TryGetValue(place, out var slot) && inquiry.Facts.Evaluator.Fact(slot) is { IsKnown: true } value
            ? Text(value, _set.Facts[slot].Type.Kind)
            : null,
    };

    private string? AmountOf(decimal? amount, AmountPlaces amounts) => amount is not { } known ? null
        : amounts.AreMoney ? Money(known)
        : known.ToString("0.############################", CultureInfo.InvariantCulture);

    private string Text(Value value, FactKind kind) => value.Kind switch
    {
        ValueKind.Boolean => value.Boolean ? "yes" : "no",
        ValueKind.Number when kind == FactKind.Money => Money(value.Number),
        ValueKind.Instant => TimeZoneInfo.ConvertTime(value.Instant, _set.Calendar.Zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>Money as people read it beside its currency: <c>24.00 USD</c>.</summary>
    private string Money(decimal amount) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Math.Round(amount, inquiry.Plan.Digits, MidpointRounding.AwayFromZero).ToString("F" + inquiry.Plan.Digits, CultureInfo.InvariantCulture)} {_set.Currency}");
}
