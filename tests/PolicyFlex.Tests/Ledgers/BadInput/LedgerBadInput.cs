using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using static PolicyFlex.Tests.Ledgers.LedgerShop;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>What a ledger is asked and cannot do: each is told in a sentence, and nothing of it is written.</summary>
internal static class LedgerBadInput
{
    private static readonly RequiredApproval Lead = new("lead", 1);

    /// <summary>Tries all of it in an empty store.</summary>
    public static async Task RunAsync(ILedgerStore store)
    {
        var clock = new HandClock(Monday);
        await using var ledger = new GrantLedger(store, clock);
        await ledger.RegisterAsync(Registered);
        await ledger.ReserveAsync(new Reservation { Id = "held", Terms = Terms(20, Monday) });
        await ledger.ReserveAsync(new Reservation { Id = "given", Terms = Terms(20, Monday) });
        await ledger.PostAsync("given");
        await ledger.ReverseAsync("given", "v-1", 5);
        await ledger.AskAsync(new ApprovalAsk { Id = "asked", Terms = Terms(90, Monday) with { Approval = Lead } });
        await ledger.MergeAsync("merged", "c-8", "c-9");
        var before = await StateAsync(store);

        foreach (var (what, problem, call) in Calls(ledger))
        {
            var thrown = (await call.Should().ThrowAsync<LedgerException>(what)).Which;
            (thrown.Problem, thrown.IsUncertain).Should().Be((problem, false), what);
            thrown.Message.Should().MatchRegex("^[A-Z`0-9-].*[.:]", "{0} is told in a sentence", what);
            (await StateAsync(store)).Should().Equal(before, what);
        }

        await ExpiresAsync(ledger, clock, store);
        (await LedgerAudit.RunAsync(store)).Faults.Should().BeEmpty();
    }

    private static IEnumerable<(string What, LedgerProblem Problem, Func<Task> Call)> Calls(GrantLedger ledger)
    {
        var good = Terms(10, Monday);
        foreach (var (what, problem, terms) in new[]
        {
            ("a negative amount", LedgerProblem.InvalidRequest, good with { Amount = -1, Worth = -1 }),
            ("a negative worth", LedgerProblem.InvalidRequest, good with { Worth = -0.01m }),
            ("too many decimals", LedgerProblem.InvalidRequest, good with { Amount = 0.001m }),
            ("a worth with too many decimals", LedgerProblem.InvalidRequest, good with { Worth = 0.00001m }),
            ("more than a ledger counts", LedgerProblem.InvalidRequest, good with { Amount = RequestCheck.MostAmount + 1 }),
            ("a bound below 0", LedgerProblem.InvalidRequest, good with { Caps = [new Cap(Of(Budget), -1, "-1")] }),
            ("another currency", LedgerProblem.InvalidRequest, good with { Currency = "EUR" }),
            ("a level that there is not", LedgerProblem.InvalidRequest, good with { Level = "boss" }),
            ("an approval of a level that there is not", LedgerProblem.InvalidRequest, good with { Approval = new RequiredApproval("boss", 1) }),
            ("a subject without a value", LedgerProblem.InvalidRequest, good with { Subjects = good.Subjects.SetItem("customer.id", "") }),
            ("an option that there is not", LedgerProblem.UnknownName, good with { Name = "credits" }),
            ("an option as an action", LedgerProblem.UnknownName, good with { IsAction = true }),
            ("a revision that was never registered", LedgerProblem.UnknownRevision, good with { Revision = "sha256:other" }),
            ("a bound that nothing counts for", LedgerProblem.UnknownRevision, good with { Caps = [new Cap(new BalanceKey(new Account("nothing", []), null), 1, "1")] }),
            ("a decision that no longer stands", LedgerProblem.DecisionTooOld, good with { StandsUntil = Monday.AddMicroseconds(-1) }),
            ("what needs an approval", LedgerProblem.ApprovalMissing, good with { Approval = Lead }),
            ("an override without a reason", LedgerProblem.InvalidRequest, good with { Overrides = ["late/window"] }),
            ("a note that is asked for", LedgerProblem.InvalidRequest, good with { Needs = ["note"] }),
        })
        {
            yield return (what, problem, () => ledger.ReserveAsync(new Reservation { Id = "new", Terms = terms }));
        }

        foreach (var (what, problem, terms) in new[]
        {
            ("asking for a negative amount", LedgerProblem.InvalidRequest, good with { Amount = -1, Approval = Lead }),
            ("asking in another currency", LedgerProblem.InvalidRequest, good with { Currency = "EUR", Approval = Lead }),
            ("asking a level that there is not", LedgerProblem.InvalidRequest, good with { Approval = new RequiredApproval("boss", 1) }),
            ("asking for what needs no approval", LedgerProblem.InvalidRequest, good),
            ("asking without a name", LedgerProblem.InvalidRequest, good with { Agent = null, Approval = Lead }),
            ("asking by a revision that was never registered", LedgerProblem.UnknownRevision, good with { Revision = "sha256:other", Approval = Lead }),
        })
        {
            yield return (what, problem, () => ledger.AskAsync(new ApprovalAsk { Id = "new", Terms = terms }));
        }

        foreach (var id in new[] { "", "a\nb", new string('x', 201) })
        {
            yield return ("an id that is none", LedgerProblem.InvalidRequest, () => ledger.ReserveAsync(new Reservation { Id = id, Terms = good }));
            yield return ("a post of an id that is none", LedgerProblem.InvalidRequest, () => ledger.PostAsync(id));
        }

        foreach (var amount in new[] { -1, 0, 0.001m, 20.01m })
        {
            yield return ($"posting {amount} of 20", LedgerProblem.InvalidRequest, () => ledger.PostAsync("held", amount));
            yield return ($"taking back {amount} of 20", LedgerProblem.InvalidRequest, () => ledger.ReverseAsync("given", "v-2", amount));
        }

        yield return ("taking back more than is left", LedgerProblem.NotPosted, () => ledger.ReverseAsync("given", "v-2", 15.01m));
        yield return ("taking back what was not given", LedgerProblem.NotPosted, () => ledger.ReverseAsync("held", "v-2"));
        yield return ("giving back what was given", LedgerProblem.AlreadySettled, () => ledger.VoidAsync("given"));
        yield return ("a grant that there is not", LedgerProblem.NotFound, () => ledger.PostAsync("none"));
        yield return ("a request that there is not", LedgerProblem.NotFound, () => ledger.ApproveAsync("none", "l-1", "lead"));
        yield return ("an answer of too low a level", LedgerProblem.MayNotApprove, () => ledger.ApproveAsync("asked", "a-2", "agent"));
        yield return ("an answer of whoever asked", LedgerProblem.MayNotApprove, () => ledger.ApproveAsync("asked", "a-1", "manager"));
        yield return ("no time", LedgerProblem.InvalidRequest, () => ledger.ReserveAsync(new Reservation { Id = "new", Terms = good, Timeout = TimeSpan.Zero }));
        yield return ("too much time", LedgerProblem.InvalidRequest, () => ledger.ReserveAsync(new Reservation { Id = "new", Terms = good, Timeout = TimeSpan.FromDays(32) }));
        yield return ("too long a note", LedgerProblem.InvalidRequest, () => ledger.ReserveAsync(new Reservation { Id = "new", Terms = good, Note = new string('x', 10_001) }));
        yield return ("the id of another grant", LedgerProblem.IdReused, () => ledger.ReserveAsync(new Reservation { Id = "held", Terms = Terms(21, Monday) }));
        yield return ("the id of another request", LedgerProblem.IdReused, () => ledger.AskAsync(new ApprovalAsk { Id = "asked", Terms = Terms(91, Monday) with { Approval = Lead } }));
        yield return ("the id of what else was taken back", LedgerProblem.IdReused, () => ledger.ReverseAsync("given", "v-1", 6));
        yield return ("the id of another merge", LedgerProblem.IdReused, () => ledger.MergeAsync("merged", "c-6", "c-7"));
        yield return ("a customer who is merged twice", LedgerProblem.AlreadyMerged, () => ledger.MergeAsync("new", "c-8", "c-7"));
    }

    /// <summary>To post what has expired ends it, and that is all.</summary>
    private static async Task ExpiresAsync(GrantLedger ledger, HandClock clock, ILedgerStore store)
    {
        clock.Now += TimeSpan.FromMinutes(15.1);
        for (var i = 0; i < 2; i++)
        {
            var posting = () => ledger.PostAsync("held");
            (await posting.Should().ThrowAsync<LedgerException>()).Which.Problem.Should().Be(LedgerProblem.Expired);
        }

        (await ledger.FindAsync("held"))!.State.Should().Be(GrantState.Expired);
        (await store.MattersAsync()).Count(matter => matter == "grant/held").Should().Be(2, "it was reserved, and it expired once");
    }

    private static async Task<List<string>> StateAsync(ILedgerStore store)
    {
        var state = await store.MattersAsync();
        await using var snapshot = await store.SnapshotAsync();
        await foreach (var account in snapshot.AccountsAsync())
        {
            if (account.Moments > 0)
            {
                state.Add($"{account.Account}: {account.Sum}");
            }
        }

        return state;
    }
}
