using System.Collections.Immutable;
using System.Globalization;

namespace PolicyFlex.Policies;

/// <summary>
/// A value of a fact, a literal or a computation. All that has an order is a decimal inside, so that values of one sort compare without
/// knowing which: numbers as they are, booleans as 0 and 1, dates as day numbers, instants as ticks of UTC.
/// </summary>
/// <remarks>Texts and choices are compared ordinally; the order of a choice is the business of its type.</remarks>
internal readonly struct Value : IEquatable<Value>
{
    private readonly decimal _number;
    private readonly object? _reference;

    private Value(ValueKind kind, decimal number, object? reference) => (Kind, _number, _reference) = (kind, number, reference);

    /// <summary>A value that is not known.</summary>
    public static Value Missing => default;

    public ValueKind Kind { get; }
    public bool IsKnown => Kind > ValueKind.Error;
    public bool IsError => Kind == ValueKind.Error;

    /// <summary>Why an error is one, as the rest of a sentence: <c>it divides by zero</c>.</summary>
    public string Reason => (string)_reference!;

    /// <summary>The number, or what stands for it: 0 and 1, a day number, ticks.</summary>
    public decimal Number => _number;
    public bool Boolean => _number != 0;
    public string Text => (string)_reference!;
    public DateOnly Date => DateOnly.FromDayNumber((int)_number);
    public DateTimeOffset Instant => new((long)_number, TimeSpan.Zero);

    /// <summary>The values of a list of plain values.</summary>
    public ImmutableArray<Value> Elements => ((ImmutableArray<Value>?)_reference) ?? [];

    /// <summary>The records of a list of records, each with its members in the order of the list's definition.</summary>
    public ImmutableArray<ImmutableArray<Value>> Records => ((ImmutableArray<ImmutableArray<Value>>?)_reference) ?? [];

    /// <summary>A value that could not be computed.</summary>
    public static Value Error(string reason) => new(ValueKind.Error, 0, reason);

    public static Value Of(decimal number) => new(ValueKind.Number, number, null);
    public static Value Of(bool boolean) => new(ValueKind.Boolean, boolean ? 1 : 0, null);
    public static Value Of(string text) => new(ValueKind.Text, 0, text);
    public static Value Of(DateOnly date) => new(ValueKind.Date, date.DayNumber, null);
    public static Value Of(DateTimeOffset instant) => new(ValueKind.Instant, instant.UtcTicks, null);
    public static Value Of(ImmutableArray<Value> elements) => new(ValueKind.List, elements.Length, elements);
    public static Value Of(ImmutableArray<ImmutableArray<Value>> records) => new(ValueKind.Records, records.Length, records);

    public static bool operator ==(Value left, Value right) => left.Equals(right);
    public static bool operator !=(Value left, Value right) => !left.Equals(right);

    public bool Equals(Value other) =>
        Kind == other.Kind
        && _number == other._number
        && Kind switch
        {
            ValueKind.Text => string.Equals(Text, other.Text, StringComparison.Ordinal),
            ValueKind.List => Elements.SequenceEqual(other.Elements),
            ValueKind.Records => Records.Length == other.Records.Length
                && Records.Zip(other.Records).All(pair => pair.First.SequenceEqual(pair.Second)),
            _ => true,
        };

    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    public override int GetHashCode() =>
        Kind == ValueKind.Text ? string.GetHashCode(Text, StringComparison.Ordinal) : HashCode.Combine(Kind, _number);

    /// <summary>The value as a host's own: a decimal, a boolean, else a text.</summary>
    public object Plain => Kind switch
    {
        ValueKind.Boolean => Boolean,
        ValueKind.Number => _number,
        _ => ToString(),
    };

    /// <summary>The value as an author would write it.</summary>
    public override string ToString() => Kind switch
    {
        ValueKind.Missing => "not known",
        ValueKind.Error => "an error",
        ValueKind.Boolean => Boolean ? "true" : "false",
        ValueKind.Text => Text,
        ValueKind.Date => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ValueKind.Instant => Instant.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture),
        ValueKind.List => string.Join(", ", Elements),
        ValueKind.Records => string.Create(CultureInfo.InvariantCulture, $"{Records.Length} records"),
        _ => _number.ToString("0.############################", CultureInfo.InvariantCulture),
    };
}
