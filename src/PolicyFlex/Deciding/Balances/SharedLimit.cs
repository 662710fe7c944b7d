using System.Collections.Immutable;
using System.Globalization;
using PolicyFlex.Compilation;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>A limit that all customers share: a budget.</summary>
/// <param name="Sentence">The limit as it was written.</param>
/// <param name="Counter">What counts in it.</param>
/// <param name="Window">Over which time; null for all that was ever given.</param>
/// <param name="Most">How much, or how often.</param>
internal sealed record SharedLimit(string Sentence, Counter Counter, BalanceWindow? Window, decimal Most)
{
    /// <summary>Those of a set whose amount is a plain number, each once, in the order in which the set has them.</summary>
    public static ImmutableArray<SharedLimit> Of(DecisionPlan plan)
    {
        var counters = CounterList.Of(plan).ToDictionary(counter => counter.Name, StringComparer.Ordinal);
        return
        [
            .. plan.Policies.SelectMany(policy => policy.Options).Concat(plan.Fallback).SelectMany(option => option.Limits)
                .Concat(plan.ActionsInOrder.SelectMany(action => action.Limits))
                .Where(limit => limit.Per.IsEmpty)
                .DistinctBy(limit => (limit.Counter.Name, limit.Limit.Sentence))
                .Select(limit => MostOf(limit.Limit) is { } most
                    ? new SharedLimit(limit.Limit.Sentence, counters[limit.Counter.Name], BalanceWindow.Of(limit.Limit, plan.Set.Calendar), most)
                    : null)
                .OfType<SharedLimit>(),
        ];
    }

    private static decimal? MostOf(Limit limit) =>
        limit.Times is { } times ? times
        : decimal.TryParse(limit.Amount?.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? amount
        : null;
}
