using System.Globalization;
using PolicyFlex.Json;
using PolicyFlex.Policies;

namespace PolicyFlex.Tool.Deciding;

/// <summary>How the things of a set are called and counted when they are shown to people.</summary>
internal sealed class SetWords(PolicySet set)
{
    /// <summary>A policy's title, else its name.</summary>
    public string Policy(string name) =>
        set.Policies.LastOrDefault(policy => policy.Name == name && policy.Title is not null)?.Title ?? name;

    /// <summary>An action's title; null if it has none.</summary>
    public string? Action(string name) => set.Actions.FirstOrDefault(action => action.Name == name)?.Title;

    /// <summary>An option's title; null if it has none.</summary>
    public string? Option(string name) =>
        set.Policies.SelectMany(policy => policy.Goodwill)
            .Concat(set.Fallback?.Goodwill ?? [])
            .LastOrDefault(option => option.Name == name && option.Title is not null)?.Title;

    /// <summary>A moment in the set's zone: <c>2026-03-01 10:15</c>.</summary>
    public string Moment(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, set.Calendar.Zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A day in the set's zone: <c>2026-03-01</c>.</summary>
    public string Day(DateTimeOffset moment) => set.Calendar.DateOf(moment).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An amount in the set's currency: <c>24.00 USD</c>.</summary>
    public string Money(decimal amount) => $"{AmountText.Of(amount, set.Currency)} {set.Currency}";
}
