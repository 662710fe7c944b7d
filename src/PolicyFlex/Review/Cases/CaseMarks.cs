namespace PolicyFlex.Review;

/// <summary>What happened in a case.</summary>
[Flags]
internal enum CaseMarks
{
    None = 0,

    /// <summary>Something wanted was denied.</summary>
    Denied = 1,

    /// <summary>An exception gave the answer.</summary>
    Exception = 2,

    /// <summary>No policy covered what was wanted.</summary>
    NotCovered = 4,

    /// <summary>It was overridden leniently, and that is scored.</summary>
    MoreLenient = 8,

    /// <summary>It was overridden strictly, and that is scored.</summary>
    Stricter = 16,

    /// <summary>Somebody asked a higher level.</summary>
    Escalated = 32,

    /// <summary>Somewhere in it nobody said what is wanted.</summary>
    WithoutWants = 64,

    /// <summary>The kind of it is scored as not covered.</summary>
    NotCoveredScored = 128,
}
