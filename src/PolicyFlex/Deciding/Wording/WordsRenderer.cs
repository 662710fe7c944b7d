using System.Text;
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
    /// <param name="amounts">What <c>{amount}</c> and <c>{up-to}</c> stand for, ready to be read.</param>
    public string? Render(Words? words, AmountPlaces amounts)
    {
        if (words is null || words.ByLanguage.IsEmpty)
        {
            return null;
        }

        var variants = words.ByLanguage.In(_language.Tag, _set.Languages[0]).Variants;
        var chosen = variants.FirstOrDefault(variant => variant.Parts.All(part => !part.IsPlace || ValueOf(part.Text, amounts) is not null))
            ?? variants[^1];
        var text = new StringBuilder();
        foreach (var part in chosen.Parts)
        {
            text.Append(part.IsPlace ? ValueOf(part.Text, amounts) ?? Unknown : part.Text);
        }

        return text.ToString();
    }

    /// <summary>A text without places for the situation; null if there is none.</summary>
    public string? Render(Label? label) => label is null ? null : _teller.Of(label);

    /// <summary>Money as people write it who speak the language: <c>$24.00</c>.</summary>
    public string Money(decimal amount) => _teller.Money(amount);

    /// <summary>A number as people write it who speak the language: <c>1,500</c>.</summary>
    public string Number(decimal number) => _language.Number(number);

    private string? ValueOf(string place, AmountPlaces amounts)
    {
        switch (place)
        {
            case AmountPlaces.AmountPlace:
                return amounts.Amount;
            case AmountPlaces.UpToPlace:
                return amounts.UpTo;
        }

        for (var slot = 0; slot < _set.Facts.Length; slot++)
        {
            if (string.Equals(_set.Facts[slot].Name, place, StringComparison.Ordinal))
            {
                return _inquiry.Facts.Evaluator.Fact(slot) is { IsKnown: true } value ? _teller.Plain(value, _set.Facts[slot].Type) : null;
            }
        }

        return null;
    }
}
