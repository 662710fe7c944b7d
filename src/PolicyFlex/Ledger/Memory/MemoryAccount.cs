using PolicyFlex.Deciding;


namespace PolicyFlex.Ledger;

/// <summary>An account in memory: its changes by time, and a running total for each window that was ever asked for.</summary>
internal sealed class MemoryAccount(Account account)
{
    private static readonly object Ever = new();

    private readonly List<(DateTimeOffset At, decimal Amount)> _changes = [];
    private readonly Dictionary<object, (DateTimeOffset After, decimal Used)> _totals = [];

    /// <summary>Adds a change; one that a window has let go of does not enter its total.</summary>
    public void Add(DateTimeOffset at, decimal amount)
    {
        _changes.Insert(CountUpTo(at), (at, amount));
        foreach (var (window, total) in _totals)
        {
            if (at > total.After)
            {
                _totals[window] = total with { Used = total.Used + amount };
            }
        }
    }

    /// <summary>Adds all changes of another account.</summary>
    public void AddAll(MemoryAccount other)
    {
        foreach (var (at, amount) in other._changes)
        {
            Add(at, amount);
        }
    }

    /// <summary>How a window stands for a moment.</summary>
    public BalanceState Read(BalanceWindow? window, DateTimeOffset now)
    {
        var (after, used) = Total(window, now);
        return new BalanceState(used, after, FirstAfter(after), _changes.Count == 0 ? null : _changes[^1].At);
    }

    /// <summary>Lets go of what has left a window.</summary>
    public void Advance(BalanceWindow? window, DateTimeOffset now) => _totals[window ?? Ever] = Total(window, now);

    /// <summary>What is kept of it.</summary>
    public AccountReport Report() => new(
        account,
        _changes.GroupBy(change => change.At).Count(moment => moment.Sum(change => change.Amount) != 0),
        _changes.Sum(change => change.Amount),
        [.. _totals.Select(total => new WindowReport(total.Key as BalanceWindow, total.Value.After, total.Value.Used, SumAfter(total.Value.After)))]);

    private (DateTimeOffset After, decimal Used) Total(BalanceWindow? window, DateTimeOffset now)
    {
        var after = window?.After(now) ?? DateTimeOffset.MinValue;
        if (!_totals.TryGetValue(window ?? Ever, out var total))
        {
            return (after, SumAfter(after));
        }

        return after <= total.After ? total : (after, total.Used - SumBetween(CountUpTo(total.After), CountUpTo(after)));
    }

    private decimal SumAfter(DateTimeOffset after) => SumBetween(CountUpTo(after), _changes.Count);

    private decimal SumBetween(int from, int to)
    {
        var sum = 0m;
        for (var i = from; i < to; i++)
        {
            sum += _changes[i].Amount;
        }

        return sum;
    }

    private DateTimeOffset? FirstAfter(DateTimeOffset after)
    {
        for (var i = CountUpTo(after); i < _changes.Count;)
        {
            var (at, sum) = (_changes[i].At, 0m);
            for (; i < _changes.Count && _changes[i].At == at; i++)
            {
                sum += _changes[i].Amount;
            }

            if (sum != 0)
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>How many changes lie at a moment or before.</summary>
    private int CountUpTo(DateTimeOffset at)
    {
        var (low, high) = (0, _changes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _changes[middle].At <= at ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
