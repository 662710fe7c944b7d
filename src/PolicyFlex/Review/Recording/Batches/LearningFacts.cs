using System.Text;
using PolicyFlex.Policies;
using PolicyFlex.Situations;

namespace PolicyFlex.Review;

/// <summary>Tells a situation in the set's words, so that somebody can learn from it.</summary>
internal static class LearningFacts
{
    private const string CustomerFact = "customer.id";
    private const int Longest = 10_000;

    /// <summary>
    /// What is known or claimed, fact by fact in the order of the set, by title where a fact has one: <c>Order total: 120; late: true</c>.
    /// Personal facts and the customer's id are left out. Null if nothing is left.
    /// </summary>
    public static string? Of(Situation situation)
    {
        var text = new StringBuilder();
        foreach (var (slot, fact) in situation.Set.Facts.Index())
        {
            if (situation.Facts[slot] is { IsKnown: true } value && !fact.Personal && fact.Name != CustomerFact && text.Length < Longest)
            {
                text.Append(text.Length == 0 ? "" : "; ").Append(TitleOf(fact, situation.Set)).Append(": ").Append(value.ToString());
            }
        }

        return text.Length == 0 ? null : text.ToString(0, Math.Min(Longest, text.Length));
    }

    private static string TitleOf(FactDefinition fact, PolicySet set) => fact.Title?.In(set.Languages[0], set.Languages[0]) ?? fact.Name;
}
