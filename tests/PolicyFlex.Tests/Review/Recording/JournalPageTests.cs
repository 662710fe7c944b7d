using FluentAssertions;
using PolicyFlex.Casework;
using PolicyFlex.Ledger;
using PolicyFlex.Review;
using Xunit;
using static PolicyFlex.Tests.Review.Recording.RecordedShop;

namespace PolicyFlex.Tests.Review.Recording;

/// <summary>What the page of the journal shows.</summary>
public sealed class JournalPageTests
{
    [Fact]
    public async Task The_page_shows_a_day_with_a_journal()
    {
        var (engine, clock) = (Engine, new Ledgers.HandClock(Noon));
        var (lateParcel, kim) = (LongAgo("s-2"), Kim);
        await using var store = new MemoryLedgerStore();
        await using var ledger = new GrantLedger(store, clock);

        await using var journal = new ReviewJournal(engine, ledger, time: clock);
        var desk = new CaseDesk(engine, ledger, clock, journal);

        // Each decision of the desk is recorded, in the background.
        var decision = await desk.DecideAsync(new CaseInquiry { Situation = lateParcel, Actor = kim });

        // The agent refunds all the same, in a system that the ledger does not know.
        await journal.RecordOverrideAsync(new PolicyOverride
        {
            Id = "ticket-1042",
            Decision = decision,
            Situation = lateParcel,
            Actor = kim,
            Name = "refund",
            Direction = OverrideDirection.MoreLenient,
            Reason = "unfair-here",
            Note = "in hospital until the day before",
            Worth = 120,
        });

        await journal.RecordFrictionAsync(new FrictionReport
        {
            Id = "kim-7",
            Rule = "late-delivery/refund-window",
            Kind = FrictionKind.AwkwardSpot,
            Text = "I have to say no to people whose parcel we lost.",
            Employee = "kim",
        });

        await journal.RecordOutcomeAsync(new CaseOutcome
        {
            Id = "survey-88",
            Situation = lateParcel,
            Outcome = OutcomeKind.Resolved,
            Words = "They listened.",
        });

        await journal.FlushAsync();
        var reader = new ReviewEntryReader(engine.Name, engine.Plan.Traits.SegmentNames);
        var kinds = new List<string>();
        await foreach (var entry in ledger.EntriesAsync())
        {
            kinds.AddRange(reader.Read(entry).Select(happened => happened.GetType().Name));
        }

        kinds.Should().BeEquivalentTo(nameof(OverrideMade), nameof(FrictionNoted), nameof(OutcomeNoted), nameof(DecidedCase));
    }
}
