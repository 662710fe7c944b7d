using System.Collections.Immutable;
using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>One history, step by step, in a ledger and in a plain list.</summary>
internal sealed class LedgerModelRun(GrantLedger ledger, HandClock clock, ImmutableArray<BalanceKey> keys)
{
    private readonly NaiveLedger _naive = new();
    private readonly Dictionary<string, Reservation> _reserved = [];
    private readonly Dictionary<string, ApprovalAsk> _asked = [];
    private readonly List<(string Id, string From, string Into)> _merges = [];
    private readonly List<(string Id, string Customer)> _erasures = [];
    private int _ids;

    public async Task RegisterAsync(int revision)
    {
        await ledger.RegisterAsync(ModelShop.Revisions[revision]);
        _naive.Register(ModelShop.Revisions[revision]);
    }

    public async Task StepAsync(LedgerStep step)
    {
        var grant = _naive.Grants.Count == 0 ? null : _naive.Grants[step.Which % _naive.Grants.Count];
        var request = _naive.Requests.Count == 0 ? null : _naive.Requests[step.Which % _naive.Requests.Count];
        await (step.Verb switch
        {
            <= 3 => ReserveAsync(step),
            4 when grant is not null => SameAsync(() => ledger.PostAsync(grant.Id), () => grant.Post(null, clock.Now), grant),
            5 when grant is not null => SameAsync(() => ledger.PostAsync(grant.Id, step.Amount), () => grant.Post(step.Amount, clock.Now), grant),
            6 when grant is not null => SameAsync(() => ledger.VoidAsync(grant.Id, "not today"), grant.Void, grant),
            7 when grant is not null => ReverseAsync(step, grant),
            8 => MoveClockAsync(TimeSpan.FromMinutes(step.Minutes)),
            9 => MoveClockAsync(step.Bits < 32 ? TimeSpan.FromMinutes(step.Bits) : TimeSpan.FromSeconds(-step.Bits)),
            10 when grant is not null => ReserveAgainAsync(step, grant),
            11 when step.Bits < 12 => MergeAsync(step),
            12 when grant is not null => SameAsync(() => ledger.FulfilAsync(grant.Id), grant.Fulfil, grant),
            13 or 14 => AskAsync(step),
            15 or 16 when request is not null => AnswerAsync(step, request, approves: true),
            17 when request is not null => step.Kind < 20 ? AnswerAsync(step, request, approves: false) : AskAgainAsync(step, request),
            18 or 19 when request is not null => UseAsync(step, request),
            23 or 24 when request is not null => AnswerAsync(step, _naive.Requests[^1], approves: true),
            25 when request is not null => UseAsync(step, _naive.Requests[^1]),
            20 when step.Bits < 12 => EraseAsync(step),
            21 when step.Bits < 16 => RegisterAsync(step.Revision),
            _ => SweepAsync(),
        });
        await CompareAsync(step);
    }

    private async Task CompareAsync(LedgerStep step)
    {
        var balances = await ledger.ReadAsync(keys);
        balances.Select(balance => (balance.Key, balance.Used)).Should().Equal(keys.Select(key => (key, _naive.Used(key, clock.Now))));
        if (_naive.Grants.Count > 0)
        {
            var naive = _naive.Grants[step.Which % _naive.Grants.Count];
            var grant = (await ledger.FindAsync(naive.Id))!;
            (grant.State, grant.Net, grant.Posted, grant.At, grant.FulfilledAt is not null).Should().Be((naive.State, naive.Net, naive.Posted, naive.At, naive.IsFulfilled));
            (grant.Note is null, grant.Subjects["customer.id"].StartsWith("erased-", StringComparison.Ordinal)).Should().Be((naive.IsErased, naive.IsErased));
        }

        if (_naive.Requests.Count > 0)
        {
            var naive = _naive.Requests[step.Which % _naive.Requests.Count];
            Same((await ledger.FindRequestAsync(naive.Id))!, naive);
        }
    }

    private Task ReserveAsync(LedgerStep step)
    {
        var terms = ModelShop.Terms(
            step.Revision, step.Name, step.Amount, clock.Now, step.Customer, step.Agent, ModelShop.Caps(step.Bits, step.Revision, step.Customer, step.Agent));
        terms = step.Overrides ? terms with { Overrides = ["late/window"] } : terms;
        return ReserveAsync(new Reservation { Id = $"g-{_ids++}", Terms = terms, Reason = "unfair-here", Note = "a hard week" }, step.Customer, null);
    }

    /// <summary>Makes use of a request: as it was asked, or for more, otherwise, or by another decision that needs more than was approved.</summary>
    private Task UseAsync(LedgerStep step, NaiveRequest request)
    {
        var ask = _asked[request.Id];
        var customer = ask.Terms.Subjects["customer.id"];
        var terms = ask.Terms with
        {
            DecidedAt = clock.Now,
            StandsUntil = clock.Now.AddMinutes(15),
            Caps = [.. ModelShop.Caps(step.Bits, step.Revision, customer, request.Agent)],
            Revision = ModelShop.Revisions[step.Revision].Revision,
        };
        terms = (step.Minutes % 6) switch
        {
            0 => terms with { Approval = new RequiredApproval(step.Needed, step.By) },
            1 => terms with { Amount = terms.Amount + 1, Worth = terms.Worth + (terms.Worth / terms.Amount) },
            2 => terms with { Overrides = ["late/window"] },
            _ => terms,
        };
        return ReserveAsync(new Reservation { Id = $"g-{_ids++}", Terms = terms, Request = request.Id, Reason = "unfair-here", Note = "as approved" }, customer, request);
    }

    private async Task ReserveAsync(Reservation reservation, string customer, NaiveRequest? request)
    {
        var terms = reservation.Terms;
        var expected = _naive.WhyNotBy(terms.Revision, terms.Name)
            ?? request?.WhyNot(terms.Name, terms.Amount, !terms.Overrides.IsEmpty, terms.Approval is { } needed ? (needed.Level, needed.By) : null, clock.Now);
        var naive = expected is null ? _naive.Reserve(reservation.Id, terms, customer, clock.Now) : null;
        if (naive is not null)
        {
            _reserved.Add(reservation.Id, reservation);
        }

        if (request is not null && naive is { State: GrantState.Reserved })
        {
            (request.State, request.Grant) = (RequestState.Used, naive.Id);
        }

        await SameAsync(() => ledger.ReserveAsync(reservation), () => expected, naive);
    }

    private Task ReserveAgainAsync(LedgerStep step, NaiveGrant naive)
    {
        var (before, isOther) = (_reserved[naive.Id], step.Bits < 8);
        var again = before with { Terms = before.Terms with { DecidedAt = clock.Now }, Note = isOther ? "a soft week" : before.Note };
        return SameAsync(() => ledger.ReserveAsync(again), () => naive.IsErased || isOther ? LedgerProblem.IdReused : null, naive);
    }

    private Task ReverseAsync(LedgerStep step, NaiveGrant naive)
    {
        var part = step.Bits < 32 ? step.Amount : (decimal?)null;
        return SameAsync(() => ledger.ReverseAsync(naive.Id, $"v-{_ids++}", part), () => naive.Reverse(part), naive);
    }

    private async Task AskAsync(LedgerStep step)
    {
        var terms = ModelShop.Terms(step.Revision, step.Name, step.Amount, clock.Now, step.Customer, step.Agent) with
        {
            Approval = new RequiredApproval(step.Needed, step.By),
            Overrides = step.Overrides ? ["late/window"] : [],
        };
        var ask = new ApprovalAsk { Id = $"r-{_ids++}", Terms = terms, Reason = "unfair-here", Note = "a hard year", Timeout = TimeSpan.FromHours(6) };
        var expected = _naive.WhyNotBy(terms.Revision, terms.Name);
        var naive = new NaiveRequest
        {
            Id = ask.Id,
            Customer = step.Customer,
            Agent = step.Agent,
            Name = step.Name,
            Amount = step.Amount,
            Level = step.Needed,
            By = step.By,
            Overrides = step.Overrides,
            Expires = clock.Now + ask.Timeout,
        };
        if (expected is null)
        {
            _naive.Ask(naive);
            _asked.Add(ask.Id, ask);
        }

        await SameAsync(() => ledger.AskAsync(ask), () => expected, naive);
    }

    private Task AskAgainAsync(LedgerStep step, NaiveRequest naive)
    {
        var (before, isOther) = (_asked[naive.Id], step.Bits < 16);
        return SameAsync(
            () => ledger.AskAsync(before with { Note = isOther ? "a soft year" : before.Note }), () => naive.IsErased || isOther ? LedgerProblem.IdReused : null, naive);
    }

    private Task AnswerAsync(LedgerStep step, NaiveRequest naive, bool approves) => SameAsync(
        () => approves ? ledger.ApproveAsync(naive.Id, step.Person, step.Level) : ledger.DeclineAsync(naive.Id, step.Person, step.Level),
        () => naive.Answer(approves, step.Person, step.Level, clock.Now),
        naive);

    private async Task MergeAsync(LedgerStep step)
    {
        if (step.Kind < 8 && _merges.Count > 0)
        {
            await MergeAgainAsync(step);
            return;
        }

        var id = $"m-{_ids++}";
        var problem = await ProblemAsync(async () => (await ledger.MergeAsync(id, step.Customer, step.Other)).Should().BeTrue());
        problem.Should().Be(_naive.Merge(step.Customer, step.Other) ? null : LedgerProblem.AlreadyMerged);
        if (problem is null)
        {
            _merges.Add((id, step.Customer, step.Other));
        }
    }

    private async Task MergeAgainAsync(LedgerStep step)
    {
        var (id, from, into) = _merges[step.Which % _merges.Count];
        (await ledger.MergeAsync(id, from, into)).Should().BeFalse("it was done before");
        if (_erasures.Count == 0 && step.Customer != step.Other && (step.Customer, step.Other) != (from, into))
        {
            (await ProblemAsync(() => ledger.MergeAsync(id, step.Customer, step.Other))).Should().Be(LedgerProblem.IdReused);
        }
    }

    private async Task EraseAsync(LedgerStep step)
    {
        if (step.Kind < 8 && _erasures.Count > 0)
        {
            (await ledger.EraseAsync(_erasures[^1].Id, _erasures[^1].Customer)).Should().BeFalse("it was done before");
            return;
        }

        _erasures.Add(($"e-{_ids++}", step.Customer));
        (await ledger.EraseAsync(_erasures[^1].Id, step.Customer)).Should().BeTrue();
        _naive.Erase(step.Customer);
    }

    private Task MoveClockAsync(TimeSpan by)
    {
        clock.Now += by;
        return Task.CompletedTask;
    }

    private async Task SweepAsync() => (await ledger.SweepAsync()).Should().Be(_naive.Sweep(clock.Now));

    private static async Task SameAsync(Func<Task<Grant>> call, Func<LedgerProblem?> expected, NaiveGrant? naive)
    {
        var grant = default(Grant);
        var problem = await ProblemAsync(async () => grant = await call());
        problem.Should().Be(expected());
        if (grant is not null)
        {
            (grant.State, grant.Net, grant.At).Should().Be((naive!.State, naive.Net, naive.At));
        }
    }

    private static async Task SameAsync(Func<Task<ApprovalRequest>> call, Func<LedgerProblem?> expected, NaiveRequest naive)
    {
        var request = default(ApprovalRequest);
        var problem = await ProblemAsync(async () => request = await call());
        problem.Should().Be(expected());
        if (request is not null)
        {
            Same(request, naive);
        }
    }

    private static void Same(ApprovalRequest request, NaiveRequest naive)
    {
        (request.State, request.DeclinedBy, request.Grant, request.Expires).Should().Be((naive.State, naive.DeclinedBy, naive.Grant, naive.Expires));
        request.Approvals.Select(given => (given.Agent, given.Level)).Should().Equal(naive.Approvals);
        (request.Note is null).Should().Be(naive.IsErased);
    }

    private static async Task<LedgerProblem?> ProblemAsync(Func<Task> call)
    {
        try
        {
            await call();
            return null;
        }
        catch (LedgerException refused)
        {
            return refused.Problem;
        }
    }
}
