using PolicyFlex.Diagnostics;

namespace PolicyFlex.Situations;

/// <summary>Tells of a name under <c>facts</c> that the set does not know, with the one that was probably meant.</summary>
internal static class Unknown
{
    /// <summary>A fact by its whole name.</summary>
    public static Diagnostic Fact(string name, SituationDraft draft) =>
        SituationProblems.UnknownFact(name, draft.Findings.Suggest(name, draft.Vocabulary.GivenFacts));

    /// <summary>A name that stands where a group or the whole name of a fact can.</summary>
    public static Diagnostic FactOrGroup(string name, SituationDraft draft)
    {
        if (name.Contains('.', StringComparison.Ordinal))
        {
            return Fact(name, draft);
        }

        var ungrouped = draft.Vocabulary.GivenFacts.FirstOrDefault(fact => fact.EndsWith("." + name, StringComparison.Ordinal));
        return SituationProblems.UnknownGroup(name, ungrouped ?? draft.Findings.Suggest(name, draft.Vocabulary.GroupNames.Names));
    }
}
