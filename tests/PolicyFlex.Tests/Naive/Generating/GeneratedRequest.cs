using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PolicyFlex.Deciding;

namespace PolicyFlex.Tests.Naive;

/// <summary>A generated situation, with all else that a decision depends on.</summary>
internal sealed record GeneratedRequest(Node Situation, DateTimeOffset Now, Actor Actor, ImmutableArray<PastGrant> History)
{
    public int Similar { get; init; }

    /// <summary>The rule that has open flags; null for none.</summary>
    public string? FlaggedRule { get; init; }

    /// <summary>The request; null if the situation is refused, or the set knows no such level.</summary>
    public DecisionRequest? ToRequest(PolicyEngine engine)
    {
        var read = engine.Situations.FromJson(Encoding.UTF8.GetBytes(NodeText.Json(Situation)));
        return !read.Succeeded || !engine.Levels.Contains(Actor.Level) ? null : new DecisionRequest
        {
            Situation = read.Situation,
            Actor = Actor,
            Now = Now,
            History = History,
            Similar = Similar,
            OpenFlags = FlaggedRule is null
                ? ImmutableDictionary<string, ImmutableArray<string>>.Empty
                : ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add(FlaggedRule, ["flag-2", "flag-1"]),
        };
    }

    /// <summary>The same request with one part less, in every way.</summary>
    public IEnumerable<GeneratedRequest> Smaller() =>
        Enumerable.Range(0, History.Length).Select(index => this with { History = History.RemoveAt(index) })
            .Concat(Situation.Smaller().Select(smaller => this with { Situation = smaller }))
            .Concat(FlaggedRule is null ? [] : [this with { FlaggedRule = null }])
            .Concat(Actor.Agent is null ? [] : [this with { Actor = Actor with { Agent = null } }]);

    public override string ToString()
    {
        var text = new StringBuilder(NodeText.Json(Situation))
            .Append(CultureInfo.InvariantCulture, $"\nas {Actor.Level} {Actor.Agent} at {Now:o}, flagged {FlaggedRule}\n");
        foreach (var grant in History)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {grant.Name} {grant.Amount} (worth {grant.Worth}) at {grant.At:o} in {grant.Case} by {grant.Agent} ")
                .AppendJoin(", ", grant.Subjects.Order(Comparer<KeyValuePair<string, string>>.Create((a, b) => string.CompareOrdinal(a.Key, b.Key))))
                .Append('\n');
        }

        return text.ToString();
    }
}
