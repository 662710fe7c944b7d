using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Policies;
using PolicyFlex.Situations;

namespace PolicyFlex.Testing;

/// <summary>Turns what is said of the past into the grants that limits count.</summary>
internal static class PastGrants
{
    private const string OtherCase = "earlier-case-";

    /// <summary>
    /// Adds the past to a request: grants of the same customer, order and agent, each in a case of its own, unless they say otherwise.
    /// </summary>
    public static DecisionRequest AddTo(DecisionRequest request, ImmutableArray<PastEvent> history, PolicyEngine engine)
    {
        if (history.IsEmpty)
        {
            return request;
        }

        var worths = history.Any(past => past is { IsAction: false, Worth: null, Amount: not null }) ? Worths(request, engine) : [];
        var subjects = Subjects(request.Situation);
        var grants = ImmutableArray.CreateBuilder<PastGrant>();
        foreach (var past in history)
        {
            foreach (var at in past.At.AddRange(past.DaysAgo.Select(days => Before(request.Now, days))))
            {
                grants.Add(new PastGrant
                {
                    Name = past.Name,
                    At = at,
                    Amount = past.Amount ?? 0,
                    Worth = past.Worth ?? Worth(past.Amount ?? 0, worths.GetValueOrDefault(past.Name)),
                    Case = past.Case ?? OtherCase + Spelled.Count(grants.Count + 1),
                    Agent = past.Agent ?? request.Actor.Agent,
                    Subjects = subjects.SetItems(past.Facts),
                });
            }
        }

        return request with { History = grants.ToImmutable() };
    }

    /// <summary>What one unit of each option is worth in this situation, which does not hang on the past; null where the amount is money.</summary>
    private static Dictionary<string, decimal?> Worths(DecisionRequest request, PolicyEngine engine)
    {
        var decision = engine.Decide(request);
        return decision.Goodwill.Concat(decision.Fallback?.Goodwill ?? [])
            .DistinctBy(option => option.Option, StringComparer.Ordinal)
            .ToDictionary(option => option.Option, option => option.Worth, StringComparer.Ordinal);
    }

    /// <summary>What so many units are worth, at most what can be counted.</summary>
    private static decimal? Worth(decimal amount, decimal? unit) => unit is null || amount == 0 || unit <= RequestCheck.MostAmount / amount
        ? amount * unit
        : RequestCheck.MostAmount;

    private static DateTimeOffset Before(DateTimeOffset now, decimal days)
    {
        var most = (decimal)(now - DateTimeOffset.MinValue).TotalDays;
        return now.AddDays(-(double)Math.Clamp(days, -most, Math.Floor(most)));
    }

    private static ImmutableDictionary<string, string> Subjects(Situation situation) => situation.Set.Facts
        .Zip(situation.Facts)
        .Where(fact => fact.First.Type.Kind is FactKind.Text or FactKind.Choice && fact.Second.IsKnown)
        .ToImmutableDictionary(fact => fact.First.Name, fact => fact.Second.Text, StringComparer.Ordinal);
}
