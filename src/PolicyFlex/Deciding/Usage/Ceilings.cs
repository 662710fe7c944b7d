using System.Collections.Immutable;
using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>How much each level may still give in the case (meaning 11).</summary>
internal sealed class Ceilings(Inquiry inquiry)
{
    /// <summary>
    /// What is left of a level's ceiling for a key, in the units of that key; null if the ceiling hangs on facts that are missing, which
    /// then go to <paramref name="missing"/>.
    /// </summary>
    public Room? Left(int level, string key, ISet<int> missing)
    {
        var plan = inquiry.Plan.Levels[level];
        var ceiling = Highest(plan.UpTo, key, Room.None, missing);
        foreach (var (when, upTo) in plan.StepUps)
        {
            if (inquiry.Findings.Outcomes[when] == Outcome.True)
            {
                ceiling = ceiling is { } known ? Highest(upTo, key, known, missing) : null;
            }
        }

        return ceiling is { IsUnlimited: false } limited ? limited.Less(Used(key)) : ceiling;
    }

    private Room? Highest(ImmutableArray<CeilingPlan> ceilings, string key, Room highest, ISet<int> missing)
    {
        foreach (var ceiling in ceilings.Where(candidate => candidate.Key == key))
        {
            if (Quantities.Most(ceiling.Most, inquiry, missing) is not { } most)
            {
                return null;
            }

            highest = Room.Max(highest, most);
        }

        return highest;
    }

    private decimal Used(string key)
    {
        var per = inquiry.Plan.Set.Authority.Per;
        var subjects = inquiry.Subjects.Of(per.IsEmpty ? [SubjectKey.Case] : per);
        return subjects is { } known ? inquiry.History.UnderCeiling(key, known) : 0;
    }
}
