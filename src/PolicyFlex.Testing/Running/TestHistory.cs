using System.Collections.Immutable;
using PolicyFlex.Authoring;
using PolicyFlex.Deciding;
using PolicyFlex.Policies;

namespace PolicyFlex.Testing;

/// <summary>Turns what a test says of the past into the grants that limits count.</summary>
internal static class TestHistory
{
    private const string OtherCase = "earlier-case-";

    /// <summary>The grants: of the test's customer, order and agent, each in a case of its own, unless the test says otherwise.</summary>
    /// <param name="test">The test.</param>
    /// <param name="now">Its moment.</param>
    /// <param name="worthOf">What one unit of an option is worth; null where the amount is money.</param>
    public static ImmutableArray<PastGrant> Of(PolicyTest test, DateTimeOffset now, Func<string, decimal?> worthOf)
    {
        var subjects = Subjects(test);
        var grants = ImmutableArray.CreateBuilder<PastGrant>();
        foreach (var past in test.History)
        {
            foreach (var at in past.At.AddRange(past.DaysAgo.Select(days => Before(now, days))))
            {
                grants.Add(new PastGrant
                {
                    Name = past.Name,
                    At = at,
                    Amount = past.Amount ?? 0,
                    Worth = past.Worth ?? (past.IsAction ? null : Worth(past.Amount ?? 0, worthOf(past.Name))),
                    Case = past.Case ?? OtherCase + Spelled.Count(grants.Count + 1),
                    Agent = past.Agent ?? test.Agent,
                    Subjects = subjects.SetItems(past.Facts),
                });
            }
        }

        return grants.ToImmutable();
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

    private static ImmutableDictionary<string, string> Subjects(PolicyTest test) => test.Given.Values
        .Where(given => given.Fact.Type.Kind is FactKind.Text or FactKind.Choice && given.Value is YamlText)
        .ToImmutableDictionary(given => given.Fact.Name, given => ((YamlText)given.Value).Text, StringComparer.Ordinal);
}
