namespace PolicyFlex.Situations;

/// <summary>How much of a situation is read, so that hostile input costs little.</summary>
internal static class SituationBounds
{
    /// <summary>Bytes of JSON: 1 MiB.</summary>
    internal const int Bytes = 1 << 20;

    /// <summary>Levels of nesting.</summary>
    internal const int Depth = 64;

    /// <summary>Characters of one text.</summary>
    internal const int Characters = 10_000;

    /// <summary>Entries of one list.</summary>
    internal const int Entries = 10_000;

    /// <summary>Values of one situation that does not come as JSON, where the bytes bound them.</summary>
    internal const int Values = 200_000;

    /// <summary>Names for which a similar known one is looked for.</summary>
    internal const int Suggestions = 100;
}
