using System.Collections.Immutable;
using PolicyFlex.Situations;

namespace PolicyFlex.Deciding;

/// <summary>Everything that a decision depends on beside the policies; nothing else plays a part, so the same request gets the same answer.</summary>
public sealed record DecisionRequest
{
    /// <summary>The customer's situation, read by the engine that decides.</summary>
    public required Situation Situation { get; init; }

    /// <summary>Who handles it.</summary>
    public required Actor Actor { get; init; }

    /// <summary>The moment of the decision, in the years 1900 to 9998.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>What was given before, in any order. Default: nothing. Empty where <see cref="Balances"/> are given.</summary>
    public ImmutableArray<PastGrant> History { get; init; } = [];

    /// <summary>
    /// What was given before as a ledger tells it: the balances that <see cref="PolicyEngine.BalancesNeeded"/> names, in any order, each
    /// once. One that is needed and not among them counts as not used; one that is not needed plays no part. Where other facts are supposed,
    /// as by <see cref="PolicyEngine.FindChanges"/>, a policy that would be in force only then counts as not used. Default: null, and then
    /// <see cref="History"/> counts.
    /// </summary>
    public ImmutableArray<Balance>? Balances { get; init; }

    /// <summary>How many similar situations came lately, as the host counts them; not below 0. Default: 0.</summary>
    public int Similar { get; init; }

    /// <summary>The open review flags of the set's rules, by rule: <c>late-delivery/refund-window</c>. Default: none.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> OpenFlags { get; init; } =
        ImmutableDictionary<string, ImmutableArray<string>>.Empty;
}
