using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Policies;
using PolicyFlex.Tests.Json;
using PolicyFlex.Tool.Deciding;
using PolicyFlex.Tool.Output;
using Xunit;

namespace PolicyFlex.Tests.Tool;

public sealed class DecisionScreenTests
{
    private static readonly PolicySet Set = new()
    {
        Name = "shop",
        Currency = "USD",
        Revision = "sha256:abc",
        Calendar = new Calendar(TimeZoneInfo.FindSystemTimeZoneById("America/New_York"), []),
        Actions =
        [
            new ActionDefinition { Name = "refund", Title = "Refund to the original payment method" },
            new ActionDefinition { Name = "reship-express", Title = "Send another one today" },
            new ActionDefinition { Name = "exchange" },
        ],
        Policies = [new Policy { Name = "late-delivery", File = "late-delivery.policy.yaml", Title = "Orders that arrive late" }],
    };

    [Fact]
    public void The_example_of_the_language_page_reads_like_this()
    {
        Show(ContractDecision.Create()).Should().Be(
            """
            Orders that arrive late
            The policies cover it. For agent, until 2026-03-01 10:15.

            You may
              reship-express   Send another one today
                               keepBoth: yes
                               Say: “I am sending a second one today, and you may keep both.”
                               Then notify carrier-desk.
                               (late-delivery/send-another)

            Not possible
              refund           Refund to the original payment method
                               Say: “I cannot refund this one any more; here is what I can do.”
                               Why: What comes back after 90 days cannot be resold.
                               Instead: courtesy-credit; You can give it to a friend with a new warranty.
                               Level lead can override this, with a reason.
                               (late-delivery/refund-window)

            Goodwill
              courtesy-credit  suggested 24.00 USD, up to 50.00 (authority); lead up to 90.00
                               Say: “I have put 24.00 USD on your account for the trouble.”
                               Provisional: a limit could not be counted, as it is not said whose it is.

            """);
    }

    [Fact]
    public void Approvals_asks_and_everything_worth_knowing_have_their_places()
    {
        Show(Mixed()).Should().Be(
            """
            Orders that arrive late · returns
            It hangs on facts that are not known yet. For agent, until 2026-03-01 10:15.

            With approval
              refund                Refund to the original payment method
                                    Needs the approval of two people at level lead.
                                    Why: It is a lot of money.
                                    What happened: 2024 peak season.
                                    Mind: The receipt may be in another name.
                                    Costs 450.00 USD.
                                    (late-delivery/big-refund)

            Ask first
              situation.hasReceipt  Is there a receipt?
                                    Claimed: true. Look at the number on the receipt.
                                    For exchange.
                                    If so: exchange is allowed.
              order.total           For nights.

            Not possible
              reship-express        Send another one today
                                    Final: nobody can override this.

            Goodwill
              nights                hangs on order.total
              points                suggested 2 days, up to 3
                                    Could be up to 7 days; ask for customer.since.
              courtesy-credit       not now: 3 times per customer within 90 days; again from 2026-03-31
              big-gift              out of reach: from real-money on (situation.contacts >= 4)
              letter                yes
              upgrade               only with approval; lead up to 1, manager (two people) up to 2

            Nothing is said about
              hand-over, quiet

            Worth knowing
              Under review: late-delivery/big-refund.
              Similar situations lately: 17.

            Wrong in the policies
              late-delivery/odd     A division by zero.

            """);
    }

    [Fact]
    public void Where_nothing_is_covered_the_fallback_tells_what_to_say_and_what_to_give()
    {
        var decision = ContractDecision.Create() with
        {
            Coverage = Coverage.NotCovered,
            Policies = [],
            Actions = [],
            Goodwill = [],
            Fallback = new FallbackOffer
            {
                Say = "Let me see what I can do myself, here and now.",
                Instead = [new InsteadEntry { Action = "hand-over", Answer = Answer.NeedsApproval }],
                Goodwill = [Option("make-it-right", Answer.Allowed) with { UpTo = 50m, Currency = "USD", Needs = ["reason", "note"] }],
            },
        };

        Show(decision).Should().Be(
            """
            No policy is in force here
            The policies do not cover it. For agent, until 2026-03-01 10:15.

            At your discretion
              Say: “Let me see what I can do myself, here and now.”
              Instead: hand-over (with approval).
              make-it-right  up to 50.00 USD
                             Needs a reason and a note.

            """);
    }

    [Fact]
    public void A_dead_end_is_called_one() =>
        Show(ContractDecision.Create() with { DeadEnd = true, Actions = [], Goodwill = [] }).Should().Be(
            """
            Orders that arrive late
            A dead end: all that is wanted is denied, with nothing to offer instead. For agent, until 2026-03-01
            10:15.

            """);

    [Fact]
    public void Nothing_is_wider_than_a_hundred_columns()
    {
        var wordy = string.Join(' ', Enumerable.Repeat("considerably", 40));
        var decision = ContractDecision.Create();

        Show(decision with { Actions = [decision.Actions[0] with { Say = wordy, Because = wordy }] })
            .Split('\n').Should().OnlyContain(line => line.Length <= 100);
    }

    [Fact]
    public void Colour_changes_no_letter_and_no_column()
    {
        var plain = Show(Mixed());
        var coloured = Show(Mixed(), Ink.Ansi);

        coloured.Should().Contain("\u001b[31m").And.Contain("\u001b[1m");
        System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9]+m", "").Should().Be(plain);
    }

    private static Decision Mixed() => ContractDecision.Create() with
    {
        Coverage = Coverage.Open,
        Policies = ["late-delivery", "returns"],
        Actions =
        [
            new ActionDecision
            {
                Action = "refund",
                Answer = Answer.NeedsApproval,
                Approval = new RequiredApproval("lead", 2),
                By = ["late-delivery/big-refund"],
                Because = "It is a lot of money.",
                Origin = "2024 peak season.",
                Note = "The receipt may be in another name.",
                Costs = 450m,
            },
            new ActionDecision { Action = "exchange", Answer = Answer.NeedsFacts },
            new ActionDecision { Action = "reship-express", Answer = Answer.Denied },
            new ActionDecision { Action = "hand-over", Answer = Answer.NotCovered },
        ],
        Asks =
        [
            new Ask
            {
                Fact = "situation.hasReceipt",
                Why = AskReason.Unverified,
                For = ["exchange"],
                Question = "Is there a receipt?",
                Claimed = "true",
                LookAt = "the number on the receipt",
                IfConfirmed = System.Collections.Immutable.ImmutableSortedDictionary<string, Answer>.Empty.Add("exchange", Answer.Allowed),
            },
            new Ask { Fact = "order.total", Why = AskReason.Missing, For = ["nights"] },
        ],
        Goodwill =
        [
            Option("nights", Answer.NeedsFacts),
            Option("points", Answer.Allowed) with
            {
                Unit = "days",
                Suggested = 2m,
                UpTo = 3m,
                LimitedBy = "at-most",
                CouldBe = new CouldBe(7m, ["customer.since"]),
            },
            Option("courtesy-credit", Answer.Denied) with
            {
                UpTo = 0m,
                Currency = "USD",
                LimitedBy = "3 times per customer within 90 days",
                Bounds = [new Bound("3 times per customer within 90 days", 0m, new DateTimeOffset(2026, 3, 31, 12, 0, 0, TimeSpan.Zero))],
                Say = "Not said when it is not given.",
            },
            Option("big-gift", Answer.OutOfReach) with { WouldNeed = new WouldNeed("real-money", "situation.contacts >= 4") },
            Option("letter", Answer.Allowed),
            Option("upgrade", Answer.NeedsApproval) with
            {
                Unit = "upgrade",
                UpTo = 0m,
                Approvals = [new ApprovalOffer("lead", 1m), new ApprovalOffer("manager", 2m, 2)],
            },
            Option("quiet", Answer.NotCovered),
        ],
        Flags = ["late-delivery/big-refund"],
        Similar = 17,
        Problems = [new DecisionProblem("late-delivery/odd", DecisionProblemKind.Error, "A division by zero.")],
    };

    private static GoodwillDecision Option(string name, Answer answer) => new() { Option = name, Answer = answer, Gives = "gift" };

    private static string Show(Decision decision, Ink? ink = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new DecisionScreen(Set, new Page(output), ink ?? Ink.None).Write(decision, new Actor("agent"));
        return output.ToString();
    }
}
