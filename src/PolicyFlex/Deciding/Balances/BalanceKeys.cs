using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>Names the balances that limits, ceilings and alternatives look at in a situation.</summary>
internal sealed class BalanceKeys(Inquiry inquiry)
{
    /// <summary>The balance of a limit; null if the situation does not say whose it is.</summary>
    public BalanceKey? Of(LimitPlan limit) => Of(limit.Counter, BalanceWindow.Of(limit.Limit, inquiry.Plan.Set.Calendar));

    /// <summary>The balance of a level's ceiling that is not without bound; null if the situation does not say whose it is.</summary>
    /// <param name="level">The level, counted from 0.</param>
    /// <param name="key">What the ceiling is of; the level has one for it.</param>
    public BalanceKey? OfCeiling(int level, string key)
    {
        var counters = inquiry.Plan.Ceilings;
        return Of(key == Ceiling.Money ? counters.OfMoney(inquiry.Ceilings.OwnKinds(level)) : counters.OfKind(key), null);
    }

    /// <summary>The balance of a counter over a window; null if the situation does not say whose it is.</summary>
    public BalanceKey? Of(CounterPlan counter, BalanceWindow? window)
    {
        var subjects = ImmutableArray.CreateBuilder<AccountSubject>(counter.Per.Length);
        foreach (var subject in counter.Per)
        {
            if (inquiry.Subjects.ValueOf(subject) is not { } value)
            {
                return null;
            }

            subjects.Add(new AccountSubject(subject.Key, value));
        }

        return new BalanceKey(new Account(counter.Name, subjects.MoveToImmutable()), window);
    }
}
