using System.Collections.Immutable;
using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using static PolicyFlex.Tests.Ledgers.LedgerShop;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>One history, step by step, in a ledger and in a plain list.</summary>
internal sealed class LedgerModelRun(GrantLedger ledger, HandClock clock, ImmutableArray<BalanceKey> keys)
{
    private readonly NaiveLedger _naive = new();
    private readonly Dictionary<string, Func<Task>> _repeats = [];
    private int _ids;

    public async Task StepAsync(int verb, int which, string customer, string agent, decimal amount, int bounds, int minutes)
    {
        var grant = _naive.Grants.Count == 0 ? null : _naive.Grants[which % _naive.Grants.Count];
        switch (verb)
        {
            case 0 or 1 or 2 or 3:
                await ReserveAsync(customer, agent, amount, bounds);
                break;
            case 4 when grant is not null:
                await SameAsync(() => ledger.PostAsync(grant.Id), grant.Post(null, clock.Now), grant);
                break;
            case 5 when grant is not null:
                await SameAsync(() => ledger.PostAsync(grant.Id, amount), grant.Post(amount, clock.Now), grant);
                break;
            case 6 when grant is not null:
                await SameAsync(() => ledger.VoidAsync(grant.Id), grant.Void(), grant);
                break;
            case 7 when grant is not null:
                var part = bounds < 8 ? amount : (decimal?)null;
                await SameAsync(() => ledger.ReverseAsync(grant.Id, $"v-{_ids++}", part), grant.Reverse(part), grant);
                break;
            case 8:
                clock.Now += TimeSpan.FromMinutes(minutes);
                break;
            case 9:
                clock.Now += bounds < 8 ? TimeSpan.FromMinutes(bounds) : TimeSpan.FromSeconds(-bounds);
                break;
            case 10 when grant is not null:
                await _repeats[grant.Id]();
                break;
            case 11 when bounds < 3:
                await MergeAsync(customer, $"c-{1 + (which % 3)}");
                break;
            default:
                _naive.Sweep(clock.Now);
                await ledger.SweepAsync();
                break;
        }

        var balances = await ledger.ReadAsync(keys);
        balances.Select(balance => (balance.Key, balance.Used)).Should().Equal(keys.Select(key => (key, _naive.Used(key, clock.Now))));
    }

    private async Task ReserveAsync(string customer, string agent, decimal amount, int bounds)
    {
        Cap[] all =
        [
            new(Of(AmountPerCustomer, customer, "within 30 days"), 60, "60 per customer within 30 days"),
            new(Of(TimesPerCustomer, customer, "within 3 months America/New_York"), 4, "4 times per customer within 3 months"),
            new(Of(AmountPerAgent, agent, "each day Europe/Berlin"), 70, "70 per agent each day"),
            new(Of(Budget, null, "each month America/New_York"), 150, "150 each month"),
        ];
        Cap[] caps = [.. all.Where((_, i) => (bounds & (1 << i)) != 0)];
        var id = $"g-{_ids++}";
        var terms = Terms(amount, clock.Now, customer, agent, caps);
        var expected = _naive.Reserve(id, customer, agent, amount, caps, clock.Now);
        var grant = await ledger.ReserveAsync(new Reservation { Id = id, Terms = terms });
        (grant.State, grant.At, grant.Net).Should().Be((expected.State, expected.At, expected.Net));
        _repeats[id] = async () =>
        {
            var known = _naive.Grants.First(other => other.Id == id);
            var again = await ledger.ReserveAsync(new Reservation { Id = id, Terms = terms });
            (again.State, again.At, again.Net).Should().Be((known.State, known.At, known.Net));
        };
    }

    private async Task MergeAsync(string from, string into)
    {
        try
        {
            (await ledger.MergeAsync($"m-{_ids++}", from, into)).Should().BeTrue();
            _naive.Merge(from, into).Should().BeTrue();
        }
        catch (LedgerException refused)
        {
            refused.Problem.Should().Be(LedgerProblem.AlreadyMerged);
            _naive.Merge(from, into).Should().BeFalse();
        }
    }

    private static async Task SameAsync(Func<Task<Grant>> call, LedgerProblem? expected, NaiveGrant naive)
    {
        LedgerProblem? problem = null;
        try
        {
            var grant = await call();
            (grant.State, grant.Net).Should().Be((naive.State, naive.Net));
        }
        catch (LedgerException refused)
        {
            problem = refused.Problem;
        }

        problem.Should().Be(expected);
    }
}
