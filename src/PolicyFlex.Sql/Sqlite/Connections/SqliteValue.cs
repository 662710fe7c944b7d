namespace PolicyFlex.Sql;

/// <summary>What a parameter of a statement stands for: a whole number, a text, or nothing.</summary>
internal readonly struct SqliteValue
{
    private SqliteValue(long? number, string? text) => (Number, Text) = (number, text);

    /// <summary>The number; null for anything else.</summary>
    public long? Number { get; }

    /// <summary>The text; null for anything else.</summary>
    public string? Text { get; }

    public static implicit operator SqliteValue(long number) => new(number, null);

    public static implicit operator SqliteValue(long? number) => new(number, null);

    public static implicit operator SqliteValue(string? text) => new(null, text);
}
