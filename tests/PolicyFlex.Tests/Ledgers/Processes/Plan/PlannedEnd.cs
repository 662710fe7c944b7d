namespace PolicyFlex.Tests.Ledgers;

/// <summary>What becomes of a planned grant that is not refused.</summary>
internal enum PlannedEnd
{
    Posted,
    PostedInPart,
    Voided,

    /// <summary>It is left as it is, and expires.</summary>
    Left,
}
