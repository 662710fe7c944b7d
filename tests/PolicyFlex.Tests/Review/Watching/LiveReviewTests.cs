using FluentAssertions;
using PolicyFlex.Ledger;
using PolicyFlex.Review;
using PolicyFlex.Tests.Ledgers;
using Xunit;
using static PolicyFlex.Tests.Review.Reports.ReviewedShop;

namespace PolicyFlex.Tests.Review.Watching;

public sealed class LiveReviewTests
{
    [Fact]
    public void A_watch_that_goes_on_from_a_kept_state_stands_like_one_that_saw_everything()
    {
        var entries = EventEntries.Of(Cases(11, 200, 15, (day, _, tier) => tier == "gold" && day > 120 ? 0.3 : 0.05)
            .Concat(Cases(12, 200, 5, (_, agent, _) => agent == 3 ? 0.3 : 0.04, "broken/mend", "broken")));
        var whole = new LiveReview(Engine);
        var states = new List<(int At, ReviewState State)>();
        for (var at = 0; at < entries.Length; at++)
        {
            whole.Take(entries[at]);
            if (at % 60 == 30)
            {
                states.Add((at, StateJson.Unpack(StateJson.Pack(StateEntries.Keep(Engine, whole)))!));
            }
        }

        var expected = StateJson.Write(StateEntries.Keep(Engine, whole));
        whole.Book.Streams.Should().Contain(stream => stream.IsFlagged);
        states.Count.Should().BeGreaterThan(5);
        foreach (var (at, state) in states)
        {
            var resumed = StateEntries.Restore(Engine, state);
            foreach (var entry in entries[(at + 1)..])
            {
                resumed.Take(entry);
            }

            StateJson.Write(StateEntries.Keep(Engine, resumed)).Should().Be(expected);
        }
    }

    [Fact]
    public async Task Two_watches_of_a_ledger_raise_each_flag_once_and_it_stays_in_every_report()
    {
        await using var store = new MemoryLedgerStore();
        await store.OpenAsync();
        await using var ledger = new GrantLedger(store);
        foreach (var entry in EventEntries.Of(Cases(13, 120, 20, (day, _, _) => day < 80 ? 0.03 : 0.25)))
        {
            await ledger.WriteAsync("cases", new OnceWork(entry), CancellationToken.None);
        }

        using var one = new ReviewWatch(Engine, ledger, At(Start.AddDays(121)));
        using var other = new ReviewWatch(Engine, ledger, At(Start.AddDays(121)));
        await Task.WhenAll(one.CatchUpAsync(), other.CatchUpAsync());
        await one.CatchUpAsync();

        var raised = await ledger.EntriesAsync().Where(entry => entry.Kind == EntryKind.FlagRaised).ToListAsync();
        raised.Select(entry => entry.Matter).Should().OnlyHaveUniqueItems().And.Contain("flag/shop/more-lenient:rule:late-delivery/refund-window#1");
        one.OpenFlags.Keys.Should().BeEquivalentTo("late-delivery", RefundWindow, "late-delivery/send-another");
        one.OpenFlags[RefundWindow].Should().ContainSingle().Which.Should().MatchRegex(
            "^late-delivery/refund-window: overridden in [0-9]+ of [0-9]+ decisions, where [0-9]+ were expected$");
        var report = await new ReviewDesk(Engine, ledger, At(Start.AddDays(121))).ReportAsync();
        report.Flags.Should().ContainSingle().Which.Id.Should().Be("more-lenient:rule:late-delivery/refund-window#1");
        (await ledger.EntriesAsync().CountAsync(entry => entry.Kind == EntryKind.MonthPlanned)).Should().Be(3);
        (await ledger.EntriesAsync().CountAsync(entry => entry.Kind == EntryKind.ReviewStateKept)).Should().Be(3);
    }

    [Fact]
    public void What_comes_from_a_far_future_holds_nothing_up()
    {
        var live = new LiveReview(Engine);
        var months = 0;
        foreach (var entry in EventEntries.Of(Cases(14, 60, 5, (_, _, _) => 0.04).Concat(Cases(15, 1, 1, (_, _, _) => 0).Select(one => one with { At = new(9990, 1, 1, 0, 0, 0, TimeSpan.Zero) }))))
        {
            months += live.Take(entry).Count(due => due.Kind == EntryKind.MonthPlanned);
        }

        live.Book.Now.Should().Be(new DateTimeOffset(9990, 1, 1, 0, 0, 0, TimeSpan.Zero).UtcTicks);
        months.Should().BeInRange(3, 10);
    }

    [Fact]
    public void A_kept_state_that_cannot_be_read_is_none()
    {
        foreach (var content in new[] { "{}", "[]", "none", """{"form":1,"state":"?"}""", """{"Form":1,"State":"bm9uZQ=="}""", """{"Form":99,"State":""}""" })
        {
            StateJson.Unpack(content).Should().BeNull(content);
        }
    }

    [Fact]
    public void An_override_that_names_no_rule_is_one_of_its_kind_and_agent()
    {
        var made = Override(Start.AddHours(1), "o-1", new CaseTraits(1, "late", ["gold"]), "anna") with { Rules = [] };

        var report = Report([made], Start.AddDays(3));

        report.Policies.Should().BeEmpty();
        report.Kinds.Should().ContainSingle().Which.Kind.Should().Be("late");
    }

    private static HandClock At(DateTimeOffset now) => new(now);
}
