using Npgsql;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>A row of a snapshot's accounts: an account with one of its windows, or with none.</summary>
internal sealed record AccountRow(Guid Key, string Counter, string? Subjects, long Moments, decimal Sum, WindowReport? Window, bool IsChanged)
{
    /// <summary>Reads the row.</summary>
    public static AccountRow Read(NpgsqlDataReader reader) => new(
        reader.GetGuid(0),
        reader.GetString(1),
        reader.IsDBNull(2) ? null : reader.GetString(2),
        reader.GetInt64(3),
        TenThousandths.FromSum(reader.GetDecimal(4)),
        reader.IsDBNull(5) ? null : new WindowReport(
            reader.GetString(5) is { Length: > 0 } window ? BalanceWindow.Parse(window) : null,
            Micros.From(reader.GetInt64(6)),
            TenThousandths.From(reader.GetInt64(7)),
            TenThousandths.FromSum(reader.GetDecimal(8))),
        reader.GetBoolean(9));

    /// <summary>The report of an account, of all its rows.</summary>
    public static AccountReport Report(IEnumerable<AccountRow> rows)
    {
        var first = rows.First();
        return new AccountReport(
            AccountText.From(first.Counter, first.Subjects), first.Moments, first.Sum, [.. rows.Where(row => row.Window is not null).Select(row => row.Window!)]);
    }
}
