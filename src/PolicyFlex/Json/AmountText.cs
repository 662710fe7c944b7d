using System.Globalization;
using PolicyFlex.Policies;

namespace PolicyFlex.Json;

/// <summary>How amounts are spelled: money with the digits of its currency, all else without idle zeros.</summary>
internal static class AmountText
{
    /// <summary>The amount with the digits of <paramref name="currency"/>, or in the fewest digits if that is null.</summary>
    public static decimal InDigits(decimal amount, string? currency) => currency is null ? Plain(amount) : Padded(amount, CurrencyDigits.Of(currency));

    /// <summary>The amount as a text, in the same digits.</summary>
    public static string Of(decimal amount, string? currency) => InDigits(amount, currency).ToString(CultureInfo.InvariantCulture);

    /// <summary>Adds the zeros that are lacking; digits beyond the minor unit say something and stay.</summary>
    private static decimal Padded(decimal amount, int digits)
    {
        var plain = Plain(amount);
        return plain.Scale >= digits ? plain : plain + new decimal(0, 0, 0, false, (byte)digits);
    }

    /// <summary>A division by one in full length sheds the zeros at the end.</summary>
    private static decimal Plain(decimal amount) => amount / 1.0000000000000000000000000000m;
}
