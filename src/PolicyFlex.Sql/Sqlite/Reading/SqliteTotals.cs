using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>Running totals, brought up to a moment by what has left their window since.</summary>
/// <param name="session">The session.</param>
internal sealed class SqliteTotals(SqliteSession session)
{
    /// <summary>How many moments that have left are looked at before the range that stays is tried as well.</summary>
    private const long AtOnce = 1024;

    // A bare parameter as the limit would have the statement prepared anew each time that it is bound.
    private readonly SqliteStatement _leaving = session.Prepare("""
        SELECT count(*), coalesce(sum(amount), 0), (SELECT at FROM usage WHERE account = ?1 AND at > ?3 AND amount <> 0 ORDER BY at LIMIT 1)
        FROM (SELECT amount FROM usage WHERE account = ?1 AND at > ?2 AND at <= ?3 LIMIT ?4 + 0)
        """);

    private readonly SqliteStatement _staying = session.Prepare(
        "SELECT count(*), coalesce(sum(amount), 0) FROM (SELECT amount FROM usage WHERE account = ?1 AND at > ?2 LIMIT ?3 + 0)");

    private readonly SqliteStatement _last = session.Prepare(
        "SELECT max(moment) FROM (SELECT last AS moment FROM account WHERE id = ?1 UNION ALL SELECT max(at) FROM usage WHERE account = ?1)");

    /// <summary>How a balance stands for a moment.</summary>
    /// <param name="account">The account.</param>
    /// <param name="window">The window; null for none.</param>
    /// <param name="now">The moment.</param>
    public (BalanceState State, SqliteBalance Balance) Of(SqliteAccount account, BalanceWindow? window, DateTimeOffset now)
    {
        var start = window?.After(now) ?? DateTimeOffset.MinValue;
        var (span, edge) = (window?.Text ?? "", Micros.Of(start));
        var total = account.Find(span);
        var after = total is not null && total.After > edge ? total.After : edge;
        var (used, first) = account.Id == 0 ? (0, null)
            : total?.IsClearUpTo(after) == true ? (total.Used, total.First)
            : total is null ? (SumAfter(account.Id, edge, long.MaxValue).Sum, FirstAfter(account.Id, edge))
            : Advanced(account.Id, total, after);
        return (
            new BalanceState(
                TenThousandths.From(used),
                after == edge ? start : Micros.From(after),
                first is { } moment ? Micros.From(moment) : null,
                LastOf(account) is { } last ? Micros.From(last) : null),
            new SqliteBalance(account, span, used, after, first));
    }

    private long? LastOf(SqliteAccount account)
    {
        if (!account.IsLastKnown)
        {
            account.Know(_last.Scalar(account.Id) as long?);
        }

        return account.Last;
    }

    /// <summary>A total without what has left, by whichever is shorter: what has left, or what stays.</summary>
    private (long Used, long? First) Advanced(long account, SqliteTotal total, long after)
    {
        for (var most = AtOnce; ; most *= 4)
        {
            var (count, left, first) = Leaving(account, total.After, after, most);
            if (count < most)
            {
                return (total.Used - left, first);
            }

            var (stayed, sum) = SumAfter(account, after, most);
            if (stayed < most)
            {
                return (sum, first);
            }
        }
    }

    private long? FirstAfter(long account, long after) => Leaving(account, after, after, 1).First;

    private (long Count, long Sum, long? First) Leaving(long account, long from, long to, long most)
    {
        using var row = _leaving.Read(account, from, to, most);
        row.Read();
        return (row.GetInt64(0), row.GetInt64(1), row.IsDBNull(2) ? null : row.GetInt64(2));
    }

    private (long Count, long Sum) SumAfter(long account, long after, long most)
    {
        using var row = _staying.Read(account, after, most);
        row.Read();
        return (row.GetInt64(0), row.GetInt64(1));
    }
}
