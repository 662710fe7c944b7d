namespace PolicyFlex.Deciding;

/// <summary>Looks at an amount that somebody wishes.</summary>
internal static class WishedAmount
{
    /// <summary>Why so much cannot be granted, whatever the bounds are; null if it can.</summary>
    /// <param name="name">What is given.</param>
    /// <param name="amount">How much.</param>
    /// <param name="digits">How many decimals there can be.</param>
    public static string? Problem(string name, decimal amount, int digits) =>
        amount < 0 ? Refusals.Negative(name, amount)
        : amount == 0 ? Refusals.Zero(name)
        : amount > RequestCheck.MostAmount ? Refusals.TooLarge(name)
        : Math.Round(amount, digits, MidpointRounding.ToZero) != amount ? Refusals.TooFine(name, amount, digits)
        : null;

    /// <summary>What so many units are worth; null for more than one grant may be.</summary>
    public static decimal? Worth(decimal amount, decimal unit) =>
        amount == 0 || unit <= RequestCheck.MostAmount / amount ? amount * unit : null;
}
