using System.Collections.Immutable;
using System.Diagnostics;
using PolicyFlex.Ledger;

namespace PolicyFlex.Benchmarks;

/// <summary>A ledger that is given from: each grant is reserved and posted, by so many callers at once, each one after the other.</summary>
internal sealed class Giver : IAsyncDisposable
{
    private static int _number;

    private readonly ImmutableArray<GrantLedger> _hosts;
    private readonly GrantShape _shape;
    private readonly TimeProvider _time;
    private readonly Lock _lock = new();
    private TimeSpan _longest;

    private Giver(ImmutableArray<GrantLedger> hosts, GrantShape shape, TimeProvider time) => (_hosts, _shape, _time) = (hosts, shape, time);

    /// <summary>The first of its ledgers.</summary>
    public GrantLedger Ledger => _hosts[0];

    /// <summary>Begins to give from a store, or from one that several hosts have opened; they stay the caller's to close.</summary>
    /// <param name="shape">What is given.</param>
    /// <param name="time">The clock.</param>
    /// <param name="stores">One for each host, opened.</param>
    public static async Task<Giver> OpenAsync(GrantShape shape, TimeProvider time, params ILedgerStore[] stores)
    {
        var giver = new Giver([.. stores.Select(store => new GrantLedger(store, time))], shape, time);
        foreach (var host in giver._hosts)
        {
            await host.RegisterAsync(GrantTermsWork.RevisionOf(shape));
        }

        return giver;
    }

    /// <summary>The next number; no two are the same in a process.</summary>
    public static int Next() => Interlocked.Increment(ref _number);

    /// <summary>How many grants so many callers give in a second.</summary>
    public async Task<double> RateAsync(int callers, TimeSpan round)
    {
        var start = Stopwatch.GetTimestamp();
        return await CountAsync(callers, round) / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>How many grants so many callers give in a round.</summary>
    public async Task<int> CountAsync(int callers, TimeSpan round)
    {
        var start = Stopwatch.GetTimestamp();
        var count = 0;
        _longest = default;
        await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(start) < round)
            {
                await GiveAsync(_hosts[caller % _hosts.Length], GrantWork.Some(Next(), _time.GetUtcNow(), _shape));
                Interlocked.Increment(ref count);
            }
        })));
        return count;
    }

    /// <summary>How long the longest call of the last round took.</summary>
    public TimeSpan Longest => _longest;

    /// <summary>Gives something to each customer once.</summary>
    public Task ToEachAsync() => Parallel.ForAsync(0, _shape.Customers, new ParallelOptions { MaxDegreeOfParallelism = 128 }, async (customer, _) =>
        await GiveAsync(Ledger, GrantWork.Some(Next(), _time.GetUtcNow(), _shape) with { Customer = GrantWork.CustomerOf(customer) }));

    /// <summary>Gives a grant.</summary>
    public Task GiveAsync(GrantWork work) => GiveAsync(Ledger, work);

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts)
        {
            await host.DisposeAsync();
        }
    }

    private async Task GiveAsync(GrantLedger ledger, GrantWork work)
    {
        var start = Stopwatch.GetTimestamp();
        var grant = await ledger.ReserveAsync(new Reservation { Id = work.Id, Terms = GrantTermsWork.Of(work), Note = "A parcel that came late, twice." });
        if (grant.State != GrantState.Reserved)
        {
            throw new InvalidOperationException($"{work.Id} is {grant.State}.");
        }

        See(Stopwatch.GetElapsedTime(start));
        start = Stopwatch.GetTimestamp();
        await ledger.PostAsync(work.Id);
        See(Stopwatch.GetElapsedTime(start));
    }

    private void See(TimeSpan wait)
    {
        lock (_lock)
        {
            _longest = wait > _longest ? wait : _longest;
        }
    }
}
