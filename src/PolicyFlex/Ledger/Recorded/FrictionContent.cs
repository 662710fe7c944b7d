namespace PolicyFlex.Ledger;

/// <summary>The content of an entry that says that a rule gets in the way.</summary>
internal sealed record FrictionContent
{
    public required string Set { get; init; }
    public required string Revision { get; init; }
    public required string Hash { get; init; }

    /// <summary>The rule, or a policy.</summary>
    public required string Rule { get; init; }

    /// <summary><c>awkward-spot</c>, <c>makes-no-sense</c> or <c>customers-do-not-expect-it</c>.</summary>
    public required string Kind { get; init; }
}
