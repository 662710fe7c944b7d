namespace PolicyFlex.Ledger;

/// <summary>The content of an entry that says how a case turned out.</summary>
internal sealed record OutcomeContent
{
    public required string Set { get; init; }
    public required string Revision { get; init; }
    public required string Hash { get; init; }

    /// <summary><c>resolved</c>, <c>eased</c>, <c>unresolved</c> or <c>too-early</c>.</summary>
    public required string Outcome { get; init; }

    /// <summary>The grant that it is about; null for a case in which nothing was given.</summary>
    public string? Grant { get; init; }
    public required TraitsContent Traits { get; init; }
}
