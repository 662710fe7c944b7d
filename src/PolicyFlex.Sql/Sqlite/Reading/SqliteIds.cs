namespace PolicyFlex.Sql;

/// <summary>Ids of a book's rows: the book in the upper bits, the count within it below.</summary>
internal static class SqliteIds
{
    private const int Bits = 40;

    /// <summary>The id before the first of a book.</summary>
    public static long Before(long book) => book << Bits;

    /// <summary>The id of a place in a book; places beyond what a book can hold are its last.</summary>
    public static long At(long book, long place) => Before(book) + Math.Clamp(place, 0, (1L << Bits) - 1);

    /// <summary>The id after the last that a book can have.</summary>
    public static long End(long book) => Before(book + 1);

    /// <summary>The place within its book.</summary>
    public static long PlaceOf(long id) => id & ((1L << Bits) - 1);
}
