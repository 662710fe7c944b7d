using System.Text.RegularExpressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Languages;

/// <summary>Calls the facts of a set by their titles, and tells their values as people write them who speak a language.</summary>
internal sealed partial class FactTeller(PolicySet set, Language language)
{
    private const string Situation = "situation";

    /// <summary>
    /// The title of a fact, else its name as words: <c>order.totalPaid</c> is <c>order total paid</c>. What belongs to the situation is called by
    /// its name alone.
    /// </summary>
    public string Title(FactDefinition fact)
    {
        if (fact.Title is { } title)
        {
            return Of(title);
        }

        var parts = fact.Name.Split('.');
        return string.Join(' ', parts.Where((part, place) => place > 0 || part != Situation || parts.Length == 1).Select(Words));
    }

    /// <summary>A text in the language, else in the set's first one.</summary>
    public string Of(Label label) => label.In(language.Tag, set.Languages[0]);

    /// <summary>A value with its unit: <c>$9,000.00</c>, <c>101 days</c>, <c>March 1, 2026</c>, <c>yes</c>, <c>late delivery</c>.</summary>
    /// <param name="value">The value.</param>
    /// <param name="fact">The fact, for its type and unit; null for a value that is of no fact.</param>
    public string Value(Value value, FactDefinition? fact) =>
        value.Kind == ValueKind.Number && fact is { Unit: { } unit, Type.Kind: not FactKind.Money }
            ? $"{language.Number(value.Number)} {Of(unit)}"
            : Plain(value, fact?.Type);

    /// <summary>A value without a unit.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">Its type; null for a value that has none.</param>
    public string Plain(Value value, FactType? type) => value.Kind switch
    {
        ValueKind.Missing or ValueKind.Error => language.Phrases.NotKnown,
        ValueKind.Boolean => value.Boolean ? language.Yes : language.No,
        ValueKind.Number => type?.Kind == FactKind.Money ? Money(value.Number) : language.Number(value.Number),
        ValueKind.Text when type?.Kind == FactKind.Choice => Choice(value.Text, type),
        ValueKind.Date => language.Day(value.Date),
        ValueKind.Instant => Moment(value.Instant),
        ValueKind.Records => RecordsOf(value).With(language.Number(value.Records.Length)),
        ValueKind.List => language.All([.. value.Elements.Select(element => Plain(element, type?.Element))]),
        _ => value.ToString(),
    };

    /// <summary>An amount of the set's currency.</summary>
    public string Money(decimal amount) => language.Money(amount, set.Currency, CurrencyDigits.Of(set.Currency));

    /// <summary>A moment in the set's zone.</summary>
    public string Moment(DateTimeOffset moment) => language.Moment(TimeZoneInfo.ConvertTime(moment, set.Calendar.Zone).DateTime);

    /// <summary>A name as words: <c>lifetimeValue</c> is <c>lifetime value</c>, <c>late-delivery</c> is <c>late delivery</c>.</summary>
    public static string Words(string name) => Hump().Replace(name, " ").Replace('-', ' ').ToLowerInvariant();

    private string RecordsOf(Value value) => value.Records.Length == 1 ? language.Phrases.Values.OneRecord : language.Phrases.Values.Records;

    private string Choice(string choice, FactType type) => type.Titles.TryGetValue(choice, out var title) ? Of(title) : Words(choice);

    [GeneratedRegex(@"(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex Hump();
}
