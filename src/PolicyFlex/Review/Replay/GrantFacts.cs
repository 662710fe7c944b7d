namespace PolicyFlex.Review;

/// <summary>A grant, as far as the review is concerned.</summary>
/// <param name="Reserved">Its reservation.</param>
/// <param name="Posted">How much was posted, in the option's units; null if it was not.</param>
/// <param name="Reversed">How much of that was taken back.</param>
/// <param name="IsFulfilled">Whether it was carried out.</param>
internal sealed record GrantFacts(GrantReserved Reserved, decimal? Posted, decimal Reversed, bool IsFulfilled)
{
    /// <summary>Whether something of it was given and not taken back. What has no amount is given once it is posted.</summary>
    public bool IsGiven => Posted is { } posted && (posted == 0 ? Reversed == 0 && !IsTakenBack : posted > Reversed);

    /// <summary>Whether something without an amount was taken back.</summary>
    public bool IsTakenBack { get; init; }

    /// <summary>What was given is worth, in the set's currency.</summary>
    public decimal Worth => Posted is not { } posted ? 0
        : Reserved.Amount == 0 ? (IsTakenBack ? 0 : Reserved.Worth)
        : decimal.Round(Reserved.Worth * (posted - Reversed) / Reserved.Amount, 4, MidpointRounding.AwayFromZero);
}
