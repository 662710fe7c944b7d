using System.Collections.Immutable;

namespace PolicyFlex.Deciding;

/// <summary>The answer for one goodwill option. Amounts are in the set's currency, or in the option's unit where it has one.</summary>
public sealed record GoodwillDecision
{
    /// <summary>The option's name in the set.</summary>
    public required string Option { get; init; }

    /// <summary>The answer for this actor.</summary>
    public required Answer Answer { get; init; }

    /// <summary>What is given: <c>store-credit</c>, <c>gift</c>, …</summary>
    public required string Gives { get; init; }

    /// <summary>What one of it is called, for things that are not money; else null.</summary>
    public string? Unit { get; init; }

    /// <summary>ISO 4217; null for things that are not money.</summary>
    public string? Currency { get; init; }

    /// <summary>What one unit is worth in the set's currency; null for money, or if not known.</summary>
    public decimal? Worth { get; init; }

    /// <summary>What the policy suggests, at most <see cref="UpTo"/>; null if it suggests nothing.</summary>
    public decimal? Suggested { get; init; }

    /// <summary>
    /// The facts without which the policy cannot suggest an amount, by name in the order the set declares them. Empty where it suggests one, and
    /// where it never does.
    /// </summary>
    public ImmutableArray<string> SuggestionAsks { get; init; } = [];

    /// <summary>How much this actor may give now, if this option alone is given; null where nothing is counted or no amount applies.</summary>
    public decimal? UpTo { get; init; }

    /// <summary>The bound that made it so: <c>at-most</c>, <c>approval</c>, <c>authority</c>, or a limit's sentence; null if none did.</summary>
    public string? LimitedBy { get; init; }

    /// <summary>Whether a limit could not be counted because the situation does not name whose it is.</summary>
    public bool Provisional { get; init; }

    /// <summary>Every bound with what it leaves.</summary>
    public ImmutableArray<Bound> Bounds { get; init; } = [];

    /// <summary>The higher levels that can give more than every level below them, lowest first.</summary>
    public ImmutableArray<ApprovalOffer> Approvals { get; init; } = [];

    /// <summary>How much it could be if facts that are not known turned out well; null if they would not change it.</summary>
    public CouldBe? CouldBe { get; init; }

    /// <summary>What would bring an option that is out of reach within it; else null.</summary>
    public WouldNeed? WouldNeed { get; init; }

    /// <summary>The rules that gave the answer beyond the option's own condition, as <c>policy/rule</c> in ordinal order.</summary>
    public ImmutableArray<string> By { get; init; } = [];

    /// <summary>The words for the customer, with the places filled; null if there are none.</summary>
    public string? Say { get; init; }

    /// <summary>What the agent should mind; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>What a grant must carry: <c>reason</c>, <c>note</c>.</summary>
    public ImmutableArray<string> Needs { get; init; } = [];

    /// <summary>What falls due when the option is given.</summary>
    public ImmutableArray<DueDuty> Also { get; init; } = [];
}
