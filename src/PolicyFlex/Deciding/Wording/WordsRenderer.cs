using PolicyFlex.Languages;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>
/// Fills the places of words: the situation's language where the words have it, and of several variants the first whose places are all
/// known.
/// </summary>
internal sealed class WordsRenderer
{
    private const string Unknown = "…";

    private readonly Inquiry _inquiry;
    private readonly PolicySet _set;
    private readonly Languages.Language _language;
    private readonly FactTeller _teller;

    public WordsRenderer(Inquiry inquiry)
    {
        (_inquiry, _set) = (inquiry, inquiry.Plan.Set);
        _language = Languages.Language.Of(inquiry.Request.Situation.Language ?? _set.Languages[0]);
        _teller = new FactTeller(_set, _language);
    }

    /// <summary>The language that is spoken, BCP 47: the situation's, else the set's first one.</summary>
    public string Language => _language.Tag;

    /// <summary>The text for the situation; null if there are no words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="amounts">What <c>{amount}</c> and <c>{up-to}</c> stand for.</param>
    public string? Render(Words? words, AmountPlaces amounts)
    {
        if (words is null || words.ByLanguage.IsEmpty)
        {
            return null;
        }

        var variants = words.ByLanguage.In(_language.Tag, _set.Languages[0]).Variants;
        foreach (var variant in variants)
        {
            if ((variant.Fixed ?? Fill(variant, amounts, null)) is { } text)
            {
                return text;
            }
        }

        return Fill(variants[^1], amounts, Unknown);
    }

    /// <summary>A text without places for the situation; null if there is none.</summary>
    public string? Render(Label? label) => label is null ? null : _teller.Of(label);

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
        _ => _inquiry.Plan.Facts.Slots.TryGetValue(place, out var slot) && _inquiry.Facts.Evaluator.Fact(slot) is { IsKnown: true } value
            ? _teller.Plain(value, _set.Facts[slot].Type)
            : null,
    };

    private string? AmountOf(decimal? amount, AmountPlaces amounts) => amount is not { } known ? null
        : amounts.AreMoney ? _teller.Money(known)
        : _language.Number(known);
}
