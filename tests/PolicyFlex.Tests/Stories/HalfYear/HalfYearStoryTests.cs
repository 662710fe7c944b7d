using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Review;
using Xunit;

namespace PolicyFlex.Tests.Stories.HalfYear;

/// <summary>What becomes of the stories within half a year, as the people at the counter and the owners of policies see it.</summary>
[Collection(HalfYearTestGroup.Name)]
public sealed class HalfYearStoryTests(HalfYearHistory history)
{
    [Fact]
    public void S04_each_wrong_delivery_raises_what_may_be_done_and_the_constraint_is_stated_with_its_reason()
    {
        var desk = history.DecisionsFor(ticket => ticket.Customer.Id == "c-17");

        desk.Should().HaveCount(8);
        desk.Select(decision => decision.Goodwill.Single(option => option.Option == "lost-days").UpTo).Should().Equal([50, 100, 200, 200, 195, 95, 0, 0], "all of it together is half of the price");
        desk.Select(MostOfThePrice).Should().Equal(null, null, 376, 376, 376, 500, 500, 500);
        foreach (var decision in desk)
        {
            var hour = decision.Actions.Single(action => action.Action == "choose-hour");
            hour.Answer.Should().Be(Answer.Denied);
            hour.Because.Should().Be("The carrier for large pieces names the day only; its vans are loaded by weight and road on the same morning.");
            hour.Instead.Select(entry => entry.Action).Should().Contain("hold-at-shop");
        }
    }

    [Fact]
    public void S04_the_report_shows_what_was_agreed_and_not_done_and_what_is_open_again()
    {
        var redelivered = history.Option("redeliver");

        redelivered.Fulfilled.Should().BeLessThan(redelivered.Given - 2, "three times nobody looked into the box");
        redelivered.Reopened.Should().BeGreaterThan(6, "seven times the desk came wrong again");
        history.Option("bring-it-ourselves").Should().BeEquivalentTo(new { Given = 1, Fulfilled = 1, Resolved = 1, Worth = 85m });
        history.Option("part-of-the-price").Should().BeEquivalentTo(new { Given = 1, Fulfilled = 1, Worth = 376m });
    }

    [Fact]
    public void S06_whoever_takes_a_call_sees_how_many_there_were_and_the_repetition_is_a_flag_for_prevention()
    {
        var calls = history.DecisionsFor(ticket => ticket.Kind == "page-down");

        calls.Where(call => call.At < new DateTimeOffset(2026, 1, 14, 5, 0, 0, TimeSpan.Zero)).Max(call => call.Similar).Should().BeLessThan(45);
        calls.Max(call => call.Similar).Should().BeGreaterThan(80);
        var flag = history.Flag("frequent:kind:page-down / us#1");
        flag.State.Should().Be(FlagState.Open);
        flag.RaisedAt.Date.Should().Be(new DateTime(2026, 1, 15), "that is the second day of it");
        flag.Questions.Should().Equal(
            "What happened since it began: a partner, a release, a season?", "What would keep the next customer out of this situation?");
    }

    [Fact]
    public void S08_a_parent_who_was_heard_and_did_not_get_what_they_came_for_is_an_outcome_of_its_own()
    {
        var meeting = history.Option("meeting");

        (meeting.Given, meeting.Resolved, meeting.Eased, meeting.Unresolved).Should().Be((39, 9, 20, 3));
        meeting.Success.Rate.Should().BeApproximately(29.0 / 32, 1e-9, "being heard is a success");
        history.Report.TooLittleVolume[0].Policy.Should().Be("about-a-person", "nothing can be told soon of so few");
    }

    [Fact]
    public void S09_the_flag_names_those_whom_the_rule_fails()
    {
        var flag = history.Flag("more-lenient:rule:returns/sixty-days#1");

        flag.Driver.Should().BeEquivalentTo(new { Subject = FlagSubject.Segment, Name = "order.present = true" });
        flag.Sentence.Should().EndWith("It fails those with order.present = true: without them it is 0 %.");
        flag.Questions.Should().Contain("Should there be an exception for those with order.present = true?");
        var agents = history.DecisionsFor(ticket => ticket is { Kind: "return", Order.Present: true });
        agents[^1].Flags.Should().ContainSingle().Which.Should().StartWith("returns/sixty-days: overridden in", "the person at the counter sees the flag");
    }

    [Fact]
    public void S10_the_report_points_at_the_incident_that_everybody_pays_for()
    {
        var flag = history.Flag("more-lenient:rule:wrong-nib/in-its-box#1");

        flag.Driver.Should().BeNull("it is the rule, and nobody in particular");
        flag.Questions[0].Should().Be(
            "The rule was made after something that happened (One person, in March 2023, exchanged eleven nibs that had been bought elsewhere). Does everybody else still pay for it?");
        history.Report.Policies.Single(policy => policy.Policy == "wrong-nib").Origin!.Replace('\u00A0', ' ').Should().Be(
            "The rule in-its-box was made after something that happened: One person, in March 2023, exchanged eleven nibs that had been bought elsewhere. "
            + "It is overridden in 42 % of cases now, after 29 % in the 30 days before, where 5 % are expected.");
    }

    [Fact]
    public void S11_what_nobody_foresaw_is_kept_to_learn_from_and_is_a_flag_once_it_is_common()
    {
        var learning = history.Report.Learning;

        learning.Select(kind => kind.Kind).Should().Equal("something-else / us", "something-else / nobody", "something-else / partner", "something-else / customer");
        learning[0].Latest[0].Note.Should().Be("Blue shirts again. I asked which flight, and which inkwell: it is always the small one.");
        learning[1].Latest[0].Should().BeEquivalentTo(new { Given = "make-it-right", Worth = 4m });
        var flag = history.Flag("not-covered:kind:something-else / us#1");
        flag.Sentence.Should().StartWith("14 of 14 situations of the kind something-else / us were covered by no policy in the 30 days to 1 February 2026: 100 %");
        flag.Questions[0].Should().Be("Which policy should cover it, and what did people do in the meantime that worked?");
    }

    private static decimal? MostOfThePrice(Decision decision) =>
        decision.Goodwill.SingleOrDefault(option => option.Option == "part-of-the-price" && option.Answer == Answer.Allowed)?.UpTo;
}
