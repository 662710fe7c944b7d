using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using static PolicyFlex.Testing.Ledgers.Draft;

namespace PolicyFlex.Testing.Ledgers;

/// <summary>What a balance let go of does not come back, and nothing else is let go of.</summary>
internal static class CursorCases
{
    private static readonly BalanceKey Rolling = Budget.Over("within 60 minutes");

    public static ImmutableArray<LedgerStoreCase> All { get; } =
    [
        new("A clock that steps back brings nothing back", StepsBackAsync),
        new("A read lets go of nothing for good", ReadsOnlyAsync),
        new("A transaction that writes nothing lets go of nothing for good", WritesNothingAsync),
        new("A transaction that names an account without its window lets go of nothing", NamesAccountAsync),
        new("What is written behind the moment that was let go of does not count there", IsLateAsync),
        new("Each window of an account lets go by itself", LetsGoAloneAsync),
        new("A balance that was empty when it let go stays let go of", LetsGoEmptyAsync),
    ];

    private static async Task StepsBackAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(Noon, [Rolling], Entry("a", Budget.Plus(1), Budget.Plus(2, Noon.AddMinutes(30)))).ConfigureAwait(false);
        var later = Noon.AddMinutes(75);
        await store.AddAsync(later, [Rolling], Entry("b")).ConfigureAwait(false);
        foreach (var view in new[]
        {
            await store.ReadAsync(new StoreReads { Now = Noon.AddMinutes(40), Balances = [Rolling] }).ConfigureAwait(false),
            await store.AddAsync(Noon.AddMinutes(40), [Rolling], Entry("c")).ConfigureAwait(false),
            await store.ReadAsync(new StoreReads { Now = later, Balances = [Rolling] }).ConfigureAwait(false),
        })
        {
            Expect.Same(view.Balances[Rolling], new BalanceState(2, Rolling.Window!.After(later), Noon.AddMinutes(30), Noon.AddMinutes(30)), "The balance after a step back");
        }
    }

    private static async Task ReadsOnlyAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(Noon, [Rolling], Entry("a", Budget.Plus(1))).ConfigureAwait(false);
        await store.ExpectAsync(Rolling, 0, "A read far ahead", Noon.AddDays(1)).ConfigureAwait(false);
        await store.ExpectAsync(Rolling, 1, "A read for now").ConfigureAwait(false);
    }

    private static async Task WritesNothingAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(Noon, [Rolling], Entry("a", Budget.Plus(1))).ConfigureAwait(false);
        var view = await store.AddAsync(Noon.AddDays(1), [Rolling]).ConfigureAwait(false);
        Expect.Same(view.Balances[Rolling].Used, 0, "The balance a day ahead");
        await store.ExpectAsync(Rolling, 1, "A read for now").ConfigureAwait(false);
    }

    private static async Task NamesAccountAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(Noon, [Rolling], Entry("a", Budget.Plus(1))).ConfigureAwait(false);
        await store.AddAsync(Noon.AddDays(1), [], Entry("b", Budget.Plus(2, Noon.AddDays(1)))).ConfigureAwait(false);
        await store.ExpectAsync(Rolling, 3, "A read for now").ConfigureAwait(false);
    }

    private static async Task IsLateAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        var edge = Rolling.Window!.After(Noon);
        await store.AddAsync(Noon, [Rolling], Entry("a", Budget.Plus(1))).ConfigureAwait(false);
        await store.AddAsync(Noon.AddMinutes(-30), [Rolling], Entry("b", Budget.Plus(2, edge), Budget.Plus(4, edge - Micro), Budget.Plus(8, edge + Micro))).ConfigureAwait(false);
        await store.ExpectAsync(Rolling, 9, "What is behind does not count", Noon.AddMinutes(-30)).ConfigureAwait(false);
        await store.ExpectAsync(Budget.Over("within 61 minutes"), 15, "A window that let go of nothing counts it").ConfigureAwait(false);
        await store.ExpectAsync(Budget.Over(), 15, "Without a window it counts").ConfigureAwait(false);
        var window = (await store.ReportsAsync().ConfigureAwait(false)).Single().Windows.Single(window => window.Window is not null);
        Expect.Same((window.After, window.Used, window.Sum), (edge, 9m, 9m), "What the store keeps of the window");
    }

    private static async Task LetsGoAloneAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        var daily = Budget.Over("each day UTC");
        await store.AddAsync(Noon, [Rolling, daily], Entry("a", Budget.Plus(1))).ConfigureAwait(false);
        await store.AddAsync(Noon.AddDays(1), [Rolling], Entry("b")).ConfigureAwait(false);
        await store.ExpectAsync(Rolling, 0, "The window that was asked for").ConfigureAwait(false);
        await store.ExpectAsync(daily, 1, "The window that was not asked for").ConfigureAwait(false);
    }

    private static async Task LetsGoEmptyAsync(ILedgerPlace place)
    {
        var store = await place.OpenAsync().ConfigureAwait(false);
        await store.AddAsync(Noon, [Rolling], Entry("a")).ConfigureAwait(false);
        await store.AddAsync(Noon.AddMinutes(-90), [Rolling], Entry("b", Budget.Plus(1, Noon.AddMinutes(-90)), Budget.Plus(2, Noon.AddMinutes(-30)))).ConfigureAwait(false);
        await store.ExpectAsync(Rolling, 2, "What is behind does not count", Noon.AddMinutes(-90)).ConfigureAwait(false);
    }
}
