using FluentAssertions;
using PolicyFlex.Policies;
using Xunit;
using static PolicyFlex.Tests.Checking.ValidSet;
using static PolicyFlex.Tests.Checking.Write;

namespace PolicyFlex.Tests.Checking;

/// <summary>Sets that nobody writes by hand: work that grew with the square of their size would not end.</summary>
public sealed class HugeSetTests
{
    private const int Many = 20_000;

    [Fact]
    public void Thousands_of_rules_about_thousands_of_options_are_right()
    {
        var options = Enumerable.Range(0, Many).Select(i => Option($"credit-{i}", "store-credit", "5"));
        var rules = Enumerable.Range(0, Many).Select(i => Deny($"no-{i}", Target.Goodwill) with
        {
            When = When("loyal"),
            Exceptions = [Allow($"yes-{i}", Target.Goodwill), Guarantee($"sure-{i}", $"credit-{i}") with { When = When("loyal") }],
        });
        var levels = Enumerable.Range(0, Many).Select(i => Level($"level-{i}", $"{i + 1}"));

        Checker.Check(WithPolicy(policy => policy with { Goodwill = [.. options], Rules = [.. rules] }) with
        {
            Authority = new Authority { Levels = [.. levels] },
        }).Should().BeEmpty();
    }

    [Fact]
    public void Thousands_of_unknown_names_among_thousands_of_known_ones_are_told_up_to_a_thousand()
    {
        var actions = Enumerable.Range(0, Many).Select(i => new ActionDefinition { Name = $"refund-number-{i}" });
        var targets = Enumerable.Range(0, Many).Select(i => $"refund-nmber-{i}");

        Checker.Check(WithRule(Allow("many", [.. targets])) with { Actions = [.. Shop.Actions, .. actions] }).Should().HaveCount(1000);
    }
}
