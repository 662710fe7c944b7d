using System.Collections.Immutable;

namespace PolicyFlex.Deciding;

/// <summary>Something that was given or done before, which limits and ceilings count.</summary>
public sealed record PastGrant
{
    /// <summary>The option that was given or the action that was done, by its name in the set.</summary>
    public required string Name { get; init; }

    /// <summary>When it was reserved. What lies after the moment of a decision does not count for it.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>
    /// How much, in the option's units; for money in the set's currency, for an action its costs. Default: 0. From 0 to 10^14, and counted
    /// as it is, also where it is finer than the currency's minor unit. What was voided, reversed or not posted is left out of the history,
    /// and not told by an amount below 0.
    /// </summary>
    public decimal Amount { get; init; }

    /// <summary>What it was worth in the set's currency, from 0 to 10^14; null where that is the amount.</summary>
    public decimal? Worth { get; init; }

    /// <summary>The case in which it was given; null for one that is not known, which is then no case of anyone's.</summary>
    public string? Case { get; init; }

    /// <summary>The agent who gave it; null if not known.</summary>
    public string? Agent { get; init; }

    /// <summary>The values of the facts that limits are per, by name: <c>customer.id</c>, <c>order.id</c>. Default: none.</summary>
    public ImmutableDictionary<string, string> Subjects { get; init; } = ImmutableDictionary<string, string>.Empty;
}
