using PolicyFlex.Deciding;

namespace PolicyFlex.Ledger;

/// <summary>Refuses what a revision cannot have decided.</summary>
internal static class RevisionCheck
{
    /// <exception cref="LedgerException">It is no such option or action, or another currency.</exception>
    public static void Refuse(GrantTerms terms, RegisteredRevision revision)
    {
        if (!(terms.IsAction ? revision.Actions : revision.Options).Contains(terms.Name, StringComparer.Ordinal))
        {
            throw new LedgerException(LedgerProblem.UnknownName, $"The set `{revision.Set}` has no {(terms.IsAction ? "action" : "option")} `{terms.Name}` in the revision that decided.");
        }

        if (!string.Equals(terms.Currency, revision.Currency, StringComparison.Ordinal))
        {
            throw new LedgerException(LedgerProblem.InvalidRequest, $"The amount is in {terms.Currency}, and the set `{revision.Set}` counts in {revision.Currency}.");
        }

        foreach (var level in terms.Approval is { } approval ? [terms.Level, approval.Level] : new[] { terms.Level })
        {
            if (!revision.Levels.Contains(level, StringComparer.Ordinal))
            {
                throw new LedgerException(LedgerProblem.InvalidRequest, $"The set `{revision.Set}` has no level `{level}`.");
            }
        }
    }
}
