using PolicyFlex.Compilation;
using PolicyFlex.Diagnostics;
using PolicyFlex.Ledger;

namespace PolicyFlex.Review;

/// <summary>Refuses a friction report that is about nothing of the set.</summary>
internal static class FrictionCheck
{
    /// <exception cref="LedgerException">It cannot be meant so.</exception>
    public static void Refuse(DecisionPlan plan, FrictionReport report)
    {
        ReservationCheck.RefuseId(report.Id);
        ReservationCheck.RefuseLong(report.Text, "What an employee says");
        DefinedCheck.Refuse(report.Kind, nameof(report));
        if (report.Employee is { } employee)
        {
            ReservationCheck.RefuseId(employee);
        }

        if (!plan.Rules.Names.Contains(report.Rule, StringComparer.Ordinal))
        {
            throw new LedgerException(LedgerProblem.UnknownRule, string.IsNullOrEmpty(report.Rule)
                ? "A friction report names a rule, as `policy/rule`, or a policy."
                : $"The set `{plan.Set.Name}` has no rule and no policy `{report.Rule}`.{Meant(plan, report.Rule)}");
        }
    }

    /// <summary>The rule that was probably meant: the one of that name, if the policy was left out, else the nearest.</summary>
    private static string Meant(DecisionPlan plan, string found)
    {
        var named = plan.Rules.Names.Where(name => name.EndsWith($"/{found}", StringComparison.Ordinal)).ToList();
        return (named is [var only] ? only : Suggestion.Nearest(found, plan.Rules.Names)) is { } meant ? $" Did you mean `{meant}`?" : "";
    }
}
