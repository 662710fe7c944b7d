using PolicyFlex.Deciding;

namespace PolicyFlex.Sql;

/// <summary>An account in a transaction: its row and all its running totals.</summary>
/// <param name="account">The account, which is the one that others were added to.</param>
/// <param name="id">The id of its row; 0 as long as there is none.</param>
internal sealed class SqliteAccount(Account account, long id)
{
    /// <summary>The account, which is the one that others were added to.</summary>
    public Account Account => account;

    /// <summary>The id of its row; 0 as long as there is none.</summary>
    public long Id { get; set; } = id;

    /// <summary>The latest moment of a change, in microseconds; null for none, or as long as it is not known.</summary>
    public long? Last { get; private set; }

    /// <summary>Whether <see cref="Last"/> is known. Of an account that is not there yet it is.</summary>
    public bool IsLastKnown { get; private set; } = id == 0;

    /// <summary>Its running totals, one for each window that was ever asked for.</summary>
    public List<SqliteTotal> Totals { get; } = [];

    public SqliteTotal? Find(string span) => Totals.Find(total => string.Equals(total.Span, span, StringComparison.Ordinal));

    /// <summary>Takes note of the latest moment of a change.</summary>
    public void Know(long? last) => (Last, IsLastKnown) = (last, true);

    /// <summary>Adds a change.</summary>
    public void Add(long at, long amount)
    {
        var isLater = IsLastKnown && !(Last >= at);
        if (isLater)
        {
            Last = at;
        }

        foreach (var total in Totals)
        {
            total.Add(at, amount, isLater);
        }
    }
}
