using System.Globalization;

namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>A customer.</summary>
/// <param name="Id">The number.</param>
/// <param name="Tier">guest, member or patron.</param>
/// <param name="Since">Since when.</param>
/// <param name="OrdersPerYear">How many orders in the last twelve months.</param>
public sealed record Customer(string Id, string Tier, DateOnly Since, int OrdersPerYear)
{
    /// <summary>Somebody out of nine thousand: whoever has the same number is the same person with the same years behind them.</summary>
    public static Customer Someone(Dice dice)
    {
        var number = dice.Between(1000, 9999);
        var tier = (number % 20) switch { < 9 => "guest", < 16 => "member", _ => "patron" };
        var since = new DateOnly(2025 - (number % 9), 1 + (number % 12), 1 + (number % 28));
        return new Customer(string.Create(CultureInfo.InvariantCulture, $"c-{number}"), tier, since, tier == "guest" ? 1 : 2 + (number % 7));
    }
}
