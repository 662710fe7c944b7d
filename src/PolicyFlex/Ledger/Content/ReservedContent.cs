using System.Collections.Immutable;

namespace PolicyFlex.Ledger;

/// <summary>The content of a grant's first entry, of one that was refused too.</summary>
internal sealed record ReservedContent
{
    public required string Hash { get; init; }
    public required string Name { get; init; }
    public bool IsAction { get; init; }
    public required decimal Amount { get; init; }
    public required decimal Worth { get; init; }
    public required string Currency { get; init; }
    public required int Digits { get; init; }
    public required string Revision { get; init; }
    public required string Situation { get; init; }
    public required string Level { get; init; }
    public required DateTimeOffset DecidedAt { get; init; }
    public string? Request { get; init; }
    public ImmutableArray<string> Overrides { get; init; } = [];
    public string? Reason { get; init; }
    public required string Record { get; init; }

    /// <summary>The bounds that it was decided with. Whose balances they are says the entry's subjects.</summary>
    public ImmutableArray<CapContent> Caps { get; init; } = [];

    /// <summary>The counters that it counts in.</summary>
    public ImmutableArray<ChargeContent> Charges { get; init; } = [];

    /// <summary>Why it was refused; null if it was not.</summary>
    public Refusal? Refusal { get; init; }
}
