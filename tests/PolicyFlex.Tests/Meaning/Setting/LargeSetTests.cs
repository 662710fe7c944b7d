using FluentAssertions;
using PolicyFlex.Deciding;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

/// <summary>More facts, actions and conditions than fit into one machine word.</summary>
public sealed class LargeSetTests
{
    private const int Many = 150;

    private static readonly int[] Numbers = [.. Enumerable.Range(0, Many)];

    /// <summary>Each action is allowed by a rule of its own, for which one of two facts has to be true.</summary>
    private static readonly Scenario Large = Scenario.Policy(Lines("rules:", number => $"""
          - rule: rule-{number}
            allow: action-{number}
            when: many.fact{number} or many.fact{(number + 1) % Many}
        """))
        .Set(Lines("actions:", number => $"""
          action-{number}:
            title: Action {number}
        """))
        .SetWithout("fallback")
        .Vocabulary(Lines("many:", number => $"  fact{number}: boolean"));

    [Fact]
    public void Each_action_is_allowed_by_its_own_facts_alone()
    {
        var falseButOne = Numbers.Select(number => $"\"fact{number}\": {(number == 100 ? "true" : "false")}");

        var decision = Large.Given($$"""{ "many": { {{string.Join(", ", falseButOne)}} } }""").Decide();

        decision.Actions.Should().HaveCount(Many);
        decision.Actions.Where(action => action.Answer == Answer.Allowed).Select(action => action.Action)
            .Should().Equal("action-99", "action-100");
        decision.Asks.Should().BeEmpty();
    }

    [Fact]
    public void Every_missing_fact_is_asked_for_in_the_order_of_the_set()
    {
        var decision = Large.Given("""{ "many": { "fact70": true } }""").Decide();

        decision.Asks.Select(ask => ask.Fact).Should().Equal(Numbers.Where(number => number != 70).Select(number => $"many.fact{number}"));
        decision.Asks.Single(ask => ask.Fact == "many.fact140").For.Should().Equal("action-139", "action-140");
        decision.Asks.Single(ask => ask.Fact == "many.fact71").For.Should().Equal("action-71");
    }

    private static string Lines(string head, Func<int, string> line) => string.Join('\n', Numbers.Select(line).Prepend(head));
}
