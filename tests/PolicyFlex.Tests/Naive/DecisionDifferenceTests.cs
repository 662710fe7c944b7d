using FluentAssertions;
using PolicyFlex.Deciding;
using Xunit;

namespace PolicyFlex.Tests.Naive;

/// <summary>Differences are found in every field, and told with their place.</summary>
public sealed class DecisionDifferenceTests
{
    private static readonly Decision Plain = new()
    {
        Revision = "sha256:0",
        Currency = "USD",
        At = DateTimeOffset.UnixEpoch,
        Language = "en",
        Coverage = Coverage.Covered,
        Actions = [new ActionDecision { Action = "refund", Answer = Answer.Denied, By = ["late/window"] }],
        Goodwill = [new GoodwillDecision { Option = "credit", Answer = Answer.Allowed, Gives = "store-credit", Bounds = [new Bound("at-most", BoundMeasure.Amount, 25)] }],
        Asks = [new Ask { Fact = "order.total", Why = AskReason.Missing }],
        Problems = [new DecisionProblem("late", DecisionProblemKind.Error, "It divides by zero.")],
    };

    public static TheoryData<Decision, string> Different { get; } = new()
    {
        { Plain with { DeadEnd = true }, "decision.DeadEnd: False against True" },
        { Plain with { Actions = [Plain.Actions[0] with { By = [] }] }, "decision.Actions[refund].By: [`late/window`] against []" },
        { Plain with { Actions = [] }, "decision.Actions: [refund Denied] against []" },
        {
            Plain with { Goodwill = [Plain.Goodwill[0] with { Bounds = [new Bound("at-most", BoundMeasure.Amount, 25.01m)] }] },
            "decision.Goodwill[credit].Bounds[at-most].Left: 25 against 25.01"
        },
        {
            Plain with { Asks = [Plain.Asks[0] with { IfConfirmed = Plain.Asks[0].IfConfirmed.Add("refund", Answer.Allowed) }] },
            "decision.Asks[order.total].IfConfirmed: [] against [[refund, Allowed]]"
        },
        { Plain with { Problems = [] }, "decision.Problems: [DecisionProblem { At = late, Kind = Error, Message =  }] against []" },
    };

    [Theory]
    [MemberData(nameof(Different), DisableDiscoveryEnumeration = true)]
    public void The_first_field_that_differs_is_told_with_both_values(Decision other, string difference) =>
        DecisionDifference.Between(Plain, other).Should().Be(difference);

    [Fact]
    public void The_messages_of_problems_do_not_count() =>
        DecisionDifference.Between(Plain, Plain with { Problems = [Plain.Problems[0] with { Message = "Otherwise said." }] }).Should().BeNull();
}
