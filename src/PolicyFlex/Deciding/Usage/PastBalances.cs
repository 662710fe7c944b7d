using System.Collections.Immutable;
using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>What was given before, as the balances of a ledger tell it. A balance that is not among them is not used at all.</summary>
internal sealed class PastBalances : IPast
{
    private readonly Inquiry _inquiry;
    private readonly Dictionary<BalanceKey, Balance> _balances;

    public PastBalances(Inquiry inquiry, ImmutableArray<Balance> balances)
    {
        (_inquiry, _balances) = (inquiry, new Dictionary<BalanceKey, Balance>(balances.Length));
        foreach (var balance in balances)
        {
            _balances.Add(balance.Key, balance);
        }
    }

    public Usage Of(LimitPlan limit) =>
        _inquiry.Keys.Of(limit) is { } key && _balances.TryGetValue(key, out var balance) && balance.Used != 0
            ? new Usage(balance.Used, balance.Returns)
            : Usage.None;

    public decimal UnderCeiling(int level, string key) => UsedOf(_inquiry.Keys.OfCeiling(level, key));

    public bool HasAlternative(OptionPlan option)
    {
        foreach (var counter in option.AlternativeCounters)
        {
            if (UsedOf(_inquiry.Keys.Of(counter, null)) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private decimal UsedOf(BalanceKey? key) => key is not null && _balances.TryGetValue(key, out var balance) ? balance.Used : 0;
}
