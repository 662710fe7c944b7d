using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>
/// The changes of an entry as a text: the place of the account's row in its book, the ten-thousandths, and the microseconds where they are
/// not the entry's own: <c>12 240000;13 10000 1772452800000000</c>.
/// </summary>
internal static class SqliteChanges
{
    /// <summary>Adds a change to a text.</summary>
    public static void Add(StringBuilder text, long account, AccountChange change, DateTimeOffset entryAt)
    {
        text.Append(text.Length == 0 ? "" : ";").Append(CultureInfo.InvariantCulture, $"{SqliteIds.PlaceOf(account)} {TenThousandths.Of(change.Amount)}");
        if (change.At != entryAt)
        {
            text.Append(CultureInfo.InvariantCulture, $" {Micros.Of(change.At)}");
        }
    }

    /// <summary>The changes of a text; null for none.</summary>
    public static ImmutableArray<AccountChange> From(string? text, DateTimeOffset entryAt, long book, SqliteNames names)
    {
        if (text is null)
        {
            return [];
        }

        var changes = ImmutableArray.CreateBuilder<AccountChange>();
        foreach (var range in text.AsSpan().Split(';'))
        {
            var change = text.AsSpan(range);
            var account = NumberOf(ref change);
            var amount = NumberOf(ref change);
            changes.Add(new AccountChange(
                names.Of(SqliteIds.At(book, account)), change.IsEmpty ? entryAt : Micros.From(NumberOf(ref change)), TenThousandths.From(amount)));
        }

        return changes.DrainToImmutable();
    }

    private static long NumberOf(ref ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(' ');
        var number = long.Parse(end < 0 ? text : text[..end], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        text = end < 0 ? [] : text[(end + 1)..];
        return number;
    }
}
