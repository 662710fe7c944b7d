namespace PolicyFlex.Review;

/// <summary>A customer was there, or was told how it turned out: it is seen whether they come back.</summary>
/// <param name="At">When, in UTC ticks.</param>
/// <param name="Customer">The customer's fingerprint.</param>
/// <param name="Kind">With what kind of situation.</param>
/// <param name="Outcome">The id of the outcome; null for a contact.</param>
internal record struct Visit(long At, ulong Customer, int Kind, string? Outcome)
{
    /// <summary>Whether it is no longer looked at.</summary>
    public bool IsOver { get; set; }
}
