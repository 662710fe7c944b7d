using System.Threading.Channels;
using FluentAssertions;
using PolicyFlex.Ledger;
using PolicyFlex.Tests.Tool;
using Xunit.Abstractions;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>
/// Two processes give the grants of a plan, and are killed or lose their server again and again; those that come after them go on with the same
/// ids. Whatever was acknowledged is there, nothing twice, and no limit was ever passed.
/// </summary>
/// <param name="url">Where the ledger is.</param>
/// <param name="open">Opens the store of it.</param>
/// <param name="output">Where it is told how it went.</param>
internal sealed class LedgerCrash(string url, Func<Task<ILedgerStore>> open, ITestOutputHelper output) : IDisposable
{
    private const int Workers = 16;
    private const int Processes = 2;
    private const int Seed = 2026;

    private readonly GivingPlan _plan = new(CrashSize.Grants, Workers);
    private readonly Acknowledged _told = new(new GivingPlan(CrashSize.Grants, Workers));
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly GivingProcess?[] _processes = new GivingProcess?[Processes];
    private readonly Random _random = new(Seed);
    private int _struck;
    private int _untold;

    /// <summary>Kills the processes at moments by chance: both, or one while the other goes on.</summary>
    public Task KillAsync() => RunAsync(crash => StrikeAsync(both: crash % 2 == 0));

    /// <summary>Ends and starts the server at moments by chance.</summary>
    /// <param name="restart">Does so as a failure of the machine would.</param>
    public Task RestartAsync(Func<Task> restart) => RunAsync(_ =>
    {
        _struck += Array.Exists(_processes, process => process is { IsThrough: false }) ? 1 : 0;
        return restart();
    });

    public void Dispose()
    {
        foreach (var process in _processes)
        {
            process?.Dispose();
        }
    }

    private async Task RunAsync(Func<int, Task> strike)
    {
        for (var crash = 0; crash < CrashSize.Crashes; crash++)
        {
            Start();
            await ReadUntilAsync((int)(_plan.Grants * (crash + 0.1 + (0.5 * _random.NextDouble())) / CrashSize.Crashes));
            await strike(crash);
            ReadWhatIsThere();

            // Now and then those who come next are the first who see the store again.
            if (crash % 3 != 0)
            {
                await CheckAsync();
            }
        }

        Start();
        await Task.WhenAll(_processes.Select(process => process!.EndAsync()));
        _lines.Writer.TryComplete();
        ReadWhatIsThere();
        await _lines.Reader.Completion;
        await CheckEndAsync();
        _struck.Should().BeGreaterThanOrEqualTo((CrashSize.Crashes + 1) / 2, "they are struck while they give");
        output.WriteLine(
            $"{_plan.Grants} grants, {_struck} crashes: {_told.Repeated} answers were given again, {_told.Uncertain} were uncertain; "
            + $"{_untold} were written that killed processes could not tell of.");
    }

    private void Start()
    {
        for (var i = 0; i < Processes; i++)
        {
            _processes[i] ??= new GivingProcess(url, _plan, i * Workers / Processes, Workers / Processes, _told.Numbers, _lines.Writer);
        }
    }

    /// <summary>Reads until so many grants are there, and a little longer.</summary>
    private async Task ReadUntilAsync(int count)
    {
        while (_told.Count < count)
        {
            _told.Note(await _lines.Reader.ReadAsync());
        }

        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(1 + (20 * _random.NextDouble())));
        await timer.WaitForNextTickAsync();
    }

    private void ReadWhatIsThere()
    {
        while (_lines.Reader.TryRead(out var line))
        {
            _told.Note(line);
        }
    }

    private async Task StrikeAsync(bool both)
    {
        var running = Enumerable.Range(0, Processes).Where(i => !_processes[i]!.IsThrough).ToList();
        if (running.Count == 0)
        {
            // They were faster than whoever reads what they say.
            return;
        }

        _struck++;
        foreach (var i in both ? running : [running[_random.Next(running.Count)]])
        {
            await _processes[i]!.KillAsync();
            _processes[i]!.Dispose();
            _processes[i] = null;
        }
    }

    /// <summary>Checks what has to be at any moment.</summary>
    private async Task CheckAsync()
    {
        await using var store = await open();
        var written = await CheckAsync(store);
        written.Grants.Keys.Should().BeSubsetOf(_plan.All().Select(planned => planned.Id));
        if (Array.TrueForAll(_processes, process => process is null))
        {
            _untold += _told.UntoldIn(written.Grants.Values);
        }
    }

    private async Task<WrittenGrants> CheckAsync(ILedgerStore store)
    {
        _told.Faults.Should().BeEmpty();
        var written = await WrittenGrants.ReadAsync(store);
        _told.MissingIn(written.Grants).Should().BeEmpty();
        for (var i = 0; i < GivingPlan.Customers; i++)
        {
            written.MostOf(_plan.PerCustomer($"c-{i}").Balance.Account).Should().BeLessThanOrEqualTo(_plan.MostPerCustomer);
            written.MostOf(_plan.PerAgent($"a-{i}").Balance.Account).Should().BeLessThanOrEqualTo(_plan.MostPerAgent);
        }

        (await LedgerAudit.RunAsync(store)).Faults.Should().BeEmpty();
        return written;
    }

    /// <summary>Checks what has to be when all is through: what was left is given back, and then every agent can give the rest to the cent.</summary>
    private async Task CheckEndAsync()
    {
        _told.Open().Should().BeEmpty();
        await using var store = await open();
        var clock = new HandClock(TimeProvider.System.GetUtcNow() + GivingPlan.LeftFor);
        await using var ledger = new GrantLedger(store, clock);
        (await ledger.SweepAsync()).Should().BePositive();
        (await store.DueAsync(clock.Now.AddYears(1), 1)).Should().BeEmpty("nothing is held any longer");
        CheckEnds((await CheckAsync(store)).Grants);

        await Task.WhenAll(Enumerable.Range(0, GivingPlan.Customers).Select(customer => FillAsync(ledger, clock, customer)));
        var written = await CheckAsync(store);
        for (var i = 0; i < GivingPlan.Agents; i++)
        {
            var balance = _plan.PerAgent($"a-{i}").Balance;
            (await ledger.ReadAsync([balance]))[0].Used.Should().Be(_plan.MostPerAgent);
            written.HeldBy(balance.Account).Should().Be(_plan.MostPerAgent);
            written.Grants.Values.Where(grant => grant.Subjects["agent"] == $"a-{i}").Sum(grant => grant.Net).Should().Be(_plan.MostPerAgent);
        }

        var verified = ToolRun.Of("ledger", "verify", "--ledger", url);
        (verified.Exit, verified.Error).Should().Be((0, ""));
        output.WriteLine(verified.Out.TrimEnd());
    }

    private void CheckEnds(IReadOnlyDictionary<string, Grant> grants)
    {
        grants.Should().HaveCount(_plan.Grants);
        grants.Values.Should().Contain(grant => grant.State == GrantState.Refused, "more is asked for than there is");
        foreach (var planned in _plan.All().Where(planned => grants[planned.Id].State != GrantState.Refused))
        {
            var state = planned.End switch
            {
                PlannedEnd.Voided => GrantState.Voided,
                PlannedEnd.Left => GrantState.Expired,
                _ => GrantState.Posted,
            };
            (grants[planned.Id].State, grants[planned.Id].Net).Should().Be((state, planned.Given), planned.Id);
        }
    }

    /// <summary>Gives a customer what is still possible.</summary>
    private async Task FillAsync(GrantLedger ledger, HandClock clock, int customer)
    {
        foreach (var amount in new[] { 0.25m, 0.01m })
        {
            for (var (i, state) = (0, GrantState.Posted); state == GrantState.Posted; i++)
            {
                var id = $"fill-{customer}-{amount}-{i}";
                state = (await ledger.ReserveAsync(_plan.Reservation(id, amount, $"c-{customer}", $"a-{customer % GivingPlan.Agents}", clock.Now))).State;
                if (state == GrantState.Reserved)
                {
                    state = (await ledger.PostAsync(id)).State;
                }
            }
        }
    }
}
