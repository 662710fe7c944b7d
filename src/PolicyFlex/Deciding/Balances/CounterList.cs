using System.Collections.Immutable;
using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>Tells a ledger which counters a set needs.</summary>
internal static class CounterList
{
    /// <summary>All of them, in ordinal order of their names.</summary>
    public static ImmutableArray<Counter> Of(DecisionPlan plan) =>
    [
        .. plan.Counters.Select(counter => new Counter
        {
            Name = counter.Name,
            Measure = counter.Measure switch
            {
                Measure.Times => CounterMeasure.Times,
                Measure.Units => CounterMeasure.Amount,
                _ => CounterMeasure.Worth,
            },
            Per = [.. counter.Per.Select(subject => subject.Key)],
            Names = counter.Names,
            Except = counter.Except,
            Actions = counter.Actions,
        }),
    ];
}
