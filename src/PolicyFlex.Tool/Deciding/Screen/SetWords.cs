using System.Globalization;
using PolicyFlex.Json;
using PolicyFlex.Policies;

namespace PolicyFlex.Tool.Deciding;

/// <summary>How the things of a set are called and counted when they are shown to people.</summary>
internal sealed class SetWords(PolicySet set)
{
    private IEnumerable<GoodwillOption> Options => set.Policies.SelectMany(policy => policy.Goodwill).Concat(set.Fallback?.Goodwill ?? []);

    /// <summary>A policy's title, else its name.</summary>
    public string Policy(string name) =>
        set.Policies.LastOrDefault(policy => policy.Name == name && policy.Title is not null)?.Title ?? name;

    /// <summary>The title of an action or an option; null if it has none.</summary>
    public string? Title(string name) =>
        set.Actions.FirstOrDefault(action => action.Name == name)?.Title
        ?? Options.LastOrDefault(option => option.Name == name && option.Title is not null)?.Title;

    /// <summary>The title of an action or an option with its name, by which it is found elsewhere on the screen.</summary>
    public string TitleAndName(string name) => Title(name) is { } title ? $"{title} ({name})" : name;

    /// <summary>A fact of the set; null if the set does not declare it.</summary>
    public FactDefinition? Fact(string name) => set.Facts.FirstOrDefault(fact => fact.Name == name);

    /// <summary>A value that somebody claims for a fact, as people write it.</summary>
    public string Claim(string fact, string claimed) => Fact(fact)?.Type.Kind switch
    {
        FactKind.Boolean => claimed == "true" ? "yes" : "no",
        FactKind.Money when decimal.TryParse(claimed, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) => Money(amount),
        _ => claimed,
    };

    /// <summary>A moment in the set's zone: <c>10:15 on 1 March 2026</c>.</summary>
    public string Moment(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, set.Calendar.Zone)
        .ToString("HH:mm 'on' d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day in the set's zone: <c>1 March 2026</c>.</summary>
    public string Day(DateTimeOffset moment) => set.Calendar.DateOf(moment).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>An amount of an option, in its unit if it has one: <c>500 points</c>.</summary>
    public string Amount(string option, decimal amount) =>
        Options.LastOrDefault(other => other.Name == option)?.Unit is { } unit ? $"{AmountText.Of(amount, currency: null)} {unit}" : Money(amount);

    /// <summary>An amount in the set's currency: <c>24.00 USD</c>.</summary>
    public string Money(decimal amount) => $"{AmountText.Of(amount, set.Currency)} {set.Currency}";
}
