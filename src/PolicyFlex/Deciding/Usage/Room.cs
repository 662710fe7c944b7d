namespace PolicyFlex.Deciding;

/// <summary>How much fits under a bound: an amount of at least 0, or without bound.</summary>
internal readonly record struct Room : IComparable<Room>
{
    private Room(decimal amount) => Amount = Math.Max(0, amount);

    public static Room Unlimited { get; } = new(decimal.MaxValue);

    public static Room None { get; } = new(0);

    /// <summary>The amount; the largest decimal for without bound.</summary>
    public decimal Amount { get; }

    public bool IsUnlimited => Amount == decimal.MaxValue;

    public bool IsNone => Amount == 0;

    /// <summary>The amount; null for without bound.</summary>
    public decimal? OrNull => IsUnlimited ? null : Amount;

    public static bool operator <(Room left, Room right) => left.Amount < right.Amount;

    public static bool operator >(Room left, Room right) => left.Amount > right.Amount;

    public static Room Of(decimal amount) => new(amount);

    public static Room Min(Room left, Room right) => left < right ? left : right;

    public static Room Max(Room left, Room right) => left > right ? left : right;

    public int CompareTo(Room other) => Amount.CompareTo(other.Amount);

    /// <summary>What is left of it after a use.</summary>
    public Room Less(decimal used) => IsUnlimited ? this : Of(Amount - used);

    /// <summary>So many units as its worth buys; without bound for units that are worth nothing.</summary>
    public Room InUnitsOf(decimal worth)
    {
        if (IsUnlimited || worth <= 0)
        {
            return IsNone && worth > 0 ? None : Unlimited;
        }

        // A unit worth next to nothing is bought without bound, rather than more often than a decimal can count.
        return worth < 1 && Amount > decimal.MaxValue * worth ? Unlimited : Of(Amount / worth);
    }

    /// <summary>Rounded down to so many decimals: a bound never promises more than there is.</summary>
    public Room RoundedDown(int digits)
    {
        if (IsUnlimited)
        {
            return this;
        }

        var rounded = Math.Round(Amount, digits, MidpointRounding.ToZero);
        return Of(rounded);
    }
}
