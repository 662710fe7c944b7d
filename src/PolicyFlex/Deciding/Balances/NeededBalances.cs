using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>
/// Names the balances that a decision could look at, whatever they turn out to be: those of everything that is wanted, named or offered,
/// for every level that could be asked, also if a claim were confirmed. None of them is looked at here.
/// </summary>
internal sealed class NeededBalances
{
    private readonly HashSet<BalanceKey> _keys = [];

    private NeededBalances()
    {
    }

    /// <summary>The balances, in ordinal order of their texts.</summary>
    public static ImmutableArray<BalanceKey> Of(DecisionPlan plan, DecisionRequest request)
    {
        var needed = new NeededBalances();
        var inquiry = new Inquiry(plan, request);
        needed.Add(new Deliberation(inquiry));
        foreach (var slot in plan.Facts.ToVerify)
        {
            if (inquiry.Facts.ClaimOf(slot).IsKnown)
            {
                needed.Add(new Deliberation(new Inquiry(plan, request, slot)));
            }
        }

        return [.. needed._keys.OrderBy(key => key.ToString(), StringComparer.Ordinal)];
    }

    private void Add(Deliberation deliberation)
    {
        var inquiry = deliberation.Inquiry;
        var actions = inquiry.Plan.Instead;
        foreach (var policy in inquiry.Findings.Policies)
        {
            actions |= policy.Plan.Actions | policy.Plan.Instead;
        }

        foreach (var action in deliberation.Wanted.Actions)
        {
            actions |= IndexSet.Of(action.Place);
        }

        foreach (var finding in deliberation.Versions)
        {
            Add(finding, inquiry, ref actions);
        }

        foreach (var finding in deliberation.Discretion)
        {
            Add(finding, inquiry, ref actions);
        }

        foreach (var place in actions)
        {
            Add(inquiry.Plan.ActionsInOrder[place], inquiry);
        }
    }

    private void Add(OptionFinding finding, Inquiry inquiry, ref IndexSet actions)
    {
        var option = finding.Option;
        actions |= finding.By is { } by ? IndexSet.Of(by.Action.Place) : IndexSet.Empty;
        foreach (var limit in option.Limits)
        {
            if (limit.Measure == Measure.Times || option.IsCounted)
            {
                Add(inquiry.Keys.Of(limit));
            }
        }

        foreach (var counter in option.AlternativeCounters)
        {
            Add(inquiry.Keys.Of(counter, null));
        }

        for (var level = 0; option.HasCeiling && level < inquiry.Plan.Levels.Length; level++)
        {
            AddCeiling(level, finding.Bounds.CeilingKey(level), inquiry);
        }
    }

    private void Add(ActionPlan action, Inquiry inquiry)
    {
        foreach (var limit in action.Limits)
        {
            Add(inquiry.Keys.Of(limit));
        }

        for (var level = 0; action.HasCeiling && level < inquiry.Plan.Levels.Length; level++)
        {
            AddCeiling(level, Ceiling.Money, inquiry);
        }
    }

    private void AddCeiling(int level, string? key, Inquiry inquiry)
    {
        if (key is not null && inquiry.Ceilings.Most(level, key) is { IsUnlimited: false, IsNone: false })
        {
            Add(inquiry.Keys.OfCeiling(level, key));
        }
    }

    private void Add(BalanceKey? key)
    {
        if (key is not null)
        {
            _keys.Add(key);
        }
    }
}
