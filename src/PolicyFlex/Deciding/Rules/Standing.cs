using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PolicyFlex.Compilation;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>What the rules of all policies in force say about one action or option.</summary>
internal sealed class Standing
{
    private static readonly Standing Unnamed = new([]);

    private readonly ImmutableArray<Part> _parts;
    private (RankSet Rank, ImmutableArray<RuleSource> Sources)? _certain;

    private Standing(ImmutableArray<Part> parts)
    {
        _parts = parts;
        Possible = Together(parts);
    }

    /// <summary>The ranks that are possible.</summary>
    public RankSet Possible { get; }

    /// <summary>Whether any rule of a policy that is or may be in force names the target, whatever it says.</summary>
    public bool IsNamed => !_parts.IsEmpty;

    /// <summary>The rank that is given with everything open left out, and the rules that give it, by id.</summary>
    public (RankSet Rank, ImmutableArray<RuleSource> Sources) Certain => IsNamed ? _certain ??= FindCertain() : (RankSet.Nothing, []);

    /// <summary>What the policies say about a target.</summary>
    public static Standing Of(string target, ReadOnlySpan<PolicyFindings> policies)
    {
        var (parts, named) = (Array.Empty<Part>(), 0);
        for (var i = 0; i < policies.Length; i++)
        {
            if (policies[i].Plan.Rules.TryGetValue(target, out var rules))
            {
                parts = named == 0 ? new Part[policies.Length - i] : parts;
                parts[named++] = new Part(policies[i], rules, InForce(policies[i], rules));
            }
        }

        return named == 0 ? Unnamed : new Standing(ImmutableCollectionsMarshal.AsImmutableArray(named == parts.Length ? parts : parts[..named]));
    }

    /// <summary>
    /// The slots of the conditions that still matter: those of which, with the other open ones fixed in some way, true and false lead to
    /// ranks between which the answer changes.
    /// </summary>
    /// <param name="changes">Whether the answer changes between two ranks, by their places.</param>
    public IndexSet WhatMatters(Func<int, int, bool> changes)
    {
        var slots = IndexSet.Empty;
        for (var p = 0; p < _parts.Length; p++)
        {
            var (part, others) = (_parts[p], Together(_parts.RemoveAt(p)));
            if (!part.Policy.IsCertain && OpenConditions.ChangesBetween(part.InForce, RankSet.Nothing, others, changes))
            {
                slots |= part.Policy.Missing;
            }

            var results = part.Rules.Select(rule => RuleResult.Of(rule, part.Policy.Outcomes)).ToImmutableArray();
            for (var r = 0; r < part.Rules.Length; r++)
            {
                var rest = results.RemoveAt(r).Aggregate(others, RankSet.Higher);
                slots |= OpenConditions.WhatMatters(part.Rules[r], part.Policy.Outcomes, rest, changes);
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
        var certain = _parts.Where(part => part.Policy.IsCertain).ToList();
        var disagreements = certain
            .SelectMany(part => part.Rules.SelectMany(rule => Disagreement.In(rule, part.Policy.Outcomes)))
            .Select(id => (DecisionProblemKind.ExceptionsDisagree, id));
        var isDenied = certain.Exists(part => part.Rules.Any(rule => RuleResult.Certain(rule, part.Policy.Outcomes, []) == scale.Final));
        var guarantees = isDenied && Certain.Rank == scale.Guaranteed ? Certain.Sources : [];
        return disagreements.Concat(guarantees.Select(source => (DecisionProblemKind.GuaranteeAgainstFinal, source.Rule.Id)));
    }

    /// <summary>Whether there can be <see cref="Contradictions"/> at all.</summary>
    public bool MayContradict(RankScale scale)
    {
        foreach (var part in _parts)
        {
            foreach (var rule in part.Rules)
            {
                if (rule.MayDisagree)
                {
                    return true;
                }
            }
        }

        return Certain.Rank == scale.Guaranteed;
    }

    /// <summary>What is said once every denial is overridden; one that is only possible counts as one.</summary>
    public Overridden Override(RankScale scale)
    {
        var (strictest, remaining) = (0, RankSet.Nothing);
        var (certain, possible) = (new List<RuleSource>(), new List<string>());
        foreach (var part in _parts)
        {
            foreach (var rule in part.Rules)
            {
                var said = RuleResult.Of(rule, part.Policy.Outcomes);
                var denials = scale.DenialsIn(said);
                if (denials != RankSet.Empty)
                {
                    strictest = Math.Max(strictest, denials.Highest);
                    said = said.Without(denials) is var other && other == RankSet.Empty ? RankSet.Nothing : other;
                    possible.Add(rule.Id);
                    AddDenying(rule, part.Policy, scale, certain);
                }

                remaining = RankSet.Higher(remaining, part.Policy.IsCertain ? said : said | RankSet.Nothing);
            }
        }

        var rules = certain.Count > 0 ? certain.Select(source => source.Rule.Id) : possible;
        return new Overridden(
            scale[strictest],
            [.. rules.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            remaining.MayBeNothing ? remaining.Without(RankSet.Nothing) | scale.Allowed : remaining);
    }

    /// <summary>Adds the rule, or the exceptions beneath it, if they are certain to deny.</summary>
    private static void AddDenying(RulePlan rule, PolicyFindings policy, RankScale scale, List<RuleSource> denying)
    {
        var before = denying.Count;
        var isDenied = policy.IsCertain && scale[RuleResult.Certain(rule, policy.Outcomes, denying).Highest].IsDenial;
        if (!isDenied)
        {
            denying.RemoveRange(before, denying.Count - before);
        }
    }

    private (RankSet Rank, ImmutableArray<RuleSource> Sources) FindCertain()
    {
        var sources = new List<RuleSource>();
        var strictest = RankSet.Nothing;
        foreach (var part in _parts)
        {
            if (part.Policy.IsCertain)
            {
                foreach (var rule in part.Rules)
                {
                    strictest = RuleResult.Stricter(strictest, rule, part.Policy.Outcomes, sources, 0);
                }
            }
        }

        return (strictest, sources.Count > 1 ? [.. sources.OrderBy(source => source.Rule.Id, StringComparer.Ordinal)] : [.. sources]);
    }

    private static RankSet Together(ImmutableArray<Part> parts)
    {
        var ranks = RankSet.Nothing;
        foreach (var part in parts)
        {
            ranks = RankSet.Higher(ranks, part.Possible);
        }

        return ranks;
    }

    /// <summary>What rules of a policy may say if it is in force.</summary>
    private static RankSet InForce(PolicyFindings policy, ImmutableArray<RulePlan> rules)
    {
        var ranks = RankSet.Nothing;
        foreach (var rule in rules)
        {
            ranks = RankSet.Higher(ranks, RuleResult.Of(rule, policy.Outcomes));
        }

        return ranks;
    }

    /// <summary>The rules of one policy about the target, with what they may say if the policy is in force.</summary>
    private readonly record struct Part(PolicyFindings Policy, ImmutableArray<RulePlan> Rules, RankSet InForce)
    {
        public RankSet Possible => Policy.IsCertain ? InForce : InForce | RankSet.Nothing;
    }
}
