using System.Text;
using FluentAssertions;
using PolicyFlex.Casework;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;
using PolicyFlex.Ledger;
using PolicyFlex.Tests.Authoring;
using PolicyFlex.Tests.Ledgers;
using Xunit;

namespace PolicyFlex.Tests.Casework;

/// <summary>The shop of the language page with a ledger behind it.</summary>
public sealed class CaseDeskTests : IAsyncDisposable, IAsyncLifetime
{
    private readonly HandClock _clock = new(new DateTimeOffset(2026, 3, 1, 15, 0, 0, TimeSpan.Zero));
    private readonly PolicyEngine _engine = PolicyEngine.Load(LanguagePage.Files(), new DiagnosticBag()).Engine!;
    private readonly MemoryLedgerStore _store = new();
    private readonly GrantLedger _ledger;
    private readonly CaseDesk _desk;

    public CaseDeskTests()
    {
        _ledger = new GrantLedger(_store, _clock);
        _desk = new CaseDesk(_engine, _ledger, _clock);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    async Task IAsyncLifetime.DisposeAsync()
    {
        await _ledger.DisposeAsync();
        (await LedgerAudit.RunAsync(_store)).Faults.Should().BeEmpty();
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await _ledger.DisposeAsync();
        await _store.DisposeAsync();
    }

    [Fact]
    public async Task What_was_given_is_counted_by_the_next_decision()
    {
        (await CreditAsync("case-1")).Should().BeEquivalentTo(new { UpTo = 50m, LimitedBy = "authority" });

        (await _desk.GiveAsync(Credit("g-1", "case-1", 20))).IsHeld.Should().BeTrue();
        (await CreditAsync("case-1")).Should().BeEquivalentTo(
            new { Answer = Answer.Denied, UpTo = 0m, LimitedBy = "once per customer within 14 days" }, "what is held counts as what is given");

        await _desk.WithdrawAsync("g-1", "did not want it");
        (await CreditAsync("case-1")).UpTo.Should().Be(50);
        (await _desk.GiveAsync(Credit("g-2", "case-1", 20))).IsHeld.Should().BeTrue();
        (await _desk.AcceptAsync("g-2", 15)).Net.Should().Be(15);
        _clock.Now += TimeSpan.FromDays(15);

        var credit = await CreditAsync("case-1");
        credit.Should().BeEquivalentTo(new { UpTo = 35m, LimitedBy = "authority" });
        credit.Bounds.Select(bound => $"{bound.Name}: {bound.Left:0.##}").Should().Equal(
            "at-most: 150",
            "authority: 35",
            "200 per customer within 365 days: 185",
            "3 times per customer within 90 days: 2",
            "once per customer within 14 days: 1",
            "75% of order.total per order.id: 75",
            "500 per agent each day: 500",
            "25000 each month, beyond manager: 24985",
            "6 times per customer within 6 months: 5");
    }

    [Fact]
    public async Task Asked_again_after_it_was_given_it_gets_the_first_answer_and_not_a_refusal()
    {
        var first = await _desk.GiveAsync(Credit("g-1", "case-1", 20));
        await _desk.AcceptAsync("g-1");

        (await _desk.GiveAsync(Credit("g-1", "case-1", 20))).Grant.Should().BeEquivalentTo(new { first.Grant!.Id, State = GrantState.Posted, Net = 20m });
        var reused = async () => await _desk.GiveAsync(Credit("g-1", "case-1", 21));
        (await reused.Should().ThrowAsync<LedgerException>()).Which.Problem.Should().Be(LedgerProblem.IdReused);
    }

    [Fact]
    public async Task What_is_above_the_level_is_given_once_a_lead_has_approved_it()
    {
        var gesture = Credit("g-1", "case-1", 80);

        (await _desk.GiveAsync(gesture)).Should().BeEquivalentTo(new GestureAnswer(null, new RequiredApproval("lead", 1), null));
        await _desk.AskAsync("r-1", gesture);
        await _ledger.ApproveAsync("r-1", "lee", "lead");
        (await _desk.GiveAsync(gesture with { Request = "r-1" })).IsHeld.Should().BeTrue();

        (await CreditAsync("case-1")).Bounds.First(bound => bound.Name == "authority").Left.Should().Be(0, "the case has had more than an agent may give");
    }

    [Fact]
    public async Task A_denial_is_overridden_by_the_level_that_may_with_a_reason()
    {
        var late = Credit("g-1", "case-1", 120) with { Name = "refund", Override = true, Inquiry = Inquiry("case-1", """, "deliveredAt": "2025-11-20T12:00:00-05:00" """) };

        (await _desk.GiveAsync(late with { Override = false })).Refusal.Should().Be(
            "`refund` is denied by late-delivery/refund-window; level lead can override that, with a reason.");
        (await _desk.GiveAsync(late)).Approval.Should().Be(new RequiredApproval("lead", 1));
        (await _desk.GiveAsync(late with { Reason = "bad-luck" })).Refusal.Should().Be(
            "`bad-luck` is no reason of the set; its reasons are system-error, unclear-policy, unfair-here, legal-risk.");
        await _desk.AskAsync("r-1", late with { Reason = "unfair-here" });
        await _ledger.ApproveAsync("r-1", "lee", "lead");
        var answer = await _desk.GiveAsync(late with { Reason = "unfair-here", Request = "r-1" });
        answer.Grant.Should().BeEquivalentTo(new { State = GrantState.Reserved, Amount = 120m, Reason = "unfair-here", Overrides = new[] { "late-delivery/refund-window" } });
    }

    [Fact]
    public async Task What_was_approved_is_given_where_no_other_amount_is_named()
    {
        var more = Credit("g-1", "case-1", 60);
        (await _desk.AskAsync("r-1", more)).Amount.Should().Be(60);
        await _ledger.ApproveAsync("r-1", "lee", "lead");

        var answer = await _desk.GiveAsync(more with { Amount = null, Request = "r-1" });

        answer.Grant.Should().BeEquivalentTo(new { State = GrantState.Reserved, Amount = 60m });
    }

    [Fact]
    public async Task Of_many_who_ask_at_once_no_more_get_it_than_there_is_room_for()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(() => _desk.GiveAsync(Credit($"g-{i}", $"case-{i}", 20)))));

        answers.Count(answer => answer.IsHeld).Should().Be(1);
        answers.Where(answer => !answer.IsHeld).Select(answer => answer.Refusal).Distinct().Should().BeSubsetOf(
        [
            "`once per customer within 14 days` has 0 left, and this takes 1. Some of it returns on 2026-03-15 15:00 +00:00.",
            "`courtesy-credit` cannot be granted now: once per customer within 14 days leaves no room.",
        ]);
    }

    private async Task<GoodwillDecision> CreditAsync(string inCase) =>
        (await _desk.DecideAsync(Inquiry(inCase))).Goodwill.First(option => option.Option == "courtesy-credit");

    private Gesture Credit(string id, string inCase, decimal amount) => new() { Id = id, Inquiry = Inquiry(inCase), Name = "courtesy-credit", Amount = amount };

    private CaseInquiry Inquiry(string inCase, string order = "") => new()
    {
        Situation = _engine.Situations.FromJson(Encoding.UTF8.GetBytes($$"""
            {
              "id": "s-1", "case": "{{inCase}}",
              "facts": {
                "customer": { "id": "c-1", "tier": "gold", "lifetimeValue": 9000 },
                "order": { "id": "o-1", "total": 120, "promisedAt": "2026-02-26T18:00:00-05:00"{{order}} },
                "situation": { "kind": "late-delivery", "fault": "partner", "contacts": 2 }
              }
            }
            """)).Situation!,
        Actor = new Actor("agent", "kim"),
    };
}
