using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using PolicyFlex.Review;
using PolicyFlex.Samples.ReviewHistory;
using PolicyFlex.Tests.Readme;
using Xunit;
using Visit = PolicyFlex.Samples.ReviewHistory.Visit;

namespace PolicyFlex.Tests.Stories.HalfYear;

/// <summary>The half year of <c>samples/ReviewHistory</c>, which happens once for all tests about it.</summary>
public sealed class HalfYearHistory : IAsyncLifetime
{
    private readonly List<Visit> _visits = [];

    internal static PolicyEngine Engine { get; } = PolicyEngine.Load(Path.Combine(MarkdownPage.Root, "policies/service-recovery")).Engine!;

    /// <summary>What its review says at its end.</summary>
    internal ReviewReport Report { get; private set; } = null!;

    /// <summary>What the review reads.</summary>
    internal IReadOnlyList<ReviewEvent> Events { get; private set; } = [];

    public async Task InitializeAsync()
    {
        await using var store = new MemoryLedgerStore();
        await History.RunAsync(Engine, store, Arguments.UsualSeed, met: _visits.Add);
        Events = await EventsOf(store);
        await using var ledger = new GrantLedger(store);
        Report = await new ReviewDesk(Engine, ledger).ReportAsync(new ReviewOptions { Until = History.End });
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>The decisions for tickets of a kind, in the order of time.</summary>
    internal IReadOnlyList<Decision> DecisionsFor(Predicate<Ticket> which) => [.. _visits.Where(visit => which(visit.Ticket)).Select(visit => visit.Decision)];

    /// <summary>What a review reads out of a store.</summary>
    internal static async Task<IReadOnlyList<ReviewEvent>> EventsOf(ILedgerStore store)
    {
        var (reader, events) = (new ReviewEntryReader(Engine.Name, Engine.Plan.Traits.SegmentNames), new List<ReviewEvent>());
        await foreach (var entry in store.EntriesAsync(0))
        {
            events.AddRange(reader.Read(entry));
        }

        return events;
    }

    /// <summary>The report that comes of events.</summary>
    internal static ReviewReport ReportOf(IEnumerable<ReviewEvent> events)
    {
        var records = new ReviewRecords(Engine.Plan);
        foreach (var happened in events)
        {
            records.Add(happened);
        }

        return ReportBuilder.Build(Engine.Plan, SharedLimit.Of(Engine.Plan), records, History.End, new ReviewOptions());
    }

    internal ReviewFlag Flag(string id) => Report.Flags.Single(flag => flag.Id == id);

    internal OptionReview Option(string name) => Report.Options.Single(option => option.Name == name);
}
