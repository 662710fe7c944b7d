using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>How much each level may still give in the case (meaning 11).</summary>
internal sealed class Ceilings(Inquiry inquiry)
{
    private readonly Room?[] _money = new Room?[inquiry.Plan.Levels.Length];
    private Dictionary<(int Level, string Kind), Room>? _kinds;

    /// <summary>Whether a level has a ceiling for a key: a kind of goodwill in its own units, or <see cref="Ceiling.Money"/>.</summary>
    public bool HasOwn(int level, string key)
    {
        var plan = inquiry.Plan.Levels[level];
        if (key != Ceiling.Money && !plan.HasKinds)
        {
            return false;
        }

        foreach (var ceiling in plan.UpTo)
        {
            if (ceiling.Key == key)
            {
                return true;
            }
        }

        foreach (var step in plan.StepUps)
        {
            if (IsInForce(step.When) && step.UpTo.Any(ceiling => ceiling.Key == key))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is left of a level's ceiling for a key, in the units of that key. A ceiling that is not known counts as nothing.</summary>
    public Room Left(int level, string key)
    {
        if (key == Ceiling.Money)
        {
            return _money[level] ??= Compute(level, key);
        }

        _kinds ??= [];
        if (!_kinds.TryGetValue((level, key), out var left))
        {
            _kinds.Add((level, key), left = Compute(level, key));
        }

        return left;
    }

    /// <summary>The kinds for which a level has ceilings of its own, in ordinal order; they are not in its money.</summary>
    public ImmutableArray<string> OwnKinds(int level)
    {
        var plan = inquiry.Plan.Levels[level];
        return !plan.HasKinds ? [] : [.. plan.Keys.Where(key => key != Ceiling.Money && HasOwn(level, key)).Order(StringComparer.Ordinal)];
    }

    /// <summary>A level's ceiling for a key, used or not. One that is not known counts as nothing.</summary>
    public Room Most(int level, string key)
    {
        var plan = inquiry.Plan.Levels[level];
        var most = Highest(plan.UpTo.AsSpan(), key);
        foreach (var step in plan.StepUps)
        {
            if (IsInForce(step.When))
            {
                most = Room.Max(most, Highest(step.UpTo.AsSpan(), key));
            }
        }

        return most;
    }

    private Room Compute(int level, string key)
    {
        var most = Most(level, key);
        return most.IsUnlimited || most.IsNone ? most : most.Less(inquiry.Past.UnderCeiling(level, key));
    }

    /// <summary>Whether a step-up holds; an open one does not.</summary>
    private bool IsInForce(int when) => inquiry.Findings.Outcomes[when] == Outcome.True;

    private Room Highest(ReadOnlySpan<CeilingPlan> ceilings, string key)
    {
        var highest = Room.None;
        foreach (var ceiling in ceilings)
        {
            if (ceiling.Key == key)
            {
                highest = Room.Max(highest, Quantities.Most(ceiling.Most, inquiry) ?? Room.None);
            }
        }

        return highest;
    }
}
