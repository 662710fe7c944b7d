using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Tests.Naive;

/// <summary>What a ledger would have counted, by looking at every grant for every balance.</summary>
internal static class NaiveBalances
{
    /// <summary>The balances that a request needs.</summary>
    public static ImmutableArray<Balance> Of(PolicyEngine engine, DecisionRequest request) =>
        [.. engine.BalancesNeeded(request).Select(key => Of(engine, key, request.History, request.Now))];

    /// <summary>The same request by balances in the place of its history.</summary>
    public static DecisionRequest InBalances(PolicyEngine engine, DecisionRequest request) =>
        request with { History = [], Balances = Of(engine, request) };

    /// <summary>What a grant tells of whose it is.</summary>
    public static IReadOnlyDictionary<string, string> SubjectsOf(PastGrant grant)
    {
        var subjects = grant.Subjects.ToDictionary(StringComparer.Ordinal);
        if (grant.Agent is { } agent)
            subjects.Add("agent", agent);
        if (grant.Case is { } inCase)
            subjects.Add("case", inCase);
        return subjects;
    }

    /// <summary>One balance.</summary>
    public static Balance Of(PolicyEngine engine, BalanceKey key, ImmutableArray<PastGrant> history, DateTimeOffset now)
    {
        var counter = engine.Counters.Single(counter => counter.Name == key.Account.Counter);
        var counted = history
            .Where(grant => key.Window is null || grant.At > key.Window.After(now))
            .Where(grant => key.Account.Equals(counter.AccountOf(grant.Name, engine.Set.Actions.Any(action => action.Name == grant.Name), SubjectsOf(grant))))
            .Select(grant => (grant.At, Amount: counter.Of(grant.Amount, grant.Worth ?? grant.Amount)))
            .Where(change => change.Amount != 0)
            .ToList();
        return new Balance(key, counted.Sum(change => change.Amount), counted.Count == 0 ? null : counted.Min(change => change.At));
    }
}
