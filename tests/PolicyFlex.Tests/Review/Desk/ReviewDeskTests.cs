using FluentAssertions;
using PolicyFlex.Ledger;
using PolicyFlex.Review;
using Xunit;
using static PolicyFlex.Tests.Review.Reports.ReviewedShop;

namespace PolicyFlex.Tests.Review.Desk;

public sealed class ReviewDeskTests
{
    private const string Flag = "more-lenient:rule:late-delivery/refund-window#1";

    [Fact]
    public async Task A_flag_is_answered_with_those_that_say_the_same_and_stays_in_every_report()
    {
        await using var shop = await ReviewedLedger.OpenAsync();
        var before = (await shop.Desk.ReportAsync()).Flags.Should().ContainSingle().Subject;
        before.Together.Should().NotBeEmpty();

        var after = await shop.Desk.AnswerAsync(Decision(FlagAnswer.NotAProblem) with { By = "maria", Reason = "a strike of the carrier", Overrides = Appropriateness.Right });

        after.State.Should().Be(FlagState.Settled);
        after.Replies.Should().Equal(new FlagReply(shop.Clock.Now, FlagAnswer.NotAProblem, "maria", "a strike of the carrier", null, null, Appropriateness.Right));
        shop.Clock.Now = shop.Clock.Now.AddDays(60);
        var later = await shop.Desk.ReportAsync();
        later.Flags.Should().OnlyContain(flag => flag.State == FlagState.Settled).And.Contain(flag => flag.Id == Flag);
        later.Policies.Should().ContainSingle().Which.Standing.Should().Be(PolicyStanding.Quiet);
    }

    [Fact]
    public async Task A_flag_that_is_put_off_comes_back_on_its_day()
    {
        await using var shop = await ReviewedLedger.OpenAsync();
        await shop.Desk.AnswerAsync(Decision(FlagAnswer.Snoozed) with { Until = shop.Clock.Now.AddDays(10) });

        (await shop.Desk.ReportAsync()).Flags.Should().ContainSingle().Which.State.Should().Be(FlagState.Snoozed);
        shop.Clock.Now = shop.Clock.Now.AddDays(10);
        (await shop.Desk.ReportAsync()).Flags.Should().ContainSingle().Which.State.Should().Be(FlagState.Open);
    }

    [Fact]
    public async Task What_is_accepted_raises_what_is_tolerable_until_its_day()
    {
        await using var shop = await ReviewedLedger.OpenAsync();
        var accepted = await shop.Desk.AnswerAsync(Decision(FlagAnswer.Accepted) with { Until = shop.Clock.Now.AddDays(30), Reason = "until the new carrier starts", Tolerable = 0.3 });

        accepted.Replies.Should().ContainSingle().Which.Tolerable.Should().Be(0.3);
        await shop.RecordAsync("more", Cases(22, 200, 20, (day, _, _) => day is >= 121 and < 180 ? 0.25 : 0));

        shop.Clock.Now = Start.AddDays(150);
        (await shop.Desk.ReportAsync()).Flags.Should().OnlyContain(flag => flag.State == FlagState.Settled);
        shop.Clock.Now = Start.AddDays(175);
        (await shop.Desk.ReportAsync()).Flags.Should().Contain(flag => flag.Id == "more-lenient:rule:late-delivery/refund-window#2" && flag.State == FlagState.Open);
    }

    [Fact]
    public async Task A_decision_that_is_said_again_counts_once()
    {
        await using var shop = await ReviewedLedger.OpenAsync();
        var first = await shop.Desk.AnswerAsync(Decision(FlagAnswer.NotAProblem));
        shop.Clock.Now = shop.Clock.Now.AddMinutes(1);

        var again = await shop.Desk.AnswerAsync(Decision(FlagAnswer.NotAProblem));

        again.Replies.Should().Equal(first.Replies).And.ContainSingle();
        await Refused(
            shop, Decision(FlagAnswer.PolicyChanged), "The id `a-1` was used before for another decision about the flag. Give each decision an id of its own.");
    }

    [Fact]
    public async Task What_cannot_be_decided_is_told()
    {
        await using var shop = await ReviewedLedger.OpenAsync();
        await Refused(shop, Decision(FlagAnswer.NotAProblem) with { Flag = "more-lenient:rule:x/y#1" }, $"There is no flag `more-lenient:rule:x/y#1`. Open are `{Flag}`.");
        await Refused(shop, Decision(FlagAnswer.Accepted) with { Until = shop.Clock.Now.AddDays(1) }, "What is accepted needs a reason: whoever looks at it next wants to know why.");
        await Refused(shop, Decision(FlagAnswer.Accepted) with { Reason = "x" }, "What is accepted or snoozed needs a day until when, so that it is looked at again.");
        await Refused(shop, Decision(FlagAnswer.Snoozed) with { Until = shop.Clock.Now }, "The day until which it is accepted or snoozed has to be in the future.");
        await Refused(shop, Decision(FlagAnswer.NotAProblem) with { Until = shop.Clock.Now.AddDays(1) }, "Only what is accepted or snoozed has a day until when.");
        await Refused(shop, Decision(FlagAnswer.NotAProblem) with { Tolerable = 0.2 }, "Only what is accepted has a rate that is tolerable.");
        await Refused(
            shop,
            Decision(FlagAnswer.Accepted) with { Until = shop.Clock.Now.AddDays(1), Reason = "x", Tolerable = 0.04 },
            "The rate that is accepted has to be above the expected 0.05 and below 1; 0.04 is not.");
        await Refused(shop, Decision((FlagAnswer)17), "The answer to a flag is one of: policy changed, accepted, not a problem, snoozed.");
        await shop.Desk.AnswerAsync(Decision(FlagAnswer.PolicyChanged));
        await Refused(shop, Decision(FlagAnswer.NotAProblem) with { Id = "a-2" }, $"The flag `{Flag}` is settled already: the policy was changed.");
    }

    private static FlagDecision Decision(FlagAnswer answer) => new() { Id = "a-1", Flag = Flag, Answer = answer };

    private static async Task Refused(ReviewedLedger shop, FlagDecision decision, string sentence) =>
        (await FluentActions.Awaiting(() => shop.Desk.AnswerAsync(decision)).Should().ThrowAsync<LedgerException>()).Which.Message.Should().Be(sentence);
}
