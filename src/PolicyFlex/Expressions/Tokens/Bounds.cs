namespace PolicyFlex.Expressions;

/// <summary>How large an expression may be. Nobody reads a larger one, and what lies behind need not fear it.</summary>
internal static class Bounds
{
    /// <summary>The characters of one text.</summary>
    public const int Characters = 4000;

    /// <summary>The words and signs of one text.</summary>
    public const int Tokens = 1000;

    /// <summary>How deep brackets, <c>not</c> and minus signs, or <c>all</c>, <c>any</c> and <c>none</c>, may lie in one another.</summary>
    public const int Depth = 64;

    /// <summary>How many parts a condition may have once the conditions that it names are written out.</summary>
    public const int Parts = 10_000;
}
