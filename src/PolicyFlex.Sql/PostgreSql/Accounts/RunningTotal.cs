using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>The running total of an account over a window, while a transaction has it.</summary>
internal sealed class RunningTotal
{
    private long? _first;
    private bool _isFirst;
    private long? _last;

    /// <param name="account">The key of the account.</param>
    /// <param name="window">The text of the window; empty for all times.</param>
    /// <param name="used">What the account's changes later than <paramref name="after"/> add up to.</param>
    /// <param name="after">The moment after which they count.</param>
    /// <param name="first">Between <paramref name="after"/> and this is no moment whose changes do not add up to nothing; null for none at all.</param>
    /// <param name="isFirst">Whether those at <paramref name="first"/> do not.</param>
    /// <param name="last">The latest change of the account; null for none.</param>
    public RunningTotal(Guid account, string window, long used, long after, long? first, bool isFirst, long? last) =>
        (Account, Window, Used, After, _first, _isFirst, _last) = (account, window, used, after, first, isFirst, last);

    /// <summary>The key of the account.</summary>
    public Guid Account { get; }

    /// <summary>The text of the window; empty for all times.</summary>
    public string Window { get; }

    /// <summary>What counts, in ten-thousandths.</summary>
    public long Used { get; private set; }

    /// <summary>The moment after which it counts, in microseconds.</summary>
    public long After { get; }

    /// <summary>Before this moment is none whose changes do not add up to nothing; null for none at all.</summary>
    public long? First => _first;

    /// <summary>Whether those at <see cref="First"/> do not.</summary>
    public bool IsFirst => _isFirst;

    /// <summary>The latest change of the account; null for none.</summary>
    public long? Last => _last;

    /// <summary>Whether it differs from what the database keeps.</summary>
    public required bool IsNew { get; set; }

    /// <summary>The state for whoever decides. <see cref="IsFirst"/> holds of every total that was asked for.</summary>
    public BalanceState State => new(
        TenThousandths.From(Used), Micros.From(After), _first is { } first ? Micros.From(first) : null, _last is { } last ? Micros.From(last) : null);

    /// <summary>Adds a change of the account.</summary>
    /// <exception cref="OverflowException">The total is more than 64 bits hold.</exception>
    public void Add(long at, long amount)
    {
        IsNew = true;
        _last = _last > at ? _last : at;
        if (at <= After || amount == 0)
        {
            return;
        }

        Used = checked(Used + amount);

        // Where nothing was left, something is now; where something was, it may be nothing.
        if (_first is not { } first || at < first)
        {
            (_first, _isFirst) = (at, true);
        }
        else if (at == first)
        {
            _isFirst = false;
        }
    }
}
