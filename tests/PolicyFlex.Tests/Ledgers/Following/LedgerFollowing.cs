using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using static PolicyFlex.Tests.Ledgers.LedgerShop;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>One host gives, and another, with a store of its own, follows what happens.</summary>
internal static class LedgerFollowing
{
    /// <summary>So long that only a follower who is forgotten is ever so late.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>All that can happen, in the domain's words and in its order, told while it happens; and again from the middle on.</summary>
    public static async Task TellsAllAsync(ILedgerStore one, ILedgerStore other)
    {
        var clock = new HandClock(Monday);
        await using var ledger = new GrantLedger(one, clock);
        await using var follower = new GrantLedger(other, clock);
        var following = Task.Run(() => TakeAsync(follower, 0, 21));

        await HappenAsync(ledger, clock);

        var events = await following.WaitAsync(Patience);
        events.Select(Brief).Should().Equal(
            "Registered sha256:shop",
            "Granted g-1: 20 credit for c-1",
            "Posted g-1: 15 for c-1",
            "Fulfilled g-1 for c-1",
            "Reversed g-1: 5 for c-1",
            "Overridden g-2: 10 credit for c-1, late/window",
            "GivenBack g-2 for c-1",
            "ApprovalAsked r-1: 90 credit for c-1",
            "Approved r-1 for c-1 by l-1",
            "Approved r-1 for c-1 by l-2",
            "Granted g-3: 90 credit for c-1, r-1",
            "ApprovalUsed r-1 for c-1, g-3",
            "ApprovalAsked r-2: 90 credit for c-1",
            "Declined r-2 for c-1 by l-1",
            "ApprovalAsked r-3: 90 credit for c-1",
            "Refused g-4: 30 credit for c-1",
            "Granted g-5: 1 credit for c-1",
            "Expired g-3 for c-1",
            "Expired g-5 for c-1",
            "Lapsed r-3 for c-1",
            "CustomerMerged m-1 for c-2 from c-1");
        events.Select(happened => happened.Sequence).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        await ledger.EraseAsync("e-1", "c-2");
        var rest = await TakeAsync(follower, events[9].Sequence, 12).WaitAsync(Patience);
        rest.SkipLast(1).Select(happened => (happened.Sequence, happened.Kind, happened.Id)).Should().Equal(events.Skip(10).Select(happened => (happened.Sequence, happened.Kind, happened.Id)));
        Brief(rest[^1]).Should().Be("CustomerErased e-1 for nobody");
        rest.Should().OnlyContain(happened => happened.Subjects["customer.id"].StartsWith("erased-"), "who is erased is not named any more, also not in what was before");
    }

    /// <summary>Two hosts give while a third follows; it ends where it is called off.</summary>
    public static async Task MissesNoneAsync(ILedgerStore one, ILedgerStore other, ILedgerStore third)
    {
        await using var ledger = new GrantLedger(one);
        await using var second = new GrantLedger(other);
        await using var follower = new GrantLedger(third);
        await ledger.RegisterAsync(Registered);
        var following = Task.Run(() => TakeAsync(follower, 0, 401));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(async () =>
        {
            for (var i = 0; i < 25; i++)
            {
                var (host, id) = (worker % 2 == 0 ? ledger : second, $"{worker}-{i}");
                await host.ReserveAsync(new Reservation { Id = id, Terms = Terms(1, TimeProvider.System.GetUtcNow(), $"c-{worker}") });
                await host.PostAsync(id);
            }
        })));

        var events = await following.WaitAsync(Patience);
        events.Select(happened => happened.Sequence).Should().BeInAscendingOrder();
        events.GroupBy(happened => happened.Kind).ToDictionary(kind => kind.Key, kind => kind.Select(happened => happened.Id).Distinct().Count())
            .Should().BeEquivalentTo(new Dictionary<LedgerEventKind, int> { [LedgerEventKind.Registered] = 1, [LedgerEventKind.Granted] = 200, [LedgerEventKind.Posted] = 200 });

        using var giving = new CancellationTokenSource();
        var waiting = Task.Run(() => TakeAsync(follower, events[^1].Sequence, 1, giving.Token));
        await giving.CancelAsync();
        await FluentActions.Awaiting(() => waiting.WaitAsync(Patience)).Should().ThrowAsync<OperationCanceledException>();
    }

    private static async Task HappenAsync(GrantLedger ledger, HandClock clock)
    {
        var needed = Terms(90, Monday) with { Approval = new RequiredApproval("lead", 2) };
        await ledger.RegisterAsync(Registered);
        await ledger.ReserveAsync(new Reservation { Id = "g-1", Terms = Terms(20, Monday) });
        await ledger.PostAsync("g-1", 15);
        await ledger.FulfilAsync("g-1");
        await ledger.ReverseAsync("g-1", "v-1", 5);
        await ledger.ReserveAsync(new Reservation { Id = "g-2", Terms = Terms(10, Monday) with { Overrides = ["late/window"] }, Reason = "unfair-here" });
        await ledger.VoidAsync("g-2");
        await ledger.AskAsync(new ApprovalAsk { Id = "r-1", Terms = needed });
        await ledger.ApproveAsync("r-1", "l-1", "lead");
        await ledger.ApproveAsync("r-1", "l-2", "lead");
        await ledger.ReserveAsync(new Reservation { Id = "g-3", Terms = needed, Request = "r-1" });
        await ledger.AskAsync(new ApprovalAsk { Id = "r-2", Terms = needed });
        await ledger.DeclineAsync("r-2", "l-1", "lead");
        await ledger.AskAsync(new ApprovalAsk { Id = "r-3", Terms = needed, Timeout = TimeSpan.FromMinutes(20) });
        await ledger.ReserveAsync(new Reservation { Id = "g-4", Terms = Terms(30, Monday, caps: new Cap(Of(AmountPerCustomer, "c-1"), 100, "100 per customer")) });
        clock.Now += TimeSpan.FromMinutes(1);
        await ledger.ReserveAsync(new Reservation { Id = "g-5", Terms = Terms(1, Monday) });
        foreach (var minutes in new[] { 16, 17, 21 })
        {
            clock.Now = Monday.AddMinutes(minutes);
            await ledger.SweepAsync();
        }

        await ledger.MergeAsync("m-1", "c-1", "c-2");
    }

    private static async Task<List<LedgerEvent>> TakeAsync(GrantLedger ledger, long after, int count, CancellationToken cancellationToken = default)
    {
        var events = new List<LedgerEvent>();
        await foreach (var happened in ledger.FollowAsync(after, cancellationToken))
        {
            events.Add(happened);
            if (events.Count == count)
            {
                break;
            }
        }

        return events;
    }

    private static string Brief(LedgerEvent happened)
    {
        var what = string.Join(' ', new[] { happened.Amount?.ToString("0.##"), happened.Name }.OfType<string>());
        var whose = happened.Subjects.GetValueOrDefault("customer.id") is not { } customer ? "" : $" for {(customer.StartsWith("erased-", StringComparison.Ordinal) ? "nobody" : customer)}";
        var by = happened.By is { } person ? $" by {person}" : happened.MergedFrom is { } from ? $" from {from}" : "";
        return $"{happened.Kind} {happened.Id}{(what.Length > 0 ? $": {what}" : "")}{whose}{by}{string.Concat(happened.Overrides.Append(happened.Other).OfType<string>().Select(more => $", {more}"))}";
    }
}
