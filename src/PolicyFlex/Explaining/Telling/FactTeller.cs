using System.Text.RegularExpressions;
using PolicyFlex.Languages;
using PolicyFlex.Policies;

namespace PolicyFlex.Explaining;

/// <summary>Calls facts by their titles, and tells their values as people write them.</summary>
internal sealed partial class FactTeller(PolicySet set, Language language)
{
    private const string Situation = "situation";

    /// <summary>
    /// The title of a fact, else its name as words: <c>order.totalPaid</c> is <c>order total paid</c>. What belongs to the situation is called by
    /// its name alone.
    /// </summary>
    public static string Title(FactDefinition fact)
    {
        if (fact.Title is { } title)
        {
            return title;
        }

        var parts = fact.Name.Split('.');
        return string.Join(' ', parts.Where((part, place) => place > 0 || part != Situation || parts.Length == 1).Select(Words));
    }

    /// <summary>A value: <c>9,000.00 USD</c>, <c>101 days</c>, <c>1 March 2026</c>, <c>yes</c>, <c>late delivery</c>.</summary>
    /// <param name="value">The value.</param>
    /// <param name="fact">The fact, for its type and unit; null for a value that is of no fact.</param>
    public string Value(Value value, FactDefinition? fact) => value.Kind switch
    {
        ValueKind.Missing or ValueKind.Error => language.Phrases.NotKnown,
        ValueKind.Boolean => value.Boolean ? language.Phrases.Yes : language.Phrases.No,
        ValueKind.Number when fact?.Type.Kind == FactKind.Money => language.Money(value.Number, set.Currency, CurrencyDigits.Of(set.Currency)),
        ValueKind.Number => fact?.Unit is { } unit ? $"{language.Number(value.Number)} {unit}" : language.Number(value.Number),
        ValueKind.Text when fact?.Type.Kind == FactKind.Choice => Words(value.Text),
        ValueKind.Date => language.Day(value.Date),
        ValueKind.Instant => language.Moment(TimeZoneInfo.ConvertTime(value.Instant, set.Calendar.Zone).DateTime),
        ValueKind.Records => language.Phrases.Values.Records.With(language.Number(value.Records.Length)),
        ValueKind.List => language.All([.. value.Elements.Select(element => Value(element, null))]),
        _ => value.ToString(),
    };

    /// <summary>A name as words: <c>lifetimeValue</c> is <c>lifetime value</c>, <c>late-delivery</c> is <c>late delivery</c>.</summary>
    public static string Words(string name) => Hump().Replace(name, " ").Replace('-', ' ').ToLowerInvariant();

    [GeneratedRegex(@"(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex Hump();
}
