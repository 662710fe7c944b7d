using System.Collections.Immutable;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Compilation;

/// <summary>A goodwill option, ready to be decided.</summary>
internal sealed record OptionPlan
{
    public required GoodwillOption Option { get; init; }

    /// <summary>The policy that it stands in; null in the fallback.</summary>
    public required Policy? Policy { get; init; }

    /// <summary>Its condition in the table of its policy (of the set, in the fallback).</summary>
    public required int When { get; init; }

    /// <summary>What it says when its condition is true: allowed, or allowed with approval.</summary>
    public required RankSet Result { get; init; }

    /// <summary>Its rung's place on the ladder; null for none.</summary>
    public required int? Rung { get; init; }

    /// <summary>By how many rungs the answer goes higher: the policy's notch, else the ladder's.</summary>
    public required int Notch { get; init; }
    public required QuantityPlan? Amount { get; init; }
    public required QuantityPlan? AtMost { get; init; }
    public required ImmutableArray<StepUpPlan> StepUps { get; init; }
    public required Operand? Worth { get; init; }

    /// <summary>The limits that it counts against: its own, its policy's and the set's, in this order.</summary>
    public required ImmutableArray<LimitPlan> Limits { get; init; }

    /// <summary>Other options of the policy, if only one of them may be given in a case; else empty.</summary>
    public required ImmutableArray<string> Alternatives { get; init; }

    /// <summary>The counters of how often each of them was given in a case.</summary>
    public required ImmutableArray<CounterPlan> AlternativeCounters { get; init; }

    /// <summary>Its amounts, caps, worth and limits that can come out as an error.</summary>
    public required ImmutableArray<FallibleAmount> Fallible { get; init; }

    /// <summary>Whether its policy has other versions, which may have it too.</summary>
    public required bool HasVersions { get; init; }

    /// <summary>How many decimals its amounts have: the currency's, or none for things.</summary>
    public required int Digits { get; init; }

    /// <summary>Whether its amounts are in the set's currency.</summary>
    public required bool IsMoney { get; init; }

    /// <summary>Whether it has amounts at all; an apology has none.</summary>
    public bool IsCounted => Amount is not null || AtMost is not null || !StepUps.IsEmpty;

    /// <summary>Whether a level's ceiling bounds it; owed goodwill knows none.</summary>
    public bool HasCeiling => IsCounted && !Option.Owed;
}

/// <summary>A step-up with its condition's place in the table of the option's policy.</summary>
internal sealed record StepUpPlan(int When, QuantityPlan? Amount, QuantityPlan? AtMost);

/// <summary>How much: a tree, a range, or without bound.</summary>
/// <param name="Operand">The value; null for a range or without bound.</param>
/// <param name="Suggested">The start of a range.</param>
/// <param name="Most">The end of a range.</param>
internal sealed record QuantityPlan(Operand? Operand, decimal? Suggested, decimal? Most)
{
    /// <summary>Whether there is no bound.</summary>
    public bool IsUnlimited => Operand is null && Most is null;
}
