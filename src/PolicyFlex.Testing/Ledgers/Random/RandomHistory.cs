using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using static PolicyFlex.Testing.Ledgers.Draft;

namespace PolicyFlex.Testing.Ledgers;

/// <summary>
/// A history of random transactions in two store objects on one ledger, beside plain lists: changes early and late, given back, windows of
/// all kinds, a clock that steps back, merges and erasures.
/// </summary>
internal sealed class RandomHistory
{
    private const int Steps = 120;

    private static readonly string?[] Windows =
        [null, "within 45 minutes", "within 1 day", "within 1 month America/New_York", "each day Europe/Berlin", "each week UTC", "each month America/New_York"];

    private readonly Random _random;
    private readonly ILedgerStore[] _stores;
    private readonly NaiveStore _naive = new();
    private readonly List<string> _customers = ["c-1", "c-2", "c-3", "c-4"];
    private readonly List<string> _merged = [];
    private DateTimeOffset _now = new(2026, 3, 7, 20, 0, 0, TimeSpan.Zero);
    private DateTimeOffset _latest;
    private DateTimeOffset _earliest = DateTimeOffset.MinValue;
    private int _matters;

    private RandomHistory(int seed, ILedgerStore[] stores) => (_random, _stores, _latest) = (new Random(seed), stores, _now);

    /// <summary>The case of a seed.</summary>
    public static LedgerStoreCase Of(int seed) => new($"The random history {seed} answers as plain lists would", async place =>
    {
        ILedgerStore[] stores = [await place.OpenAsync().ConfigureAwait(false), await place.OpenAsync().ConfigureAwait(false)];
        await new RandomHistory(seed, stores).RunAsync().ConfigureAwait(false);
    });

    private ILedgerStore Store => _stores[_random.Next(2)];

    private async Task RunAsync()
    {
        for (var step = 0; step < Steps; step++)
        {
            Tick();
            var kind = _random.Next(40);
            if (kind < 34)
            {
                await WriteAsync(step).ConfigureAwait(false);
            }
            else if (kind < 38)
            {
                await ReadAsync(step).ConfigureAwait(false);
            }
            else
            {
                await MoveAsync(step, kind == 39).ConfigureAwait(false);
            }
        }

        await CompareAllAsync().ConfigureAwait(false);
    }

    /// <summary>Time goes on, by little or by much, and at times a step back.</summary>
    private void Tick()
    {
        _now += _random.Next(8) switch
        {
            0 => TimeSpan.FromMinutes(-_random.Next(300)),
            1 => TimeSpan.FromDays(_random.Next(5)),
            _ => TimeSpan.FromSeconds(_random.Next(3600)),
        };
        _now = _now < _earliest ? _earliest : _now;
        _latest = _now > _latest ? _now : _latest;
    }

    private async Task WriteAsync(int step)
    {
        BalanceKey[] keys = [.. Enumerable.Range(0, _random.Next(5)).Select(_ => Key()).Distinct()];
        LedgerEntry[] entries = [.. Enumerable.Range(0, _random.Next(4)).Select(_ => NewEntry())];
        var view = await Store.AddAsync(_now, keys, entries).ConfigureAwait(false);
        Compare(step, view, keys);
        _naive.Write(_now, keys, entries);
    }

    private async Task ReadAsync(int step)
    {
        BalanceKey[] keys = [.. Enumerable.Range(0, 12).Select(_ => Key()).Distinct()];
        Compare(step, await Store.ReadAsync(new StoreReads { Now = _now, Balances = [.. keys] }).ConfigureAwait(false), keys);
    }

    private async Task MoveAsync(int step, bool erase)
    {
        // What a window of the one had let go of is not laid down where the other never had that window: no clock goes behind a move.
        _now = _earliest = _latest;
        var from = _customers[_random.Next(_customers.Count)];
        var to = erase ? $"erased-{step}" : _customers[_random.Next(_customers.Count)];
        if (from == to)
        {
            return;
        }

        await Store.MoveAsync(from, to, erase).ConfigureAwait(false);
        _naive.Move(from, to, erase);
        if (!erase)
        {
            _customers[_customers.IndexOf(from)] = $"c-{10 + step}";
            _merged.Add(from);
        }
    }

    private void Compare(int step, StoreView view, BalanceKey[] keys)
    {
        foreach (var key in keys)
        {
            var (actual, expected) = (view.Balances[key], _naive.StateOf(key, _now));
            Expect.Same(actual with { After = actual.After.Whole() }, expected, $"In step {step} the balance `{key}` for {_now:O}");
            Expect.Same(view.Accounts[key.Account], _naive.Into(key.Account), $"In step {step} the account that `{key.Account}` is counted in");
        }
    }

    private async Task CompareAllAsync()
    {
        var entries = await Store.FollowAsync().ConfigureAwait(false);
        Expect.Same(entries.Count, _naive.Entries.Count, "The number of entries");
        for (var i = 0; i < entries.Count; i++)
        {
            Expect.SameEntry(entries[i], _naive.Entries[i]);
        }

        foreach (var report in await Store.ReportsAsync().ConfigureAwait(false))
        {
            Expect.Same(report.Sum, _naive.SumOf(report.Account, DateTimeOffset.MinValue), $"The sum of `{report.Account}`");
            foreach (var window in report.Windows)
            {
                var expected = _naive.SumOf(report.Account, window.After);
                Expect.Same((window.Used, window.Sum), (expected, expected), $"The running total of `{report.Account}` over `{window.Window}` and what it should be");
            }
        }
    }

    private BalanceKey Key() => Account().Over(Windows[_random.Next(Windows.Length)]);

    private Account Account() => _random.Next(4) switch
    {
        0 => Budget,
        1 => Draft.Of(Customer(), $"a-{_random.Next(2)}", "both"),
        _ => Draft.Of(Customer()),
    };

    private string Customer() => _merged.Count > 0 && _random.Next(4) == 0 ? _merged[_random.Next(_merged.Count)] : _customers[_random.Next(_customers.Count)];

    private LedgerEntry NewEntry()
    {
        var customer = Customer();
        var changes = Enumerable.Range(0, _random.Next(4)).Select(_ => Change(customer)).ToArray();
        return EntryOf(customer, $"grant/{_matters++}", changes) with { At = _now.Whole() };
    }

    private AccountChange Change(string customer)
    {
        var account = _random.Next(3) switch
        {
            0 => Budget,
            1 => Draft.Of(customer, $"a-{_random.Next(2)}", "both"),
            _ => Draft.Of(customer),
        };

        // One in three gives back something that was given, at its time.
        if (_random.Next(3) == 0 && _naive.Entries.SelectMany(entry => entry.Changes).Where(change => change.Account.Equals(account)).ToList() is { Count: > 0 } given)
        {
            var change = given[_random.Next(given.Count)];
            return change with { Amount = -change.Amount };
        }

        return account.Plus(_random.Next(1, 10_000) / 100m, (_now + TimeSpan.FromMinutes(_random.Next(-3000, 600))).Whole());
    }
}
