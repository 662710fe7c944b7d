using System.Text;
using PolicyFlex.Casework;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;
using PolicyFlex.Ledger;
using PolicyFlex.Review;
using PolicyFlex.Situations;
using PolicyFlex.Tests.Authoring;
using PolicyFlex.Tests.Ledgers;

namespace PolicyFlex.Tests.Review.Recording;

/// <summary>The shop of the language page with a journal, over a store.</summary>
internal sealed class RecordedShop : IAsyncDisposable
{
    public const string Customer = "anna@example.org";

    public static readonly DateTimeOffset Noon = new(2026, 3, 1, 15, 0, 0, TimeSpan.Zero);

    public static readonly PolicyEngine Engine = PolicyEngine.Load(LanguagePage.Files(), new DiagnosticBag()).Engine!;

    public static readonly Actor Kim = new("agent", "kim");

    public RecordedShop(ILedgerStore store, ReviewJournalOptions? options = null)
    {
        Store = store;
        Ledger = new GrantLedger(store, Clock);
        Journal = new ReviewJournal(Engine, Ledger, options, Clock);
        Desk = new CaseDesk(Engine, Ledger, Clock, Journal);
    }

    public HandClock Clock { get; } = new(Noon);

    public ILedgerStore Store { get; }

    public GrantLedger Ledger { get; }

    public ReviewJournal Journal { get; }

    public CaseDesk Desk { get; }

    /// <summary>A situation with a late parcel. Without a delivery it has not come yet.</summary>
    public static Situation Late(string id, string customer = Customer, string? delivered = null, string wants = "\"refund\"", string kind = "late-delivery", string fault = "\"partner\"") =>
        Read($$"""
            {
              "id": "{{id}}", "wants": [{{wants}}],
              "facts": {
                "customer": { "id": "{{customer}}", "tier": "gold", "lifetimeValue": 9000 },
                "order": { "id": "o-1", "total": 120, "promisedAt": "2026-02-26T18:00:00-05:00"{{(delivered is null ? "" : $", \"deliveredAt\": \"{delivered}\"")}} },
                "situation": { "kind": "{{kind}}", "fault": {{fault}}, "contacts": 2 }
              }
            }
            """);

    /// <summary>One that came so long ago that a refund is denied.</summary>
    public static Situation LongAgo(string id, string customer = Customer) => Late(id, customer, "2025-11-20T12:00:00-05:00");

    public static Situation Read(string json) => Engine.Situations.FromJson(Encoding.UTF8.GetBytes(json)).Situation!;

    /// <summary>Decides by the desk, which records it.</summary>
    public Task<Decision> DecideAsync(Situation situation, Actor? actor = null) => Desk.DecideAsync(new CaseInquiry { Situation = situation, Actor = actor ?? Kim });

    /// <summary>Gives a credit and posts it.</summary>
    public async Task GiveAsync(string id, Situation situation, decimal amount = 20)
    {
        await Desk.GiveAsync(new Gesture { Id = id, Inquiry = new CaseInquiry { Situation = situation, Actor = Kim }, Name = "courtesy-credit", Amount = amount, Note = "Anna was upset" });
        await Desk.AcceptAsync(id);
    }

    /// <summary>An override of what a situation is decided to be.</summary>
    public static PolicyOverride Override(string id, Situation situation, OverrideDirection direction = OverrideDirection.MoreLenient, string name = "refund") => new()
    {
        Id = id,
        Decision = Engine.Decide(new DecisionRequest { Situation = situation, Actor = Kim, Now = Noon }),
        Situation = situation,
        Actor = Kim,
        Name = name,
        Direction = direction,
        Reason = "unfair-here",
        Note = "Anna had been in hospital",
        Worth = 120,
    };

    /// <summary>All that the review reads.</summary>
    public async Task<List<ReviewEvent>> EventsAsync()
    {
        var (reader, events) = (new ReviewEntryReader(Engine.Name, Engine.Plan.Traits.SegmentNames), new List<ReviewEvent>());
        foreach (var entry in await EntriesAsync())
        {
            events.AddRange(reader.Read(entry));
        }

        return events;
    }

    public async Task<List<LedgerEntry>> EntriesAsync()
    {
        var entries = new List<LedgerEntry>();
        await foreach (var entry in Ledger.EntriesAsync())
        {
            entries.Add(entry);
        }

        return entries;
    }

    public async ValueTask DisposeAsync()
    {
        await Journal.DisposeAsync();
        await Ledger.DisposeAsync();
    }
}
