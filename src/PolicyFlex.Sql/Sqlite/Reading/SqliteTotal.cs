namespace PolicyFlex.Sql;

/// <summary>A running total as a row holds it.</summary>
internal sealed class SqliteTotal
{
    /// <summary>The window, empty for none.</summary>
    public required string Span { get; init; }

    /// <summary>In ten-thousandths.</summary>
    public long Used { get; private set; }

    /// <summary>The moment up to which changes were taken out, in microseconds.</summary>
    public long After { get; private set; }

    /// <summary>Whether the row has to be written.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>The total of a row.</summary>
    public static SqliteTotal Of(string span, long used, long after) => new() { Span = span, Used = used, After = after };

    /// <summary>A total that no row holds yet.</summary>
    public static SqliteTotal New(string span, long used, long after) => new() { Span = span, Used = used, After = after, IsChanged = true };

    /// <summary>Takes out what has left.</summary>
    public void Advance(long used, long after)
    {
        IsChanged |= after != After;
        (Used, After) = (used, after);
    }

    /// <summary>Adds a change, unless its moment was taken out.</summary>
    public void Add(long at, long amount)
    {
        if (at > After)
        {
            Used += amount;
            IsChanged = true;
        }
    }
}
