using System.Collections.Immutable;
using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>Finds whose a limit is in a situation: the agent, the case, and the values of facts.</summary>
internal sealed class Subjects(KnownFacts facts, Actor actor)
{
    /// <summary>Whether all of them are known.</summary>
    public bool AreKnown(ImmutableArray<SubjectPlan> per)
    {
        foreach (var subject in per)
        {
            if (ValueOf(subject) is null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a past grant was of the same subjects as the situation is.</summary>
    public bool AreOf(ImmutableArray<SubjectPlan> per, PastGrant grant)
    {
        foreach (var subject in per)
        {
            if (!string.Equals(ValueOf(subject), ValueIn(grant, subject), StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Who or what it is; null if that is not known. An empty text names nobody.</summary>
    public string? ValueOf(SubjectPlan subject) => subject switch
    {
        { Slot: { } slot } => facts.Evaluator.Fact(slot) is { IsKnown: true } value && value.ToString() is { Length: > 0 } text ? text : null,
        { Key: SubjectPlan.Agent } => actor.Agent,
        { Key: SubjectPlan.Case } => facts.Situation.Case,
        _ => null,
    };

    private static string? ValueIn(PastGrant grant, SubjectPlan subject) => subject.Key switch
    {
        SubjectPlan.Agent => grant.Agent,
        SubjectPlan.Case => grant.Case,
        var fact => grant.Subjects.GetValueOrDefault(fact),
    };
}
