using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>Whose a grant is.</summary>
internal static class GrantSubjects
{
    public const string Agent = "agent";
    public const string Case = "case";
    public const string Customer = "customer.id";

    /// <summary>All subjects of a grant, the agent and the case among them.</summary>
    public static ImmutableSortedDictionary<string, string> Of(GrantTerms terms)
    {
        var subjects = terms.Subjects.SetItem(Case, terms.Case);
        return terms.Agent is { } agent ? subjects.SetItem(Agent, agent) : subjects;
    }
}
