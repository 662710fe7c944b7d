using System.Collections.Immutable;

namespace PolicyFlex.Ledger;

/// <summary>A grant as its entries tell it.</summary>
public sealed record Grant
{
    /// <summary>The id that the caller gave it.</summary>
    public required string Id { get; init; }

    /// <summary>How it stands.</summary>
    public required GrantState State { get; init; }

    /// <summary>The option that is given or the action that is done.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is an action.</summary>
    public required bool IsAction { get; init; }

    /// <summary>How much was reserved, in the option's units; of an action its costs.</summary>
    public required decimal Amount { get; init; }

    /// <summary>What that is worth, in <see cref="Currency"/>.</summary>
    public required decimal Worth { get; init; }

    /// <summary>The set's currency, ISO 4217.</summary>
    public required string Currency { get; init; }

    /// <summary>How much was posted; null if it was not.</summary>
    public decimal? Posted { get; init; }

    /// <summary>How much of it counts now: what is reserved, or posted and not reversed.</summary>
    public required decimal Net { get; init; }

    /// <summary>What that is worth.</summary>
    public required decimal NetWorth { get; init; }

    /// <summary>When it was reserved, and from when it counts.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Until when it has to be posted; null for one that was refused.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>When it was posted, given back or expired; null if it was not.</summary>
    public DateTimeOffset? SettledAt { get; init; }

    /// <summary>When it was carried out; null if that was not said.</summary>
    public DateTimeOffset? FulfilledAt { get; init; }

    /// <summary>The revision that decided it.</summary>
    public required string Revision { get; init; }

    /// <summary>The situation that it is for, by its id.</summary>
    public required string Situation { get; init; }

    /// <summary>The level of the agent.</summary>
    public required string Level { get; init; }

    /// <summary>Whose it is: <c>customer.id</c>, <c>agent</c>, <c>case</c>, …</summary>
    public required ImmutableSortedDictionary<string, string> Subjects { get; init; }

    /// <summary>The request by which it was approved; null where it needed none.</summary>
    public string? Request { get; init; }

    /// <summary>The rules whose denial it overrode. Default: none.</summary>
    public ImmutableArray<string> Overrides { get; init; } = [];

    /// <summary>The reason that was given; null for none.</summary>
    public string? Reason { get; init; }

    /// <summary>What the agent wrote; null for nothing, or once it is erased.</summary>
    public string? Note { get; init; }

    /// <summary>What the customer is called; null if not said, or once it is erased.</summary>
    public string? CustomerName { get; init; }

    /// <summary>What the customer accepted, as it was written down; null for nothing, or once it is erased.</summary>
    public string? Accepted { get; init; }

    /// <summary>The decision's own short record, as JSON.</summary>
    public required string Record { get; init; }

    /// <summary>Why it was refused; null if it was not.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>What was taken back after it was given. Default: nothing.</summary>
    public ImmutableArray<GrantReversal> Reversals { get; init; } = [];

    /// <summary>Whether it is reserved or posted, and so counts.</summary>
    public bool Counts => State is GrantState.Reserved or GrantState.Posted;
}
