using System.Globalization;
using PolicyFlex.Ledger;

namespace PolicyFlex.Review;

/// <summary>The entries in which a watch keeps its state, one at the beginning of each month. They save time and say nothing new.</summary>
internal static class StateEntries
{
    private const int MostMonths = 12;

    /// <summary>The state as an entry.</summary>
    public static LedgerEntry Of(PolicyEngine engine, LiveReview live, DateTimeOffset at) => new()
    {
        Matter = MatterOf(engine.Name, live.Book.Planner.InUse!.Month),
        Slot = Slots.Recorded,
        Kind = EntryKind.ReviewStateKept,
        At = at,
        Content = StateJson.Pack(Keep(engine, live)),
    };

    /// <summary>What is kept.</summary>
    public static ReviewState Keep(PolicyEngine engine, LiveReview live) => live.Book.Keep(new ReviewState
    {
        Set = engine.Name,
        Sequence = live.Sequence,
        Now = live.Book.Now,
        Similar = live.Similar.Kept,
        Held = [.. live.Held.Values.OrderBy(held => held.Id, StringComparer.Ordinal)],
    });

    /// <summary>A watch that goes on from what was kept.</summary>
    public static LiveReview Restore(PolicyEngine engine, ReviewState state)
    {
        var live = new LiveReview(engine) { Sequence = state.Sequence };
        live.Book.Restore(state);
        live.Similar.Restore(state.Similar);
        foreach (var held in state.Held)
        {
            live.Held[held.Id] = held;
        }

        return live;
    }

    /// <summary>A watch that goes on from the last state that was kept within a year; without one from the beginning.</summary>
    public static async Task<LiveReview> RestoreAsync(PolicyEngine engine, GrantLedger ledger, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = engine.Set.Calendar.DateOf(now);
        var month = new DateOnly(today.Year, today.Month, 1).AddMonths(1);
        for (var back = 0; back < MostMonths; back++, month = month.AddMonths(-1))
        {
            var entries = await ledger.EntriesOfAsync(MatterOf(engine.Name, month), cancellationToken).ConfigureAwait(false);
            if (entries is [var entry, ..] && StateJson.Unpack(entry.Content) is { } state)
            {
                return Restore(engine, state);
            }
        }

        return new LiveReview(engine);
    }

    private static string MatterOf(string set, DateOnly month) => $"review/{set}/{month.ToString("yyyy-MM", CultureInfo.InvariantCulture)}";
}
