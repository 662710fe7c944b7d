using PolicyFlex.Deciding;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;
using PolicyFlex.Situations;

namespace PolicyFlex.Tests.Naive;

/// <summary>One decision to be made: the set with its trees, the request, and what has been evaluated of them.</summary>
internal sealed class NaiveScene(PolicySet set, Trees trees, DecisionRequest request)
{
    private readonly Dictionary<int, NaiveValue> _facts = [];
    private readonly Dictionary<object, NaiveUnit> _units = new(ReferenceEqualityComparer.Instance);

    public PolicySet Set { get; } = set;

    public Trees Trees { get; } = trees;

    public DecisionRequest Request { get; } = request;

    public DateTimeOffset Now => Request.Now;

    /// <summary>The index of the actor's level.</summary>
    public int Level { get; } = set.Authority.Levels.Select(level => level.Name).ToList().IndexOf(request.Actor.Level);

    public NaiveScope Scope => NaiveScope.Of(this);

    /// <summary>The policies that are decided at all.</summary>
    public IEnumerable<Policy> Policies => Set.Policies.Where(policy => !policy.Shadow);

    public NaiveValue Fact(int slot)
    {
        if (!_facts.TryGetValue(slot, out var value))
            _facts[slot] = value = NaiveFacts.Of(this, slot);
        return value;
    }

    public int SlotOf(string fact) => Set.Facts.Select(f => f.Name).ToList().IndexOf(fact);

    public int LevelOf(string name) => Set.Authority.Levels.Select(level => level.Name).ToList().IndexOf(name);

    /// <summary>A condition with what it comes to; none is always true.</summary>
    public NaiveUnit Unit(When? when)
    {
        if (when is null)
            return NaiveUnit.Always;
        if (!_units.TryGetValue(when, out var unit))
            _units[when] = unit = NaiveUnit.Of(Trees.Conditions[when], Scope);
        return unit;
    }

    /// <summary>Whether the dates of a version let it be in force.</summary>
    public NaiveUnit Dates(Policy policy)
    {
        if (!_units.TryGetValue(policy, out var unit))
            _units[policy] = unit = NaiveVersions.Dates(this, policy);
        return unit;
    }

    /// <summary>The same for somebody of another level.</summary>
    public NaiveScene At(int level) =>
        new(Set, Trees, Request with { Actor = Request.Actor with { Level = Set.Authority.Levels[level].Name } });

    /// <summary>The same with one more fact verified.</summary>
    public NaiveScene Confirming(int slot)
    {
        var situation = Request.Situation;
        var confirmed = new Situation(Set, situation.Facts, situation.Verified.SetItem(slot, true))
        {
            Id = situation.Id,
            Case = situation.Case,
            Wants = situation.Wants,
            Language = situation.Language,
        };
        return new NaiveScene(Set, Trees, Request with { Situation = confirmed });
    }
}
