using System.Collections.Immutable;
using PolicyFlex.Expressions;

namespace PolicyFlex.Tests.Naive;

/// <summary>
/// One condition that is certain, or counts as possibly true and possibly false. Units are told apart by reference, so that the same text
/// twice is two of them.
/// </summary>
internal sealed class NaiveUnit(NaiveTruth truth, ImmutableArray<int> asks)
{
    public static NaiveUnit Always { get; } = new(NaiveTruth.True, []);

    public NaiveTruth Truth { get; } = truth;

    /// <summary>The slots of the facts to ask for.</summary>
    public ImmutableArray<int> Asks { get; } = asks;

    /// <summary>Unknown, and nothing can be asked: it counts as nothing said.</summary>
    public bool SaysNothing => Truth == NaiveTruth.Unknown && Asks.IsEmpty;

    /// <summary>Whether both truths are possible.</summary>
    public bool IsOpen => Truth is NaiveTruth.Unknown or NaiveTruth.Error && !SaysNothing;

    /// <summary>Whether it may be true.</summary>
    public bool IsPossible => IsOpen || Truth == NaiveTruth.True;

    public static NaiveUnit Of(Condition condition, NaiveScope scope)
    {
        var truth = NaiveConditions.Of(condition, scope);
        return new NaiveUnit(truth, [.. NaiveMissing.In(condition, scope).Distinct().Order()]);
    }

    /// <summary>Whether it holds where the open ones are as assigned; null if it says nothing.</summary>
    public bool? In(NaiveAssignment assignment) =>
        SaysNothing ? null : IsOpen ? assignment[this] : Truth == NaiveTruth.True;
}
