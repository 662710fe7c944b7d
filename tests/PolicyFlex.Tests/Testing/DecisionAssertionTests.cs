using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Testing.Xunit;
using PolicyFlex.Tests.Readme;
using Xunit;

namespace PolicyFlex.Tests.Testing;

public sealed class DecisionAssertionTests : IAsyncLifetime
{
    private const string Reason =
        "After 60 days it is opened or out of the range and cannot be sold again; the refund would be paid by those who kept theirs.";

    private Decision _decision = null!;

    public async Task InitializeAsync()
    {
        await using var desk = PolicyDesk.Open("policies/service-recovery", new DateTimeOffset(2026, 3, 2, 15, 0, 0, TimeSpan.FromHours(-5)));
        _decision = await desk.DecideAsync(
            await File.ReadAllTextAsync(Path.Combine(MarkdownPage.Root, "policies/service-recovery/situations/sometimes-no.json")));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void What_holds_passes() => _decision.Should().BeCovered().NotBeADeadEnd().AskForNothing()
        .Deny("refund").By("returns/sixty-days").Because(Reason).OverridableBy("lead").Instead("trade-in-credit", "service-pen")
        .And.Allow("call-back").By("every-failure/a-name-to-call")
        .And.Give("trade-in-credit").UpTo(60).Suggesting(42).LimitedBy("at-most");

    [Fact]
    public void What_does_not_hold_is_told_as_a_sentence()
    {
        Told(should => should.Allow("refund")).Should().Be(
            $"Expected refund to be allowed, but it is denied by returns/sixty-days, because “{Reason}”");
        Told(should => should.Deny("call-back")).Should().Be("Expected call-back to be denied, but it is allowed by every-failure/a-name-to-call.");
        Told(should => should.Deny("refnd")).Should().Be("Expected refnd to be denied, but it is not covered.");
        Told(should => should.Deny("refund").Because("No.")).Should().StartWith("Expected refund to have the reason \"No.\", but its reason is \"After 60 days");
        Told(should => should.Deny("refund").Finally()).Should().StartWith("Expected the denial of refund to be final, but it is overridable by lead");
        Told(should => should.NeedApproval("refund").Of("lead")).Should().StartWith("Expected refund to need approval, but it is denied by returns/sixty-days");
        Told(should => should.AskFor("situation.fault")).Should().Be("Expected situation.fault to be asked for, but what is asked for is nothing.");
        Told(should => should.NotBeCovered()).Should().Be("Expected the coverage to be not-covered, but it is covered.");
        Told(should => should.Give("trade-in-credit").UpTo(70)).Should().Be(
            "Expected trade-in-credit to go up to 70, but it goes up to 60 (limited by `at-most`).");
    }

    [Fact]
    public void An_assertion_of_nothing_is_none() =>
        _decision.Invoking(decision => decision.Should().AskFor()).Should().Throw<ArgumentException>().WithMessage("Name at least one*");

    [Fact]
    public void A_clock_moves_on_by_hand_alone()
    {
        var clock = new HandClock(new DateTimeOffset(2026, 3, 2, 15, 0, 0, TimeSpan.Zero));

        clock.MoveOn(TimeSpan.FromDays(1));

        clock.GetUtcNow().Should().Be(new DateTimeOffset(2026, 3, 3, 15, 0, 0, TimeSpan.Zero));
        clock.Invoking(it => it.MoveOn(TimeSpan.FromSeconds(-1))).Should().Throw<ArgumentOutOfRangeException>();
    }

    private string Told(Action<DecisionAssertions> assert) =>
        new Action(() => assert(_decision.Should())).Should().Throw<Exception>().Which.Message;
}
