using System.Collections.Immutable;

namespace PolicyFlex.Deciding;

/// <summary>The answer for one action.</summary>
public sealed record ActionDecision
{
    /// <summary>The action's name in the set.</summary>
    public required string Action { get; init; }

    /// <summary>The answer for this actor.</summary>
    public required Answer Answer { get; init; }

    /// <summary>
    /// The rules and exceptions that gave the answer, as <c>policy/rule</c> in ordinal order, or the limit's sentence where a used-up limit
    /// denies. Empty where nothing is said or facts are missing.
    /// </summary>
    public ImmutableArray<string> By { get; init; } = [];

    /// <summary>The lowest level that may override a denial, with a reason; null if it is not a denial, or is final.</summary>
    public string? OverridableBy { get; init; }

    /// <summary>Whose approval is needed; null if none is.</summary>
    public RequiredApproval? Approval { get; init; }

    /// <summary>The words for the customer, with the places filled; null if the rules have none.</summary>
    public string? Say { get; init; }

    /// <summary>What the agent should mind; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Why it is so, for the agent; null if the rules do not tell.</summary>
    public string? Because { get; init; }

    /// <summary>What happened that led to it, where the policy shares that; else null.</summary>
    public string? Origin { get; init; }

    /// <summary>What can be offered instead of a denied action, as far as it can be had at all.</summary>
    public ImmutableArray<InsteadEntry> Instead { get; init; } = [];

    /// <summary>The parameters that the rules set, in ordinal order of their names: decimals, booleans or texts.</summary>
    public ImmutableSortedDictionary<string, object> With { get; init; } = NoParameters;

    /// <summary>What falls due when the action is done.</summary>
    public ImmutableArray<DueDuty> Also { get; init; } = [];

    /// <summary>What doing it costs, in <see cref="Decision.Currency"/>: the value at risk. Null if not declared or not known.</summary>
    public decimal? Costs { get; init; }

    internal static ImmutableSortedDictionary<string, object> NoParameters { get; } =
        ImmutableSortedDictionary.Create<string, object>(StringComparer.Ordinal);
}
