using System.Text.RegularExpressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Authoring;

/// <summary>Reads how much: <c>10% of order.total</c>, <c>25 to 40</c>, <c>unlimited</c>.</summary>
internal static partial class QuantityReader
{
    private const string Unlimited = "unlimited";

    public static Quantity? Read(YamlNode node, string what, Reading reading) =>
        Nodes.Text(node, what, reading) is { } text ? Read(text, what, reading) : null;

    /// <summary>A quantity; what is neither a range nor unlimited is an expression.</summary>
    public static Quantity? Read(YamlText text, string what, Reading reading)
    {
        if (Plain(text, reading) is { } plain)
        {
            return plain;
        }

        if (Scalars.MeantNumber(text.Text) is { } meant)
        {
            reading.Report(AuthoringProblems.NotNumber(text, what, meant));
            return null;
        }

        return reading.Place(new Quantity.Value(reading.Place(new Formula(text.Text), text)), text);
    }

    /// <summary>A number, a range or <c>unlimited</c>; null for anything else.</summary>
    public static Quantity? Plain(YamlText text, Reading reading)
    {
        if (text.Text == Unlimited)
        {
            return reading.Place(new Quantity.Unlimited(), text);
        }

        if (RangeShape().Match(text.Text) is { Success: true } range
            && Scalars.TryNumber(range.Groups["from"].Value, out var suggested)
            && Scalars.TryNumber(range.Groups["to"].Value, out var most))
        {
            return reading.Place(new Quantity.Range(suggested, most), text);
        }

        return Scalars.TryNumber(text.Text, out _)
            ? reading.Place(new Quantity.Value(reading.Place(new Formula(text.Text), text)), text)
            : null;
    }

    [GeneratedRegex(@"^(?<from>-?[\d.]+) +to +(?<to>-?[\d.]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex RangeShape();
}
