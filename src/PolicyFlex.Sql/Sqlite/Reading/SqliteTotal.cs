namespace PolicyFlex.Sql;

/// <summary>A running total as a row holds it.</summary>
internal sealed class SqliteTotal
{
    private bool _isFirstKnown;

    /// <summary>The window, empty for none.</summary>
    public required string Span { get; init; }

    /// <summary>Whether there is a row of it.</summary>
    public required bool IsKept { get; init; }

    /// <summary>In ten-thousandths.</summary>
    public long Used { get; private set; }

    /// <summary>The moment up to which changes were taken out, in microseconds.</summary>
    public long After { get; private set; }

    /// <summary>The first moment later than <see cref="After"/> whose changes do not add up to nothing; null for none, or as long as it is not known.</summary>
    public long? First { get; private set; }

    /// <summary>Whether the row has to be written.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>The total of a row.</summary>
    public static SqliteTotal Of(string span, long used, long after, long? first) =>
        new() { Span = span, IsKept = true, Used = used, After = after, First = first, _isFirstKnown = first is not null };

    /// <summary>A total that no row holds yet.</summary>
    public static SqliteTotal New(string span, long used, long after, long? first) =>
        new() { Span = span, IsKept = false, Used = used, After = after, First = first, _isFirstKnown = true, IsChanged = true };

    /// <summary>Whether nothing lies up to a moment that counts still.</summary>
    public bool IsClearUpTo(long moment) => First > moment;

    /// <summary>Takes out what has left.</summary>
    public void Advance(long used, long after, long? first)
    {
        IsChanged |= after != After;
        (Used, After, First, _isFirstKnown) = (used, after, first, true);
    }

    /// <summary>Adds a change, unless its moment was taken out.</summary>
    /// <param name="at">Its moment.</param>
    /// <param name="amount">How much.</param>
    /// <param name="isLater">Whether it is later than all others of the account, which the row tells too.</param>
    public void Add(long at, long amount, bool isLater)
    {
        IsChanged |= isLater;
        if (at <= After)
        {
            return;
        }

        IsChanged = true;
        Used += amount;
        if (_isFirstKnown && amount != 0)
        {
            // Where something counted already, it may add up to nothing now.
            (First, _isFirstKnown) = First == at ? (null, false) : (First < at ? First : at, true);
        }
    }
}
