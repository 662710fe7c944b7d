using System.Collections.Immutable;
using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;
using PolicyFlex.Ledger;
using PolicyFlex.Review;
using PolicyFlex.Tests.Authoring;
using Xunit;
using static PolicyFlex.Tests.Review.Recording.RecordedShop;

namespace PolicyFlex.Tests.Review.Recording;

/// <summary>What cannot be meant so is told in a whole sentence, and nothing is written.</summary>
public sealed class JournalBadInputTests : IAsyncDisposable, IAsyncLifetime
{
    private readonly MemoryLedgerStore _store = new();
    private readonly RecordedShop _shop;

    public JournalBadInputTests() => _shop = new RecordedShop(_store);

    public Task InitializeAsync() => Task.CompletedTask;

    async Task IAsyncLifetime.DisposeAsync()
    {
        (await _shop.EntriesAsync()).Should().NotContain(entry => entry.Kind >= EntryKind.CasesRecorded);
        await _shop.DisposeAsync();
    }

    async ValueTask IAsyncDisposable.DisposeAsync() => await _store.DisposeAsync();

    [Theory]
    [InlineData(OverrideDirection.MoreLenient, "refund", false, "`refund` is allowed by the decision, so that doing it overrides nothing.")]
    [InlineData(OverrideDirection.Stricter, "refund", true, "`refund` is denied by the decision, so that refusing it overrides nothing.")]
    [InlineData(OverrideDirection.MoreLenient, "hand-over", true, "The decision says nothing of `hand-over`: name it among what the situation wants, and decide again.")]
    [InlineData(OverrideDirection.MoreLenient, "refnd", true, "The decision says nothing of `refnd`, which is neither an action nor an option of the set. Did you mean `refund`?")]
    public Task What_overrides_nothing_is_no_override(OverrideDirection direction, string name, bool isLongAgo, string sentence) => RefusedAsync(
        () => _shop.Journal.RecordOverrideAsync(Override("o-1", isLongAgo ? LongAgo("s-1") : Late("s-1"), direction, name)),
        name is "refund" ? LedgerProblem.NoOverride : LedgerProblem.UnknownName,
        sentence);

    [Theory]
    [InlineData(OverrideDirection.MoreLenient, "No rule speaks about `hand-over` here, so that doing it overrides nothing: it is at discretion.")]
    [InlineData(OverrideDirection.Stricter, "No rule speaks about `hand-over` here, so that refusing it overrides nothing.")]
    public Task Nobody_overrides_what_no_rule_speaks_about(OverrideDirection direction, string sentence) => RefusedAsync(
        () => _shop.Journal.RecordOverrideAsync(Override("o-1", Late("s-1", wants: "\"hand-over\""), direction, "hand-over")), LedgerProblem.NoOverride, sentence);

    [Fact]
    public Task Nobody_overrides_an_answer_that_is_not_known_yet() => RefusedAsync(
        () => _shop.Journal.RecordOverrideAsync(Override("o-1", Late("s-1", delivered: "2025-11-20T12:00:00-05:00", fault: "null"))),
        LedgerProblem.NoOverride,
        "The answer for `refund` hangs on facts that are not known, so that nothing can be overridden yet: ask for `situation.fault`, and decide again.");

    [Fact]
    public async Task Nobody_overrides_a_limit()
    {
        var decided = Override("o-1", Late("s-1", wants: "\"courtesy-credit\""), name: "courtesy-credit");
        var past = new PastGrant { Name = "courtesy-credit", Amount = 20, At = Noon.AddDays(-1), Case = "s-0", Subjects = ImmutableDictionary<string, string>.Empty.Add("customer.id", Customer).Add("order.id", "o-1") };
        var denied = decided with { Decision = Engine.Decide(new DecisionRequest { Situation = decided.Situation, Actor = Kim, Now = Noon, History = [past] }) };

        await RefusedAsync(
            () => _shop.Journal.RecordOverrideAsync(denied),
            LedgerProblem.NoOverride,
            "`courtesy-credit` is denied by the limit `once per customer within 14 days`, and a limit is nothing that can be overridden.");
    }

    [Theory]
    [InlineData("unfair-her", "`unfair-her` is no reason of the set; its reasons are system-error, unclear-policy, unfair-here, legal-risk. Did you mean `unfair-here`?")]
    [InlineData("bad-luck", "`bad-luck` is no reason of the set; its reasons are system-error, unclear-policy, unfair-here, legal-risk.")]
    [InlineData("", "An override has a reason; the reasons of the set are system-error, unclear-policy, unfair-here, legal-risk.")]
    [InlineData(null, "An override has a reason; the reasons of the set are system-error, unclear-policy, unfair-here, legal-risk.")]
    public Task An_override_has_a_reason_of_the_set(string? reason, string sentence) => RefusedAsync(
        () => _shop.Journal.RecordOverrideAsync(Override("o-1", LongAgo("s-1")) with { Reason = reason! }), LedgerProblem.UnknownReason, sentence);

    [Fact]
    public async Task An_override_is_worth_nothing_below_0_and_is_not_of_tomorrow()
    {
        var made = Override("o-1", LongAgo("s-1"));
        await RefusedAsync(() => _shop.Journal.RecordOverrideAsync(made with { Worth = -5 }), LedgerProblem.InvalidRequest, "The worth of `refund` is -5; it is from 0 to 100000000000000.");
        await RefusedAsync(() => _shop.Journal.RecordOverrideAsync(made with { Worth = 0.00001m }), LedgerProblem.InvalidRequest, "The worth of `refund` is 0.00001; it may have four decimals.");
        await RefusedAsync(() => _shop.Journal.RecordOverrideAsync(made with { Id = "" }), LedgerProblem.InvalidRequest, "An id has 1 to 200 characters, and none that cannot be seen; `` has not.");
        await RefusedAsync(() => _shop.Journal.RecordOverrideAsync(made with { Note = new string('x', 10_001) }), LedgerProblem.InvalidRequest, "A note has at most 10000 characters.");
        await RefusedAsync(
            () => _shop.Journal.RecordOverrideAsync(made with { At = Noon.AddSeconds(6) }),
            LedgerProblem.WrongTime,
            "The override is said to be of 2026-03-01 15:00:06 +00:00, which is in the future: it is 2026-03-01 15:00:00 +00:00 now.");
        await _shop.Journal.Invoking(journal => journal.RecordOverrideAsync(made with { Direction = (OverrideDirection)7 })).Should().ThrowAsync<ArgumentOutOfRangeException>()
            .WithMessage("7 is no OverrideDirection; it is MoreLenient, Stricter.*");
    }

    [Theory]
    [InlineData("refund-window", "The set `shop` has no rule and no policy `refund-window`. Did you mean `late-delivery/refund-window`?")]
    [InlineData("late-delivry", "The set `shop` has no rule and no policy `late-delivry`. Did you mean `late-delivery`?")]
    [InlineData("weather", "The set `shop` has no rule and no policy `weather`.")]
    [InlineData("", "A friction report names a rule, as `policy/rule`, or a policy.")]
    [InlineData(null, "A friction report names a rule, as `policy/rule`, or a policy.")]
    public Task Friction_is_about_something_of_the_set(string? rule, string sentence) => RefusedAsync(
        () => _shop.Journal.RecordFrictionAsync(new FrictionReport { Id = "f-1", Rule = rule!, Kind = FrictionKind.MakesNoSense }), LedgerProblem.UnknownRule, sentence);

    [Fact]
    public async Task An_employee_has_a_name_or_is_not_named()
    {
        var report = new FrictionReport { Id = "f-1", Rule = "late-delivery", Kind = FrictionKind.MakesNoSense };
        await RefusedAsync(() => _shop.Journal.RecordFrictionAsync(report with { Employee = "" }), LedgerProblem.InvalidRequest, "An id has 1 to 200 characters, and none that cannot be seen; `` has not.");
        await RefusedAsync(
            () => _shop.Journal.RecordFrictionAsync(report with { Text = new string('x', 10_001) }), LedgerProblem.InvalidRequest, "What an employee says has at most 10000 characters.");
        await RefusedAsync(
            () => _shop.Journal.RecordFrictionAsync(report with { At = Noon.AddDays(1) }),
            LedgerProblem.WrongTime,
            "The friction report is said to be of 2026-03-02 15:00:00 +00:00, which is in the future: it is 2026-03-01 15:00:00 +00:00 now.");
    }

    [Fact]
    public async Task An_outcome_is_of_a_grant_that_was_given_before()
    {
        var outcome = new CaseOutcome { Id = "c-1", Grant = "g-1", Outcome = OutcomeKind.Resolved };
        await RefusedAsync(() => _shop.Journal.RecordOutcomeAsync(outcome), LedgerProblem.NotFound, "There is no grant `g-1`.");

        await _shop.Desk.GiveAsync(new() { Id = "g-1", Inquiry = new() { Situation = Late("s-1"), Actor = Kim }, Name = "courtesy-credit", Amount = 20 });
        await RefusedAsync(() => _shop.Journal.RecordOutcomeAsync(outcome), LedgerProblem.NotPosted, "The grant `g-1` is not posted, so that nobody can tell how it turned out; it is reserved.");

        await _shop.Desk.AcceptAsync("g-1");
        await RefusedAsync(
            () => _shop.Journal.RecordOutcomeAsync(outcome with { At = Noon.AddMinutes(-1) }),
            LedgerProblem.WrongTime,
            "The outcome is said to be of 2026-03-01 14:59:00 +00:00, before the grant `g-1`, which is of 2026-03-01 15:00:00 +00:00.");
        await RefusedAsync(
            () => _shop.Journal.RecordOutcomeAsync(outcome with { At = Noon.AddHours(1) }),
            LedgerProblem.WrongTime,
            "The outcome is said to be of 2026-03-01 16:00:00 +00:00, which is in the future: it is 2026-03-01 15:00:00 +00:00 now.");
    }

    [Fact]
    public async Task An_outcome_is_of_one_thing()
    {
        var outcome = new CaseOutcome { Id = "c-1", Outcome = OutcomeKind.Resolved };
        await RefusedAsync(
            () => _shop.Journal.RecordOutcomeAsync(outcome), LedgerProblem.InvalidRequest, "An outcome names the grant that it is about, or the situation of a case in which nothing was given.");
        await RefusedAsync(
            () => _shop.Journal.RecordOutcomeAsync(outcome with { Grant = "g-1", Situation = Late("s-1") }),
            LedgerProblem.InvalidRequest,
            "An outcome is about a grant or about a situation, not about both: leave the situation out, the grant says whose it is.");
        await RefusedAsync(
            () => _shop.Journal.RecordOutcomeAsync(outcome with { Situation = Read("{}") }),
            LedgerProblem.InvalidRequest,
            "The situation has no id, so that nobody could tell which case turned out so: give it one.");
    }

    [Fact]
    public void A_decision_is_recorded_by_the_journal_of_its_engine()
    {
        var other = PolicyEngine.Load([LanguagePage.File("policyset.yaml", LanguagePage.SetText.Replace("5%", "6%", StringComparison.Ordinal)), LanguagePage.Files()[1]], new DiagnosticBag()).Engine!;
        var situation = Late("s-1");
        var decision = Engine.Decide(new DecisionRequest { Situation = situation, Actor = Kim, Now = Noon });

        Recording(decision with { Revision = other.Revision }, situation, Kim).WithMessage("The decision was made by another revision of the set; let the journal of that one's engine record it.*");
        Recording(decision, other.Situations.FromJson("{}"u8.ToArray()).Situation!, Kim).WithMessage("The situation was read by another engine; read it by this one.*");
        Recording(decision, situation, new Actor("boss")).WithMessage("`boss` is not a level of the set; its levels are agent, lead, manager.*");
        Recording(decision, Late("s-2"), Kim).WithMessage("The decision is of the situation `s-1`, and this is the situation `s-2`.*");
        Recording(null!, situation, Kim);
        FluentActions.Invoking(() => new PolicyFlex.Casework.CaseDesk(other, _shop.Ledger, journal: _shop.Journal)).Should().Throw<ArgumentException>()
            .WithMessage("The journal is one of another engine; give each desk a journal of its own engine.*");
        _shop.Journal.Waiting.Should().Be(0);
    }

    [Fact]
    public void The_options_are_within_what_they_say()
    {
        foreach (var options in new ReviewJournalOptions[]
        {
            new() { MostInOneBatch = 0 }, new() { MostInOneBatch = 10_001 }, new() { LongestWait = TimeSpan.Zero }, new() { LongestWait = TimeSpan.FromDays(1) }, new() { MostWaiting = 499 },
        })
        {
            FluentActions.Invoking(() => new ReviewJournal(Engine, _shop.Ledger, options)).Should().Throw<ArgumentOutOfRangeException>(options.ToString());
        }
    }

    private FluentAssertions.Specialized.ExceptionAssertions<ArgumentException> Recording(Decision decision, PolicyFlex.Situations.Situation situation, Actor actor) =>
        FluentActions.Invoking(() => _shop.Journal.Record(decision, situation, actor)).Should().Throw<ArgumentException>();

    private static async Task RefusedAsync(Func<Task> record, LedgerProblem problem, string sentence)
    {
        var thrown = (await record.Should().ThrowAsync<LedgerException>()).Which;
        (thrown.Problem, thrown.Message).Should().Be((problem, sentence));
    }
}
