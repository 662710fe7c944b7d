using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Languages;
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
        Facts =
        [
            new FactDefinition { Name = "situation.hasReceipt", Type = new FactType(FactKind.Boolean) },
            new FactDefinition { Name = "situation.fault", Type = new FactType(FactKind.Choice) { Choices = ["us", "partner", "customer"] } },
        ],
        Actions =
        [
            new ActionDefinition { Name = "refund", Title = Label.Of("Refund to the original payment method") },
            new ActionDefinition { Name = "reship-express", Title = Label.Of("Send another one today") },
            new ActionDefinition { Name = "exchange" },
        ],
        Policies = [new Policy { Name = "late-delivery", File = "late-delivery.policy.yaml", Title = Label.Of("Orders that arrive late") }],
    };

    [Fact]
    public void The_example_of_the_language_page_reads_like_this()
    {
        Show(ContractDecision.Create()).Should().Be(
            """
            Orders that arrive late
            The policies cover it. For an agent, until March 1, 2026 at 10:15 AM.

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
                               Instead:
                               · courtesy-credit
                               · You can give it to a friend with a new warranty.
                               A lead can override this, with a reason.
                               (late-delivery/refund-window)

            Goodwill
              courtesy-credit  suggested $24.00, up to $50.00
                               More is beyond the authority of an agent.
                               A lead can approve up to $90.00.
                               Say: “I have put $24.00 on your account for the trouble.”
                               Provisional: it is not known whose it would be, so not counted is: 500 per agent
                               each day.

            """);
    }

    [Fact]
    public void Approvals_asks_and_everything_worth_knowing_have_their_places()
    {
        Show(Mixed()).Should().Be(
            """
            Orders that arrive late · returns
            It hangs on facts that are not known yet. For an agent, until March 1, 2026 at 10:15 AM.

            With approval
              refund                Refund to the original payment method
                                    Needs the approval of two people of level lead.
                                    Why: It is a lot of money.
                                    What happened: 2024 peak season.
                                    Mind: The receipt may be in another name.
                                    Costs $450.00.
                                    (late-delivery/big-refund)

            Ask first
              situation.hasReceipt  Ask: “Is there a receipt?”
                                    Claimed and not verified: yes. Look at the number on the receipt.
                                    If that is right, you may: exchange.
              order.total           Find out: order.total
                                    For: nights.
              situation.fault       Find out: Whose fault it was
                                    One of: us, partner, customer.
                                    For: nights.

            Not possible
              reship-express        Send another one today
                                    Final: nobody can override this.

            Goodwill
              nights                hangs on order.total and situation.fault
              points                suggested 2 days, up to 3 days
                                    Could be up to 7 days; ask for customer.since.
              courtesy-credit       not now: “3 times per customer within 90 days” is used up; again from March
                                    31, 2026
              big-gift              out of reach: from real-money on (situation.contacts >= 4)
              letter                yes
              upgrade               only with approval
                                    A lead can approve up to 1 upgrade and two people of level manager can
                                    approve up to 2 upgrade.

            Nothing is said about
              hand-over; quiet

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
            For an agent, until March 1, 2026 at 10:15 AM.

            At your discretion
              Say: “Let me see what I can do myself, here and now.”
              Instead: hand-over, with approval.
              make-it-right  up to $50.00
                             Needs a reason and a note.

            """);
    }

    [Fact]
    public void A_dead_end_is_called_one() =>
        Show(ContractDecision.Create() with { DeadEnd = true, Actions = [], Goodwill = [] }).Should().Be(
            """
            Orders that arrive late
            A dead end: all that is wanted is denied, with nothing to offer instead. For an agent, until March
            1, 2026 at 10:15 AM.

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

    [Fact]
    public void What_is_wanted_stands_first_with_its_answer_and_other_denials_are_short()
    {
        var decision = ContractDecision.Create();
        decision = decision with
        {
            Wants = ["exchange", "reship-express", "courtesy-credit"],
            Actions =
            [
                new ActionDecision { Action = "exchange", Answer = Answer.NotCovered },
                decision.Actions[1],
                decision.Actions[0],
            ],
        };

        Show(decision).Should().Be(
            """
            Orders that arrive late
            The policies cover it. For an agent, until March 1, 2026 at 10:15 AM.

            Wanted
              exchange         No policy says anything about it here.
              reship-express   Send another one today
                               Yes, you may.
                               keepBoth: yes
                               Say: “I am sending a second one today, and you may keep both.”
                               Then notify carrier-desk.
                               (late-delivery/send-another)
              courtesy-credit  suggested $24.00, up to $50.00
                               More is beyond the authority of an agent.
                               A lead can approve up to $90.00.
                               Say: “I have put $24.00 on your account for the trouble.”
                               Provisional: it is not known whose it would be, so not counted is: 500 per agent
                               each day.

            Not possible either
              refund           Refund to the original payment method
                               (late-delivery/refund-window)

            """);
    }

    [Fact]
    public void Limits_tell_what_is_left_and_when_more_comes_back()
    {
        var march = new DateTimeOffset(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);
        GoodwillDecision Limited(string name, Bound bound) =>
            Option(name, Answer.Allowed) with { Currency = "USD", UpTo = bound.Left, LimitedBy = bound.Name, Bounds = [bound] };
        var decision = ContractDecision.Create() with
        {
            Actions = [],
            Goodwill =
            [
                Limited("returning", new Bound("60 per customer within 90 days", BoundMeasure.Amount, 18m, march)),
                Limited("for-good", new Bound("75% of order.total per order.id", BoundMeasure.Amount, 90m)),
                Option("taken", Answer.Denied) with { LimitedBy = "choose: one", Bounds = [new Bound("choose: one", BoundMeasure.Times, 0)] },
                Option("nobody", Answer.Denied) with { LimitedBy = "authority" },
                Option("nothing", Answer.Denied) with { LimitedBy = "at-most" },
                Option("no", Answer.Denied) with { By = ["late-delivery/never"] },
            ],
        };

        Show(decision).Should().Be(
            """
            Orders that arrive late
            The policies cover it. For an agent, until March 1, 2026 at 10:15 AM.

            Goodwill
              returning  up to $18.00
                         “60 per customer within 90 days” leaves $18.00; more comes back on March 4, 2026.
              for-good   up to $90.00
                         “75% of order.total per order.id” leaves $90.00.
              taken      not any more: another one of these was chosen in this case
              nobody     not possible: no level has authority for it
              nothing    not possible: here it comes to nothing
              no         not possible
                         (late-delivery/never)

            """);
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
            new Ask { Fact = "situation.fault", Why = AskReason.Missing, For = ["nights"], About = "Whose fault it was" },
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
                Bounds = [new Bound("3 times per customer within 90 days", BoundMeasure.Times, 0m, new DateTimeOffset(2026, 3, 31, 12, 0, 0, TimeSpan.Zero))],
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
        new DecisionScreen(Set, Language.Of(decision.Language), new Page(output), ink ?? Ink.None).Write(decision, new Actor("agent"));
        return output.ToString().Replace('\u202F', ' ');
    }
}
