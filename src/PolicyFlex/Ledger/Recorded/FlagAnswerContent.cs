namespace PolicyFlex.Ledger;

/// <summary>The content of an entry that answers a flag. Why stands among what was written freely.</summary>
internal sealed record FlagAnswerContent
{
    public required string Set { get; init; }
    public required string Stream { get; init; }
    public required int Number { get; init; }

    /// <summary><c>policy-changed</c>, <c>accepted</c>, <c>not-a-problem</c> or <c>snoozed</c>.</summary>
    public required string Answer { get; init; }
    public string? By { get; init; }
    public double? Tolerable { get; init; }
    public DateTimeOffset? Until { get; init; }

    /// <summary><c>right</c>, <c>mixed</c> or <c>wrong</c>; null if that was not said.</summary>
    public string? Overrides { get; init; }
}
