using System.Collections.Immutable;

namespace PolicyFlex.Deciding;

/// <summary>
/// What a decision says of one grant: all that the ledger has to know to take it, and nothing that it would have to ask a policy for.
/// </summary>
public sealed record GrantTerms
{
    /// <summary>The option that is given or the action that is done, by its name in the set.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is an action.</summary>
    public required bool IsAction { get; init; }

    /// <summary>The revision that decided: <c>sha256:…</c>.</summary>
    public required string Revision { get; init; }

    /// <summary>The situation that was decided, by its id.</summary>
    public required string Situation { get; init; }

    /// <summary>The case that it belongs to: the situation's, else its id.</summary>
    public required string Case { get; init; }

    /// <summary>When it was decided.</summary>
    public required DateTimeOffset DecidedAt { get; init; }

    /// <summary>Until when the decision stands (meaning 17); a reservation after that is refused.</summary>
    public required DateTimeOffset StandsUntil { get; init; }

    /// <summary>How much, in the option's units; of an action its costs; 0 for what has no amount. At most <see cref="Digits"/> decimals.</summary>
    public required decimal Amount { get; init; }

    /// <summary>What it is worth, in the set's currency, to four decimals; of things that have no worth their number.</summary>
    public required decimal Worth { get; init; }

    /// <summary>The set's currency, ISO 4217.</summary>
    public required string Currency { get; init; }

    /// <summary>How many decimals the amount may have: the currency's, or 0 for things.</summary>
    public required int Digits { get; init; }

    /// <summary>The agent who gives it; null if that is not known.</summary>
    public string? Agent { get; init; }

    /// <summary>The agent's level.</summary>
    public required string Level { get; init; }

    /// <summary>
    /// Whose it is: <c>agent</c>, <c>case</c>, and by name the text facts that limits are per and every known <c>id</c>. Default: none.
    /// </summary>
    public ImmutableSortedDictionary<string, string> Subjects { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// The bounds of the actor, or of those who approve it: a ceiling, alternatives, and limits, each to four decimals. One that it does not
    /// fit under refuses it whole.
    /// </summary>
    public required ImmutableArray<Cap> Caps { get; init; }

    /// <summary>Who has to approve it; null where the actor may give it.</summary>
    public RequiredApproval? Approval { get; init; }

    /// <summary>The rules whose denial it overrides, by id, in ordinal order. Default: none, and then it is no override.</summary>
    public ImmutableArray<string> Overrides { get; init; } = [];

    /// <summary>What the giver has to say: <c>reason</c>, <c>note</c>. Default: nothing.</summary>
    public ImmutableArray<string> Needs { get; init; } = [];

    /// <summary>
    /// The decision's own short record, as JSON: answer, rules, amounts and bounds, and what the review counts by: the situation's kind and
    /// segments, and a fingerprint that stands for the customer. It names nobody, and holds no fact that is <c>personal</c>.
    /// </summary>
    public required string Record { get; init; }
}
