using System.Globalization;
using System.Text;
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
    /// <param name="amounts">What <c>{amount}</c> and <c>{up-to}</c> stand for, ready to be read.</param>
    public string? Render(Words? words, AmountPlaces amounts)
    {
        if (words is null || words.ByLanguage.IsEmpty)
        {
            return null;
        }

        var variants = (Find(words, inquiry.Request.Situation.Language) ?? Find(words, _set.Languages[0]) ?? words.ByLanguage[0]).Variants;
        var chosen = variants.FirstOrDefault(variant => variant.Parts.All(part => !part.IsPlace || ValueOf(part.Text, amounts) is not null))
            ?? variants[^1];
        var text = new StringBuilder();
        foreach (var part in chosen.Parts)
        {
            text.Append(part.IsPlace ? ValueOf(part.Text, amounts) ?? Unknown : part.Text);
        }

        return text.ToString();
    }

    /// <summary>Money as people read it beside its currency: <c>24.00 USD</c>.</summary>
    public string Money(decimal amount) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Math.Round(amount, inquiry.Plan.Digits, MidpointRounding.AwayFromZero).ToString("F" + inquiry.Plan.Digits, CultureInfo.InvariantCulture)} {_set.Currency}");

    private static WordsInLanguage? Find(Words words, string? language) =>
        language is null ? null : words.ByLanguage.FirstOrDefault(candidate => string.Equals(candidate.Language, language, StringComparison.Ordinal));

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
                return inquiry.Facts.Evaluator.Fact(slot) is { IsKnown: true } value ? Text(value, _set.Facts[slot].Type.Kind) : null;
            }
        }

        return null;
    }

    private string Text(Value value, FactKind kind) => value.Kind switch
    {
        ValueKind.Boolean => value.Boolean ? "yes" : "no",
        ValueKind.Number when kind == FactKind.Money => Money(value.Number),
        ValueKind.Instant => TimeZoneInfo.ConvertTime(value.Instant, _set.Calendar.Zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
