namespace PolicyFlex.Review;

/// <summary>A customer was there, or was told how it turned out: it is seen whether they come back.</summary>
internal sealed class Visit(long at, ulong customer, int kind, string? outcome)
{
    public long At => at;

    public ulong Customer => customer;

    public int Kind => kind;

    /// <summary>The id of the outcome; null for a contact.</summary>
    public string? Outcome => outcome;

    public bool IsOver { get; set; }
}
