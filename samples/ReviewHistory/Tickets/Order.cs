using System.Globalization;

namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>An order.</summary>
public sealed record Order(string Number, decimal Total)
{
    /// <summary>An order with some number.</summary>
    public static Order Of(Dice dice, decimal total) => new(string.Create(CultureInfo.InvariantCulture, $"o-{dice.Between(100_000, 999_999)}"), total);

    public decimal DeliveryFee { get; init; }

    public string Stage { get; init; } = "delivered";

    public int? Quantity { get; init; }

    public int? UsualQuantity { get; init; }

    public DateTimeOffset? NeededBy { get; init; }

    public DateTimeOffset? ExpectedAt { get; init; }

    public bool? CourierArea { get; init; }

    public DateOnly? BoughtAt { get; init; }

    public bool Engraved { get; init; }

    public bool Present { get; init; }

    public bool? InItsBox { get; init; }

    public bool Faulty { get; init; }
}
