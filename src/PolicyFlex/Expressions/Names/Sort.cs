using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>What values something in an expression can have: their kind, and what more is known of them.</summary>
internal sealed record Sort(ValueKind Kind)
{
    public static Sort Number { get; } = new(ValueKind.Number);
    public static Sort Boolean { get; } = new(ValueKind.Boolean);
    public static Sort Text { get; } = new(ValueKind.Text);
    public static Sort Date { get; } = new(ValueKind.Date);
    public static Sort Instant { get; } = new(ValueKind.Instant);

    /// <summary>The names of the days of the week.</summary>
    public static Sort DayOfWeek { get; } = new(ValueKind.Text)
    {
        Choice = new FactType(FactKind.Choice)
        {
            Choices = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        },
    };

    /// <summary>For one of a closed list of words: that type.</summary>
    public FactType? Choice { get; init; }

    /// <summary>For a list: what it holds; null for a list of records.</summary>
    public Sort? Element { get; init; }

    /// <summary>For a list of records: their members.</summary>
    public ImmutableArray<FactDefinition> Members { get; init; } = [];

    public bool IsList => Kind is ValueKind.List or ValueKind.Records;

    public bool IsTime => Kind is ValueKind.Date or ValueKind.Instant;

    /// <summary>The sort in words: <c>a number</c>.</summary>
    public string InWords => Kind switch
    {
        ValueKind.Number => "a number",
        ValueKind.Boolean => "true or false",
        ValueKind.Date => "a date",
        ValueKind.Instant => "a date-time",
        ValueKind.List or ValueKind.Records => "a list",
        _ => Choice is null ? "a text" : "a choice",
    };

    /// <summary>The sort of a declared type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="lists">The records that lists can hold, by name.</param>
    public static Sort Of(FactType type, IReadOnlyDictionary<string, ListDefinition> lists) => type.Kind switch
    {
        FactKind.Boolean => Boolean,
        FactKind.Integer or FactKind.Number or FactKind.Money => Number,
        FactKind.Date => Date,
        FactKind.DateTime => Instant,
        FactKind.Choice => Text with { Choice = type },
        FactKind.List when type.Element is { Kind: not FactKind.List } element =>
            new Sort(ValueKind.List) { Element = Of(element, lists) },
        FactKind.List => new Sort(ValueKind.Records)
        {
            Members = lists.GetValueOrDefault(type.ElementName ?? "")?.Members ?? [],
        },
        _ => Text,
    };

    /// <summary>Whether the values of another sort are the same choices in the same order.</summary>
    public bool SharesChoices(Sort other) =>
        Choice is { } mine && other.Choice is { } others && mine.Ordered == others.Ordered && mine.Choices.SequenceEqual(others.Choices);
}
