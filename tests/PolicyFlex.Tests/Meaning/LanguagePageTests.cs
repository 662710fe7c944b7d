using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;
using PolicyFlex.Testing;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

public sealed class LanguagePageTests
{
    [Fact]
    public void The_page_shows_a_set_a_policy_and_its_tests() =>
        LanguagePage.Examples().Select(file => file.Name)
            .Should().Equal("policyset.yaml", "late-delivery.policy.yaml", "late-delivery.tests.yaml");

    [Fact]
    public void The_set_and_the_policy_load_without_as_much_as_a_warning()
    {
        var loaded = PolicyEngine.Load([.. LanguagePage.Examples().Take(2)], new DiagnosticBag());

        loaded.Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().BeEmpty();
        loaded.Succeeded.Should().BeTrue();
    }

    [Fact]
    public void Every_test_on_the_page_passes()
    {
        var folder = Directory.CreateTempSubdirectory("policyflex-page-");
        try
        {
            foreach (var file in LanguagePage.Examples())
            {
                File.WriteAllBytes(Path.Combine(folder.FullName, file.Name), file.Bytes.Span);
            }

            var report = PolicyTests.Run(folder.FullName);

            report.Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().BeEmpty();
            report.Tests.SelectMany(test => test.Failures.Select(failure => $"{test.Name}: {failure}")).Should().BeEmpty();
            report.Tests.Select(test => test.Name).Should().Equal(
                "a loyal customer keeps both",
                "after three credits there is no fourth within ninety days",
                "on day 101 the answer is no, with a way on",
                "unless it was us",
                "a missing fault is asked for, not guessed");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void On_day_101_the_whole_decision_is_as_the_page_says()
    {
        var decision = DecideDay101();

        decision.Should().BeEquivalentTo(new
        {
            Id = "day-101",
            At = Scenario.Moment("2026-03-01T10:00:00-05:00"),
            Coverage = Coverage.Covered,
            DeadEnd = false,
            Policies = new[] { "late-delivery" },
            Fallback = (FallbackOffer?)null,
            Asks = Array.Empty<Ask>(),
            Flags = Array.Empty<string>(),
            Similar = 0,
            Problems = Array.Empty<DecisionProblem>(),
        });
        decision.ActionNames().Should().Equal("refund", "reship-express");
        decision.OptionNames().Should().Equal("courtesy-credit");
    }

    [Fact]
    public void On_day_101_the_refund_is_denied_with_a_way_on() =>
        DecideDay101().Action("refund").Should().BeEquivalentTo(new ActionDecision
        {
            Action = "refund",
            Answer = Answer.Denied,
            By = ["late-delivery/refund-window"],
            OverridableBy = "lead",
            Say = "I cannot refund this one any more; here is what I can do.",
            Because = "What comes back after 90 days cannot be resold.",
            Instead =
            [
                new InsteadEntry { Option = "courtesy-credit", Answer = Answer.Allowed },
                new InsteadEntry { Sentence = "You can give it to a friend with a new warranty." },
            ],
            Costs = 120,
        }, options => options.WithStrictOrdering());

    [Fact]
    public void On_day_101_another_one_is_sent_all_the_same() =>
        DecideDay101().Action("reship-express").Should().BeEquivalentTo(
            new ActionDecision
            {
                Action = "reship-express",
                Answer = Answer.Allowed,
                By = ["late-delivery/send-another"],
                Say = "I am sending a second one today, and you may keep both.",
                With = ActionDecision.NoParameters.Add("keepBoth", true),
                Also = [new DueDuty("notify", "carrier-desk")],
            },
            options => options.Excluding(action => action.Because));

    [Fact]
    public void On_day_101_the_credit_is_within_every_bound()
    {
        var decision = DecideDay101();

        decision.GoodwillOf("courtesy-credit").Should().BeEquivalentTo(
            new GoodwillDecision
            {
                Option = "courtesy-credit",
                Answer = Answer.Allowed,
                Gives = "store-credit",
                Currency = "USD",
                Suggested = 24,
                UpTo = 50,
                LimitedBy = "authority",
                Provisional = true,
                Approvals = [new ApprovalOffer("lead", 90)],
            },
            options => options.Excluding(option => option.Say).Excluding(option => option.Bounds));
        decision.GoodwillOf("courtesy-credit").Say.Should().StartWith("I have put ").And.Contain("24").And.EndWith(" on your account for the trouble.");
        decision.GoodwillOf("courtesy-credit").Bounds.Select(bound => bound.Returns).Should().AllBeEquivalentTo((DateTimeOffset?)null);
        decision.Bounds("courtesy-credit").Where(bound => !bound.Contains("per agent", StringComparison.Ordinal)).Should().Equal(
            "at-most: 150",
            "authority: 50",
            "200 per customer within 365 days: 200",
            "3 times per customer within 90 days: 3",
            "once per customer within 14 days: 1",
            "75% of order.total per order.id: 90",
            "25000 each month, beyond manager: 25000",
            "6 times per customer within 6 months: 6");
    }

    private static Decision DecideDay101()
    {
        var engine = PolicyEngine.Load([.. LanguagePage.Examples().Take(2)], new DiagnosticBag()).Engine!;
        var situation = engine.Situations.FromJson("""
            {
              "id": "day-101",
              "facts": {
                "customer": { "id": "c-1", "tier": "gold", "lifetimeValue": 9000 },
                "order": {
                  "id": "o-1", "total": 120, "promisedAt": "2026-02-26T18:00:00-05:00", "deliveredAt": "2025-11-20T12:00:00-05:00"
                },
                "situation": { "kind": "late-delivery", "fault": "partner", "contacts": 2 }
              }
            }
            """u8.ToArray()).Situation!;
        return engine.Decide(new DecisionRequest
        {
            Situation = situation,
            Actor = new Actor("agent"),
            Now = Scenario.Moment("2026-03-01T10:00:00-05:00"),
        });
    }
}
