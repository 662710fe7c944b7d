using System.Globalization;

namespace PolicyFlex.Policies;

/// <summary>Reads a value as it is written in YAML, by the type that it should have.</summary>
internal static class FactText
{
    /// <summary>The value; null if the text is none of that type.</summary>
    public static Value? Read(string text, FactType type, Calendar calendar) => type.Kind switch
    {
        FactKind.Text => Value.Of(text),
        FactKind.Choice => type.Choices.Contains(text, StringComparer.Ordinal) ? Value.Of(text) : null,
        FactKind.Boolean => text switch
        {
            "true" => Value.Of(true),
            "false" => Value.Of(false),
            _ => null,
        },
        FactKind.Integer => ReadNumber(text) is { } number && decimal.Truncate(number) == number ? Value.Of(number) : null,
        FactKind.Number or FactKind.Money => ReadNumber(text) is { } number ? Value.Of(number) : null,
        FactKind.Date => Calendar.TryParseDate(text, out var date) ? Value.Of(date) : null,
        FactKind.DateTime => calendar.TryParseInstant(text, out var instant, out _) ? Value.Of(instant) : null,
        _ => null,
    };

    private static decimal? ReadNumber(string text) => decimal.TryParse(
        text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
