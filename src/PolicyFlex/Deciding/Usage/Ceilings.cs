using PolicyFlex.Compilation;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>How much each level may still give in the case (meaning 11).</summary>
internal sealed class Ceilings(Inquiry inquiry)
{
    private readonly Dictionary<(int Level, string Key), Room> _left = [];

    /// <summary>Whether a level has a ceiling for a key: a kind of goodwill in its own units, or <see cref="Ceiling.Money"/>.</summary>
    public bool HasOwn(int level, string key) => InForce(level).Any(ceiling => ceiling.Key == key);

    /// <summary>What is left of a level's ceiling for a key, in the units of that key. A ceiling that is not known counts as nothing.</summary>
    public Room Left(int level, string key)
    {
        if (!_left.TryGetValue((level, key), out var left))
        {
            _left.Add((level, key), left = Compute(level, key));
        }

        return left;
    }

    private Room Compute(int level, string key)
    {
        var ceiling = InForce(level)
            .Where(candidate => candidate.Key == key)
            .Select(candidate => Quantities.Most(candidate.Most, inquiry, new HashSet<int>()) ?? Room.None)
            .Aggregate(Room.None, Room.Max);
        return ceiling.IsUnlimited ? ceiling : ceiling.Less(Used(level, key));
    }

    /// <summary>The ceilings of a level and of its step-ups that hold; an open one does not.</summary>
    private IEnumerable<CeilingPlan> InForce(int level)
    {
        var plan = inquiry.Plan.Levels[level];
        return plan.UpTo.Concat(plan.StepUps
            .Where(step => inquiry.Findings.Outcomes[step.When] == Outcome.True)
            .SelectMany(step => step.UpTo));
    }

    private decimal Used(int level, string key)
    {
        var per = inquiry.Plan.Set.Authority.Per;
        var subjects = inquiry.Subjects.Of(per.IsEmpty ? [SubjectKey.Case] : per);
        return subjects is { } known ? inquiry.History.UnderCeiling(key, gives => HasOwn(level, gives), known) : 0;
    }
}
