using System.Collections.Frozen;
using System.Globalization;
using PolicyFlex.Policies;

namespace PolicyFlex.Situations;

/// <summary>How a member of a type that is known before becomes a value of a fact.</summary>
internal static class HostTypes
{
    private static readonly FrozenDictionary<Type, Reading> Readings = new[]
    {
        Of<bool>((value, fact, typing) => typing.Boolean(fact, value), FactKind.Boolean),
        OfNumber<decimal>((value, fact, typing) => typing.Number(fact, value)),
        OfNumber<byte>((value, fact, typing) => typing.Number(fact, value)),
        OfNumber<sbyte>((value, fact, typing) => typing.Number(fact, value)),
        OfNumber<short>((value, fact, typing) => typing.Number(fact, value)),
        OfNumber<ushort>((value, fact, typing) => typing.Number(fact, value)),
        OfNumber<int>((value, fact, typing) => typing.Number(fact, value)),
        OfNumber<uint>((value, fact, typing) => typing.Number(fact, value)),
        OfNumber<long>((value, fact, typing) => typing.Number(fact, value)),
        OfNumber<ulong>((value, fact, typing) => typing.Number(fact, value)),
        OfNumber<double>((value, fact, typing) => typing.Number(fact, value.ToString("R", CultureInfo.InvariantCulture))),
        OfNumber<float>((value, fact, typing) => typing.Number(fact, value.ToString("R", CultureInfo.InvariantCulture))),
        Of<DateOnly>((value, fact, typing) => typing.Day(fact, value), FactKind.Date, FactKind.DateTime),
        Of<DateTimeOffset>((value, fact, typing) => typing.Moment(fact, value), FactKind.DateTime),
        Of<DateTime>((value, fact, typing) => typing.Moment(fact, value), FactKind.DateTime),
        [
            new Reading(
                typeof(string),
                (string? value, FactShape fact, FactTyping typing) => value is null ? Value.Missing : typing.Text(fact, value),
                [FactKind.Text, FactKind.Choice, FactKind.Date, FactKind.DateTime]),
        ],
    }.SelectMany(readings => readings).ToFrozenDictionary(reading => reading.Type);

    /// <summary>The reading of a type for a fact; null if no value of the type can be one of the fact.</summary>
    public static Func<TValue, FactShape, FactTyping, Value>? For<TValue>(FactShape fact)
    {
        if (Readings.TryGetValue(typeof(TValue), out var reading))
        {
            return reading.Kinds.Contains(fact.Kind) ? (Func<TValue, FactShape, FactTyping, Value>)reading.Read : null;
        }

        return EnumOf<TValue>() is { } type && fact.Kind == FactKind.Choice ? OfEnum<TValue>(type, fact) : null;
    }

    /// <summary>The enum that a type is, or is the nullable of; null for all other types.</summary>
    public static Type? EnumOf<TValue>()
    {
        var type = Nullable.GetUnderlyingType(typeof(TValue)) ?? typeof(TValue);
        return type.IsEnum ? type : null;
    }

    private static Func<TValue, FactShape, FactTyping, Value> OfEnum<TValue>(Type type, FactShape fact)
    {
        var known = Enum.GetValues(type).Cast<object>()
            .Select(name => (Name: (TValue)name, Position: fact.Choices.FindLoosely(name.ToString()!)))
            .Where(name => name.Position >= 0)
            .Select(name => KeyValuePair.Create(name.Name, fact.ChoiceValues[name.Position]))
            .ToArray();
        return (value, shape, typing) =>
        {
            foreach (var (name, choice) in known)
            {
                if (EqualityComparer<TValue>.Default.Equals(name, value))
                {
                    return choice;
                }
            }

            return value is null ? Value.Missing : typing.ChoiceByName(shape, value.ToString()!);
        };
    }

    private static Reading[] OfNumber<T>(Func<T, FactShape, FactTyping, Value> read)
        where T : struct => Of(read, FactKind.Integer, FactKind.Number, FactKind.Money);

    private static Reading[] Of<T>(Func<T, FactShape, FactTyping, Value> read, params FactKind[] kinds)
        where T : struct =>
    [
        new Reading(typeof(T), read, kinds),
        new Reading(
            typeof(T?),
            (T? value, FactShape fact, FactTyping typing) => value is { } known ? read(known, fact, typing) : Value.Missing,
            kinds),
    ];

    private sealed record Reading(Type Type, Delegate Read, FactKind[] Kinds);
}
