using PolicyFlex.Casework;
using PolicyFlex.Ledger;
using PolicyFlex.Review;
using PolicyFlex.Situations;

namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>The company as it stands on the library: its policies, a ledger, a journal that records for the review, and the two desks.</summary>
public sealed class Company : IAsyncDisposable
{
    private readonly Action<Visit> _met;
    private int _tickets;

    public Company(PolicyEngine engine, ILedgerStore store, CompanyClock clock, Action<Visit> met)
    {
        (Engine, Clock, Agenda, _met) = (engine, clock, new Agenda(clock), met);
        Ledger = new GrantLedger(store, clock);
        Journal = new ReviewJournal(engine, Ledger, new ReviewJournalOptions { MostInOneBatch = 1000 }, clock);
        Watch = new ReviewWatch(engine, Ledger, clock);
        Cases = new CaseDesk(engine, Ledger, clock, Journal, Watch);
        Reviews = new ReviewDesk(engine, Ledger, clock);
        Tickets = TicketMap.Of(engine);
    }

    public PolicyEngine Engine { get; }

    public CompanyClock Clock { get; }

    public Agenda Agenda { get; }

    public GrantLedger Ledger { get; }

    public ReviewJournal Journal { get; }

    /// <summary>Raises flags while work goes on, and tells decisions what is flagged and how many similar cases came lately.</summary>
    public ReviewWatch Watch { get; }

    /// <summary>Where cases are decided, and where what is given is held.</summary>
    public CaseDesk Cases { get; }

    /// <summary>Where the owners of policies look at what was recorded.</summary>
    public ReviewDesk Reviews { get; }

    public SituationMapper<Ticket> Tickets { get; }

    /// <summary>A customer is met: the ticket gets a number, and what may be done is decided and recorded.</summary>
    public async Task<Visit> MeetAsync(Ticket ticket, Employee employee, Dice dice)
    {
        var numbered = ticket.Number.Length > 0 ? ticket : ticket with { Number = FormattableString.Invariant($"t-{++_tickets:D5}") };
        var read = Tickets.Read(numbered);
        if (!read.Succeeded)
        {
            throw new InvalidOperationException(string.Join('\n', read.Diagnostics));
        }

        var inquiry = new CaseInquiry { Situation = read.Situation, Actor = employee.Actor };
        var visit = new Visit(this, dice, numbered, employee, inquiry, await Cases.DecideAsync(inquiry));
        _met(visit);
        return visit;
    }

    /// <summary>What a host does all the time, and what is done here every two hours: decisions are written, and the watch looks at them.</summary>
    public async Task CatchUpAsync()
    {
        await Journal.FlushAsync();
        await Watch.CatchUpAsync();
        await Ledger.SweepAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Watch.Dispose();
        await Journal.DisposeAsync();
        await Ledger.DisposeAsync();
    }
}
