using System.Collections.Immutable;
using CsCheck;
using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Review;
using Xunit;
using static PolicyFlex.Tests.Review.Reports.ReviewedShop;

namespace PolicyFlex.Tests.Review.Reports;

public sealed class ReportTests
{
    [Fact]
    public void A_rule_that_is_overridden_too_often_gets_one_flag_and_a_quiet_policy_none()
    {
        var events = Cases(1, 300, 20, (day, _, _) => day < 200 ? 0.04 : 0.2)
            .Concat(Cases(2, 300, 20, (_, _, _) => 0.03, "broken/mend", "broken"));

        var report = Report(events, Start.AddDays(300));

        IdsOf(report).Should().Equal("more-lenient:rule:late-delivery/refund-window#1");
        var flag = report.Flags[0];
        (flag.State, flag.Owner).Should().Be((FlagState.Open, "fulfilment"));
        flag.RaisedAt.Should().BeOnOrAfter(Start.AddDays(200)).And.BeBefore(Start.AddDays(206));
        flag.Since.Should().BeCloseTo(Start.AddDays(200), TimeSpan.FromDays(3));
        flag.Together.Should().Equal("more-lenient:kind:late#1", "more-lenient:policy:late-delivery#1", "more-lenient:segment:late-delivery/refund-window:customer.tier=gold#1", "more-lenient:segment:late-delivery/refund-window:customer.tier=new#1");
        flag.Sentence.Should().Be(
            "41 of 597 decisions under late-delivery/refund-window were overridden in the 30 days to 22 July 2025: 6.9 % (95 % interval 5.1 to "
            + "9.2 %), expected 5 %. It probably began about 20 July 2025, with 13 of 54 since then. By chance this flag appears about once in 24 years. 54 % came from 2 "
            + "of 10 agents; without the top one it is still 20 %.");
        report.Policies.Select(policy => (policy.Policy, policy.Standing)).Should().Equal(
            ("late-delivery", PolicyStanding.Flagged), ("broken", PolicyStanding.Quiet));
    }

    [Fact]
    public void Cases_of_the_first_day_are_told_once_they_are_over()
    {
        var events = Cases(31, 1, 5, (_, _, _) => 0).ToList();

        ReviewSentences.Summary(Report([], Start.AddHours(23))).Should().Be("Nothing was recorded of any policy yet.");
        ReviewSentences.Summary(Report(events, Start.AddHours(23))).Should().Be("No case of a policy is over yet: each lasts a day from when it began.");
        ReviewSentences.Summary(Report(events, Start.AddHours(48))).Should().Be("No policy needs you; 1 is quiet.");
    }

    [Fact]
    public void An_agent_who_overrides_alone_is_told_from_a_policy_that_is_wrong()
    {
        var report = Report(Cases(3, 300, 60, (day, agent, _) => day >= 200 && agent == 4 ? 0.5 : 0.04), Start.AddDays(300));

        var flag = report.Flags.Should().ContainSingle().Subject;
        (flag.Subject, flag.Name).Should().Be((FlagSubject.Agent, "agent-04"));
        flag.Together.Should().Contain("more-lenient:rule:late-delivery/refund-window#1", "the rule is good, and its flag is answered with that of the agent");
        report.Policies.Should().ContainSingle().Which.Standing.Should().Be(PolicyStanding.Quiet);
    }

    [Fact]
    public void A_policy_that_fails_one_customer_in_five_names_them()
    {
        var report = Report(Cases(4, 300, 50, (day, _, tier) => day >= 200 && tier == "gold" ? 0.4 : 0.04), Start.AddDays(300));

        IdsOf(report).Should().Equal("more-lenient:rule:late-delivery/refund-window#1");
        var flag = report.Flags[0];
        flag.Driver.Should().BeEquivalentTo(new { Subject = FlagSubject.Segment, Name = "customer.tier = gold" });
        flag.Questions[0].Should().Be("The policy was made after something that happened (In 2019 somebody asked for 400 refunds at once). Does everybody else still pay for it?");
        flag.Questions[1].Should().Be("Should there be an exception for those with customer.tier = gold?");
    }

    [Fact]
    public void What_has_too_few_cases_is_said()
    {
        var report = Report(Cases(5, 300, 1, (_, _, _) => 0.04), Start.AddDays(300));

        report.Flags.Should().BeEmpty();
        report.Policies.Should().ContainSingle().Which.Standing.Should().Be(PolicyStanding.TooLittleVolume);
        report.TooLittleVolume.Should().ContainSingle().Which.DaysToADoubling.Should().BeInRange(90, 400);
    }

    [Fact]
    public void A_kind_of_situation_that_becomes_frequent_is_a_combustion_point()
    {
        var events = Cases(6, 200, 30, (_, _, _) => 0.03).Concat(Cases(7, 200, 30, (_, _, _) => 0.03, "broken/mend", "broken"))
            .Concat(Cases(8, 200, 20, (_, _, _) => 0).Select(one => (DecidedCase)one).Where(one => one.At > Start.AddDays(180)).Select(one => one with
            {
                Id = $"other/{one.Id}",
                Rules = [],
                Denied = [],
                Coverage = Coverage.NotCovered,
                Traits = one.Traits with { Kind = "other" },
            }));

        var report = Report(events, Start.AddDays(200));

        report.Flags.Select(flag => (flag.Measure, flag.Name)).Should().BeEquivalentTo([(FlagMeasure.Frequent, "other"), (FlagMeasure.NotCovered, "other")]);
        report.Flags.Should().OnlyContain(flag => flag.RaisedAt < Start.AddDays(182));
        report.Flags.Single(flag => flag.Measure == FlagMeasure.NotCovered).Sentence.Should().StartWith("11 of 11 situations of the kind other were covered by no policy in the 30 days to");
    }

    [Fact]
    public void A_customer_who_asks_again_and_again_within_a_day_is_one_case()
    {
        var traits = new CaseTraits(17, "late", ["gold"]);
        var events = Enumerable.Range(0, 20).Select(hour => (ReviewEvent)new DecidedCase
        {
            At = Start.AddHours(hour),
            Id = $"d-{hour}",
            Traits = traits,
            Agent = "anna",
            Rules = [RefundWindow],
            Denied = [RefundWindow],
            Coverage = Coverage.Covered,
            SaysWants = true,
        }).Append(Override(Start.AddHours(3.5), "o-1", traits, "anna")).Append(Override(Start.AddHours(4), "o-2", traits, "anna"));

        var report = Report(events, Start.AddDays(3));

        report.Decisions.Should().Be(20);
        var rule = report.Policies.Single().Rules.Single();
        (rule.MoreLenient.Cases, rule.MoreLenient.Count, rule.Stricter.Count, rule.Upheld).Should().Be((1, 1, 0, 0));
    }

    [Fact]
    public void The_same_events_in_any_order_of_arrival_give_the_same_report()
    {
        var events = Cases(9, 150, 12, (day, _, tier) => tier == "gold" && day > 90 ? 0.3 : 0.05).ToImmutableArray();
        var expected = Report(events, Start.AddDays(160)).ToJson();
        expected.Should().Contain("more-lenient:rule:late-delivery/refund-window#1");

        Gen.Shuffle(events.ToArray()).Sample(shuffled => Report(shuffled, Start.AddDays(160)).ToJson() == expected, iter: 20, threads: 1);
    }

    private static IEnumerable<string> IdsOf(ReviewReport report) => report.Flags.Select(flag => flag.Id);
}
