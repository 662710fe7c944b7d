using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>Says whose a grant is: all by which the set counts anything, and every id that is known.</summary>
internal static class GrantSubjects
{
    private const string Id = "id";

    public static ImmutableSortedDictionary<string, string> Of(Inquiry inquiry) => Of(inquiry.Plan, inquiry.Subjects);

    public static ImmutableSortedDictionary<string, string> Of(DecisionPlan plan, Subjects whose)
    {
        var subjects = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var subject in plan.Counters.SelectMany(counter => counter.Per).Concat(IdsOf(plan.Set)).Concat(Always))
        {
            if (whose.ValueOf(subject) is { } value)
            {
                subjects[subject.Key] = value;
            }
        }

        return subjects.ToImmutable();
    }

    private static IEnumerable<SubjectPlan> Always => [new(SubjectPlan.Agent, null), new(SubjectPlan.Case, null)];

    private static IEnumerable<SubjectPlan> IdsOf(PolicySet set) => set.Facts.Index()
        .Where(fact => fact.Item.Type.Kind == FactKind.Text && fact.Item.Name.Split('.')[^1] == Id)
        .Select(fact => new SubjectPlan(fact.Item.Name, fact.Index));
}
