using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using PolicyFlex.Review;
using Xunit;
using static PolicyFlex.Tests.Review.Recording.RecordedShop;

namespace PolicyFlex.Tests.Review.Recording;

public sealed class ReviewJournalTests
{
    [Fact]
    public async Task Said_again_with_its_id_it_counts_once_and_with_other_content_it_is_refused()
    {
        await using var shop = new RecordedShop(new MemoryLedgerStore());
        var made = Override("o-1", LongAgo("s-1"));
        var friction = new FrictionReport { Id = "f-1", Rule = "late-delivery", Kind = FrictionKind.MakesNoSense, Text = "why?" };
        var outcome = new CaseOutcome { Id = "c-1", Situation = LongAgo("s-1"), Outcome = OutcomeKind.Unresolved };

        (await shop.Journal.RecordOverrideAsync(made)).Should().BeTrue();
        (await shop.Journal.RecordFrictionAsync(friction)).Should().BeTrue();
        (await shop.Journal.RecordOutcomeAsync(outcome)).Should().BeTrue();
        shop.Clock.Now += TimeSpan.FromHours(1);
        (await shop.Journal.RecordOverrideAsync(made)).Should().BeFalse();
        (await shop.Journal.RecordOverrideAsync(made with { Worth = 120.00m })).Should().BeFalse("it is as much");
        (await shop.Journal.RecordOverrideAsync(made with { Direction = OverrideDirection.MoreLenient, Decision = made.Decision with { Actions = [] } })).Should().BeFalse(
            "what was written is answered again, whatever the policies say now");
        (await shop.Journal.RecordFrictionAsync(friction)).Should().BeFalse();
        (await shop.Journal.RecordOutcomeAsync(outcome)).Should().BeFalse();

        foreach (var (again, what) in new (Func<Task>, string)[]
        {
            (() => shop.Journal.RecordOverrideAsync(made with { Note = "another" }), "override"),
            (() => shop.Journal.RecordOverrideAsync(made with { Reason = "legal-risk" }), "override"),
            (() => shop.Journal.RecordOverrideAsync(made with { At = Noon }), "override"),
            (() => shop.Journal.RecordFrictionAsync(friction with { Rule = "late-delivery/refund-window" }), "friction report"),
            (() => shop.Journal.RecordFrictionAsync(friction with { Id = "f-1", Text = "because" }), "friction report"),
            (() => shop.Journal.RecordOutcomeAsync(outcome with { Outcome = OutcomeKind.Eased }), "outcome"),
            (() => shop.Journal.RecordOutcomeAsync(outcome with { Words = "well" }), "outcome"),
        })
        {
            var thrown = (await again.Should().ThrowAsync<LedgerException>()).Which;
            thrown.Problem.Should().Be(LedgerProblem.IdReused);
            thrown.Message.Should().Match($"The id `?-1` was used before for another {what}. Give each {what} an id of its own.");
        }

        (await shop.EntriesAsync()).Count(entry => entry.Kind >= EntryKind.CasesRecorded).Should().Be(3);
    }

    [Fact]
    public async Task What_two_journals_write_at_once_is_all_there_and_the_same_id_counts_once()
    {
        await using var file = new Ledgers.SqliteFile();
        await using var one = new RecordedShop(await file.OpenAsync(), new ReviewJournalOptions { MostInOneBatch = 7 });
        await using var other = new RecordedShop(await file.OpenAsync(), new ReviewJournalOptions { MostInOneBatch = 5 });
        RecordedShop[] shops = [one, other];

        var recorded = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Task.Run(async () =>
        {
            var situation = LongAgo($"s-{i}", $"c-{i}");
            var made = Override($"o-{i / 2}", LongAgo("s"));
            shops[i % 2].Journal.Record(made.Decision with { Id = $"s-{i}" }, situation, Kim);
            return await shops[i % 2].Journal.RecordOverrideAsync(made);
        })));
        await Task.WhenAll(shops.Select(shop => shop.Journal.FlushAsync()));

        recorded.Count(isNew => isNew).Should().Be(50);
        var events = await one.EventsAsync();
        events.OfType<OverrideMade>().Select(made => made.Id).Should().OnlyHaveUniqueItems().And.HaveCount(50);
        events.OfType<DecidedCase>().Select(decided => decided.Traits.Customer).Should().OnlyHaveUniqueItems().And.HaveCount(100);
        events.OfType<DecidedCase>().Select(decided => decided.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task An_override_names_the_rule_beneath_which_an_exception_stands_as_the_case_does()
    {
        await using var shop = new RecordedShop(new MemoryLedgerStore());
        var ours = Late("s-1", delivered: "2025-11-20T12:00:00-05:00", fault: "\"us\"");
        var decision = await shop.DecideAsync(ours);
        await shop.Journal.RecordOverrideAsync(Override("o-1", ours, OverrideDirection.Stricter));
        await shop.Journal.FlushAsync();

        decision.Actions[0].By.Should().Equal("late-delivery/our-fault");
        var events = await shop.EventsAsync();
        events.OfType<DecidedCase>().Single().Should().BeEquivalentTo(new
        {
            Rules = new[] { "late-delivery/refund-window" },
            Exceptions = new[] { "late-delivery/our-fault" },
            Denied = Array.Empty<string>(),
            Agent = "kim",
            Coverage = Coverage.Covered,
            DeadEnd = false,
            SaysWants = true,
        });
        events.OfType<OverrideMade>().Single().Rules.Should().Equal("late-delivery/refund-window");
    }

    [Fact]
    public async Task A_grant_that_overrides_names_its_rules_and_traits_by_itself()
    {
        await using var shop = new RecordedShop(new MemoryLedgerStore());
        await shop.Desk.GiveAsync(new()
        {
            Id = "g-1",
            Inquiry = new() { Situation = LongAgo("s-1"), Actor = new Actor("manager", "max") },
            Name = "refund",
            Override = true,
            Reason = "unfair-here",
            Note = "he was ill",
        });

        var events = await shop.EventsAsync();
        events.Should().ContainSingle("giving is the same case, and no decision of its own").Which.Should().BeEquivalentTo(new
        {
            At = Noon,
            Id = "g-1",
            Name = "refund",
            IsAction = true,
            Amount = 120m,
            Case = "s-1",
            Agent = "max",
            Level = "manager",
            Overrides = new[] { "late-delivery/refund-window" },
            Reason = "unfair-here",
            Note = "he was ill",
            IsApproved = false,
        });
        ((GrantReserved)events[0]).Traits.Should().BeEquivalentTo(
            new { Customer = (ulong?)CustomerFingerprint.Of("shop", Customer), Kind = "late-delivery", Segments = new[] { "gold", "late-delivery" } });
    }

    [Fact]
    public async Task Without_wants_every_action_that_a_policy_names_counts()
    {
        await using var shop = new RecordedShop(new MemoryLedgerStore());
        await shop.DecideAsync(Late("s-1", delivered: "2025-11-20T12:00:00-05:00", wants: ""));
        await shop.Journal.FlushAsync();

        (await shop.EventsAsync()).Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Rules = new[] { "late-delivery/refund-window", "late-delivery/send-another" },
            Denied = new[] { "late-delivery/refund-window" },
            SaysWants = false,
        });
    }

    [Fact]
    public async Task An_option_that_its_own_condition_gives_is_its_own_rule()
    {
        await using var shop = new RecordedShop(new MemoryLedgerStore());
        var credit = Late("s-1", wants: "\"courtesy-credit\"");
        await shop.DecideAsync(credit);
        await shop.Journal.FlushAsync();
        await shop.Journal.RecordOverrideAsync(Override("o-1", credit, OverrideDirection.Stricter, "courtesy-credit"));
        await shop.Journal.RecordFrictionAsync(new FrictionReport { Id = "f-1", Rule = "late-delivery/courtesy-credit", Kind = FrictionKind.MakesNoSense });

        var events = await shop.EventsAsync();
        events.OfType<DecidedCase>().Single().Rules.Should().Equal("late-delivery/courtesy-credit");
        events.OfType<OverrideMade>().Single().Rules.Should().Equal("late-delivery/courtesy-credit");
    }

    [Fact]
    public async Task A_situation_to_learn_from_is_kept_once_however_often_it_is_decided()
    {
        await using var shop = new RecordedShop(new MemoryLedgerStore());
        for (var i = 0; i < 3; i++)
        {
            await shop.DecideAsync(Late("s-1", kind: "billing"));
        }

        await shop.Journal.FlushAsync();
        await shop.DecideAsync(Late("s-1", kind: "billing"));
        await shop.Journal.FlushAsync();

        var events = await shop.EventsAsync();
        events.OfType<LearningNoted>().Should().ContainSingle();
        events.OfType<DecidedCase>().Should().HaveCount(4);
    }

    [Fact]
    public async Task What_a_customer_says_after_they_were_erased_is_not_kept()
    {
        await using var shop = new RecordedShop(new MemoryLedgerStore());
        await shop.GiveAsync("g-1", Late("s-1"));
        await shop.Ledger.EraseAsync("e-1", Customer);

        await shop.Journal.RecordOutcomeAsync(new CaseOutcome { Id = "c-1", Grant = "g-1", Outcome = OutcomeKind.Resolved, Words = "Anna is happy" });

        (await shop.EntriesAsync()).Should().NotContain(entry => entry.Private != null && entry.Private.Contains("Anna"));
        (await shop.EventsAsync()).OfType<OutcomeNoted>().Single().Should().BeEquivalentTo(new { Outcome = OutcomeKind.Resolved, Words = (string?)null });
    }
}
