using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>What a ledger knows of a revision of a policy set: enough to refuse what the revision cannot have decided.</summary>
public sealed record RegisteredRevision
{
    /// <summary>The revision: <c>sha256:…</c>.</summary>
    public required string Revision { get; init; }

    /// <summary>The set's name.</summary>
    public required string Set { get; init; }

    /// <summary>The set's currency, ISO 4217.</summary>
    public required string Currency { get; init; }

    /// <summary>The levels of authority, lowest first.</summary>
    public required ImmutableArray<string> Levels { get; init; }

    /// <summary>The options, by name.</summary>
    public required ImmutableArray<string> Options { get; init; }

    /// <summary>The actions, by name.</summary>
    public required ImmutableArray<string> Actions { get; init; }

    /// <summary>What its limits and ceilings count.</summary>
    public required ImmutableArray<Counter> Counters { get; init; }
}
