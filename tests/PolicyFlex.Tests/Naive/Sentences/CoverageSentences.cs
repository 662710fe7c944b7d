using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Policies;
using Xunit;

namespace PolicyFlex.Tests.Naive;

/// <summary>Meaning 5 to 8: wants, coverage, dead ends, instead, parameters.</summary>
public sealed class CoverageSentences
{
    private readonly NaiveShop _shop = new();

    [Fact]
    public void What_is_wanted_comes_first_and_decides_whether_it_is_covered()
    {
        _shop.With(NaiveShop.Allow());
        _shop.Decide(["reship"]).Actions.Select(a => a.Action).Should().Equal("reship", "refund");
        _shop.Decide(["reship"]).Coverage.Should().Be(Coverage.NotCovered);
        _shop.Decide(["refund"]).Coverage.Should().Be(Coverage.Covered);
        _shop.Decide().Coverage.Should().Be(Coverage.Covered);
    }

    [Fact]
    public void No_policy_in_force_is_not_covered() => _shop.Decide().Coverage.Should().Be(Coverage.NotCovered);

    [Fact]
    public void An_option_carried_out_by_an_action_covers_it()
    {
        _shop.With(_shop.Credit(10) with { By = "reship" });
        _shop.Decide(["reship"]).Coverage.Should().Be(Coverage.Covered);
        _shop.Decide(["reship"]).Actions.Single().Answer.Should().Be(Answer.NotCovered);
    }

    [Fact]
    public void Everything_wanted_denied_without_a_way_on_is_a_dead_end_and_gets_the_fallback()
    {
        _shop.Set = _shop.Set with { Fallback = new Fallback { Say = NaiveShop.Words("Let me see."), Instead = [new Alternative("reship")] } };
        var decision = _shop.With(NaiveShop.Deny()).Decide();
        decision.DeadEnd.Should().BeTrue();
        decision.Fallback!.Say.Should().Be("Let me see.");
        decision.Fallback.Instead.Should().Equal(new InsteadEntry { Action = "reship", Answer = Answer.Allowed });
    }

    [Fact]
    public void A_sentence_is_a_way_on()
    {
        var decision = _shop.With(NaiveShop.Deny() with { Wording = NaiveShop.Wording("No.", "Give it to a friend.") }).Decide();
        decision.DeadEnd.Should().BeFalse();
        decision.Actions.Single().Instead.Should().Equal(new InsteadEntry { Sentence = "Give it to a friend." });
    }

    [Fact]
    public void An_action_named_instead_is_allowed_only_if_no_rule_names_it()
    {
        var deny = NaiveShop.Deny() with { Wording = NaiveShop.Wording("No.", "reship") };
        _shop.With(deny).Refund().Instead.Should().Equal(new InsteadEntry { Action = "reship", Answer = Answer.Allowed });

        var silent = NaiveShop.Allow(_shop.When(NaiveShop.False)) with { Targets = [new Target("reship")] };
        _shop.With(deny, silent).Refund().Instead.Should().BeEmpty();
    }

    [Fact]
    public void Rules_that_disagree_about_a_parameter_give_the_lesser_unless_more_is_preferred()
    {
        Rule Keeps(string name, bool keep) => NaiveShop.Allow(rule: name) with
        {
            Targets = [new Target("refund") { With = [new ParameterValue("keep", _shop.Formula(new PolicyFlex.Expressions.Operand.Literal(Value.Of(keep))))] }],
        };
        var parameter = new ParameterDefinition("keep", new FactType(FactKind.Boolean));
        _shop.With(Keeps("a", true), Keeps("b", false));

        _shop.Set = _shop.Set with { Actions = [new ActionDefinition { Name = "refund", With = [parameter] }] };
        _shop.Refund().With["keep"].Should().Be(false);
        _shop.Set = _shop.Set with { Actions = [new ActionDefinition { Name = "refund", With = [parameter with { Prefer = Preference.True }] }] };
        _shop.Refund().With["keep"].Should().Be(true);
    }

    [Fact]
    public void The_first_variant_whose_places_are_all_known_is_said_and_else_the_last_with_gaps()
    {
        var wording = new Wording { Say = NaiveShop.Words("For {order.total}, {customer.id}.", "For {order.total}.") };
        _shop.With(NaiveShop.Allow() with { Wording = wording });
        _shop.Refund(("order.total", 12), ("customer.id", "c-1")).Say.Should().Be("For $12.00, c-1.");
        _shop.Refund(("order.total", 12)).Say.Should().Be("For $12.00.");
        _shop.Refund().Say.Should().Be("For ….");
    }
}
