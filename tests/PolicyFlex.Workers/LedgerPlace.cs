using PolicyFlex.Ledger;
using PolicyFlex.Sql;
using PolicyFlex.Tests.Ledgers;

namespace PolicyFlex.Workers;

/// <summary>The ledger of the shop at a URL, as the command line of the tool names it.</summary>
internal sealed class LedgerPlace : IAsyncDisposable
{
    /// <summary>How often is asked again whenever the store is not there; it waits by itself before it says so.</summary>
    private const int MostAttempts = 20;

    private readonly ILedgerStore _store;

    private LedgerPlace(ILedgerStore store) => (_store, Ledger) = (store, new GrantLedger(store));

    public GrantLedger Ledger { get; }

    public static async Task<LedgerPlace> OpenAsync(string url)
    {
        var place = new LedgerPlace(url.Split(':', 2) switch
        {
            ["sqlite", var path] => new SqliteLedgerStore(path),
            ["postgres", var connection] => new PostgresLedgerStore(connection),
            _ => throw new ArgumentException("A ledger is at sqlite:PATH or postgres:CONNECTION-STRING.", nameof(url)),
        });
        await AskAsync(async () =>
        {
            await place._store.OpenAsync();
            await place.Ledger.RegisterAsync(LedgerShop.Registered);
            return true;
        });
        return place;
    }

    /// <summary>Asks until there is an answer: whoever does not know whether it was written asks again.</summary>
    public static async Task<T> AskAsync<T>(Func<Task<T>> ask)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await ask();
            }
            catch (LedgerException failure) when (failure.Problem == LedgerProblem.Unavailable && attempt < MostAttempts)
            {
                await SayAsync(failure.IsUncertain ? "uncertain" : "unavailable");
            }
        }
    }

    /// <summary>Tells the process that has started this one.</summary>
    public static Task SayAsync(FormattableString line) => SayAsync(FormattableString.Invariant(line));

    public static Task SayAsync(string line) => Console.Out.WriteLineAsync(line);

    public async ValueTask DisposeAsync()
    {
        await Ledger.DisposeAsync();
        await _store.DisposeAsync();
    }
}
