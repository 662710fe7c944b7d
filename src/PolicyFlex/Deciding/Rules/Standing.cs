using System.Collections.Immutable;
using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>What the rules of all policies in force say about one action or option.</summary>
internal sealed class Standing
{
    /// <summary>A rule with more open conditions is taken to hang on all of them, rather than trying out every combination.</summary>
    private const int MostOpen = 12;

    private readonly ImmutableArray<Part> _parts;
    private readonly Lazy<(RankSet Rank, ImmutableArray<RuleSource> Sources)> _certain;

    private Standing(ImmutableArray<Part> parts)
    {
        _parts = parts;
        _certain = new Lazy<(RankSet, ImmutableArray<RuleSource>)>(FindCertain, LazyThreadSafetyMode.None);
        Possible = Together(parts);
    }

    /// <summary>The ranks that are possible.</summary>
    public RankSet Possible { get; }

    /// <summary>Whether any rule of a policy that is or may be in force names the target, whatever it says.</summary>
    public bool IsNamed => !_parts.IsEmpty;

    /// <summary>What the policies say about a target.</summary>
    public static Standing Of(string target, ImmutableArray<PolicyFindings> policies)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        foreach (var policy in policies)
        {
            if (policy.Plan.Rules.TryGetValue(target, out var rules))
            {
                parts.Add(new Part(policy, rules, [.. rules.Select(rule => RuleResult.Of(rule, place => policy.Outcomes[place]))]));
            }
        }

        return new Standing(parts.ToImmutable());
    }

    /// <summary>The rank that is given with everything open left out, and the rules that give it, by id.</summary>
    public (RankSet Rank, ImmutableArray<RuleSource> Sources) Certain => _certain.Value;

    /// <summary>
    /// The slots of the conditions that still matter: those of which, with the other open ones fixed in some way, true and false lead to
    /// ranks between which the answer changes.
    /// </summary>
    /// <param name="changes">Whether the answer changes between two ranks, by their places.</param>
    public SortedSet<int> WhatMatters(Func<int, int, bool> changes)
    {
        var slots = new SortedSet<int>();
        foreach (var part in _parts)
        {
            var others = Together(_parts.Remove(part));
            if (!part.Policy.IsCertain && ChangesBetween(part.InForce, RankSet.Nothing, others, changes))
            {
                slots.UnionWith(part.Policy.Missing);
            }

            for (var i = 0; i < part.Rules.Length; i++)
            {
                var rest = part.Results.RemoveAt(i).Aggregate(others, RankSet.Higher);
                AddWhatMatters(part.Rules[i], part.Policy.Outcomes, rest, changes, slots);
            }
        }

        return slots;
    }

    /// <summary>
    /// Exceptions that apply for certain beneath one rule and disagree, and a guarantee beside a final denial: the ids of the rules
    /// concerned.
    /// </summary>
    public IEnumerable<(DecisionProblemKind Kind, string Rule)> Contradictions(RankScale scale)
    {
        var disagreements = _parts
            .Where(part => part.Policy.IsCertain)
            .SelectMany(part => part.Rules.SelectMany(rule => Disagreement.In(rule, part.Policy.Outcomes)))
            .Select(id => (DecisionProblemKind.ExceptionsDisagree, id));
        var results = Results().ToList();
        var guarantees = results.Exists(result => result.Rank == scale.Final)
            ? results.Where(result => result.Rank == scale.Guaranteed).SelectMany(result => result.Sources)
            : [];
        return disagreements.Concat(guarantees.Select(source => (DecisionProblemKind.GuaranteeAgainstFinal, source.Rule.Id)));
    }

    /// <summary>What each rule of the policies that are in force for certain gives, with everything open left out.</summary>
    private IEnumerable<(RankSet Rank, List<RuleSource> Sources)> Results()
    {
        foreach (var part in _parts.Where(part => part.Policy.IsCertain))
        {
            foreach (var rule in part.Rules)
            {
                var sources = new List<RuleSource>();
                yield return (RuleResult.Certain(rule, part.Policy.Outcomes, sources), sources);
            }
        }
    }

    private (RankSet Rank, ImmutableArray<RuleSource> Sources) FindCertain()
    {
        var results = Results().ToList();
        var highest = results.Select(result => result.Rank.Highest).DefaultIfEmpty(0).Max();
        return (RankSet.At(highest),
        [
            .. results
                .Where(result => highest > 0 && result.Rank.Highest == highest)
                .SelectMany(result => result.Sources)
                .OrderBy(source => source.Rule.Id, StringComparer.Ordinal),
        ]);
    }

    private static RankSet Together(IEnumerable<Part> parts) =>
        parts.Aggregate(RankSet.Nothing, (ranks, part) => RankSet.Higher(ranks, part.Possible));

    private static void AddWhatMatters(
        RulePlan rule, Outcomes outcomes, RankSet rest, Func<int, int, bool> changes, SortedSet<int> slots)
    {
        var open = rule.WithExceptions().Select(part => part.When).Where(place => outcomes[place] == Outcome.Open).Distinct().ToList();
        if (open.Count > MostOpen)
        {
            slots.UnionWith(open.SelectMany(outcomes.MissingAt));
            return;
        }

        var results = Enumerable.Range(0, 1 << open.Count)
            .Select(choice => RuleResult.Of(rule, place => open.IndexOf(place) is var i && i < 0
                ? outcomes[place]
                : (choice & (1 << i)) != 0 ? Outcome.True : Outcome.False))
            .ToList();
        for (var i = 0; i < open.Count; i++)
        {
            var bit = 1 << i;
            var matters = Enumerable.Range(0, results.Count)
                .Where(choice => (choice & bit) == 0)
                .Any(choice => ChangesBetween(results[choice], results[choice | bit], rest, changes));
            if (matters)
            {
                slots.UnionWith(outcomes.MissingAt(open[i]));
            }
        }
    }

    private static bool ChangesBetween(RankSet one, RankSet other, RankSet rest, Func<int, int, bool> changes) =>
        one != other
        && one.Places().Any(a => other.Places().Any(b => rest.Places().Any(c => changes(Math.Max(a, c), Math.Max(b, c)))));

    /// <summary>The rules of one policy about the target, with what each may say if the policy is in force.</summary>
    private sealed record Part(PolicyFindings Policy, ImmutableArray<RulePlan> Rules, ImmutableArray<RankSet> Results)
    {
        public RankSet InForce { get; } = Results.Aggregate(RankSet.Nothing, RankSet.Higher);

        public RankSet Possible => Policy.IsCertain ? InForce : InForce | RankSet.Nothing;
    }
}
