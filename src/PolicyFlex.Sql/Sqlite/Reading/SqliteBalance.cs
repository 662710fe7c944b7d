namespace PolicyFlex.Sql;

/// <summary>A balance that a transaction read.</summary>
/// <param name="Account">The account.</param>
/// <param name="Span">The window, empty for none.</param>
/// <param name="Used">What is used, in ten-thousandths.</param>
/// <param name="After">The moment after which counts, in microseconds.</param>
/// <param name="First">The first moment that counts; null for none.</param>
internal readonly record struct SqliteBalance(SqliteAccount Account, string Span, long Used, long After, long? First);
