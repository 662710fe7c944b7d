using System.Globalization;
using PolicyFlex.Ledger;

namespace PolicyFlex.Review;

/// <summary>The entries that fix what the review expects of a month.</summary>
internal static class MonthEntries
{
    /// <summary>The matter of a set's months.</summary>
    public static string MatterOf(string set) => $"review/{set}";

    /// <summary>The slot of a month, which is fixed once: <c>2026-03</c>.</summary>
    public static string SlotOf(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>A month is fixed.</summary>
    /// <param name="set">The set.</param>
    /// <param name="planned">What is expected; its own id plays no part.</param>
    public static LedgerEntry Planned(string set, MonthPlanned planned) => new()
    {
        Matter = MatterOf(set),
        Slot = SlotOf(planned.Month),
        Kind = EntryKind.MonthPlanned,
        At = planned.At,
        Content = LedgerJson.Write(new MonthContent { Set = set, Month = planned.Month, CasesAYear = planned.CasesAYear, UsualShares = planned.UsualShares }),
    };
}
