using FluentAssertions;
using PolicyFlex.Policies;
using Xunit;

namespace PolicyFlex.Tests.Expressions;

public class SetTests
{
    [Fact]
    public void Conditions_that_are_put_together_are_one_tree_of_the_outermost()
    {
        var inner = new When.Any([new When.Text("loyal"), new When.Match("situation.kind", ["billing"])]);
        var when = new When.All([new When.Text("order.total > 5"), inner, new When.None([new When.Text("bigOrder"), new When.Text("situation.angry")])]);

        var (trees, problems) = Shop.Build(Shop.With(when));

        problems.Should().BeEmpty();
        trees.Conditions.Should().NotContainKey(inner);
        TreePrinter.Print(trees.Conditions[when]).Should().Be(
            "all(Greater(order.total, 5), any(loyal{Equal(customer.tier, 'gold')}, Equal(situation.kind, 'billing')), "
            + "not(any(bigOrder{Greater(order.total, 500)}, holds(situation.angry))))");
    }

    [Theory]
    [InlineData("situation.kind", "billing", "Equal(situation.kind, 'billing')")]
    [InlineData("situation.kind", "billing|lost-parcel", "among(situation.kind; 'billing', 'lost-parcel')")]
    [InlineData("situation.angry", "true", "holds(situation.angry)")]
    [InlineData("situation.angry", "false", "not(holds(situation.angry))")]
    [InlineData("order.total", "12.50", "Equal(order.total, 12.5)")]
    [InlineData("order.id", "A 1", "Equal(order.id, 'A 1')")]
    [InlineData("order.placedOn", "2026-01-31", "Equal(order.placedOn, 2026-01-31)")]
    [InlineData("order.promisedAt", "2026-01-31T10:00", "Equal(order.promisedAt, 2026-01-31T15:00:00Z)")]
    [InlineData("situation.daysSince", "3", "Equal(situation.daysSince, 3)")]
    [InlineData("loyal", "true", "loyal{Equal(customer.tier, 'gold')}")]
    [InlineData("loyal", "false", "not(loyal{Equal(customer.tier, 'gold')})")]
    public void A_fact_with_values_is_read_by_the_type_of_the_fact(string fact, string values, string tree)
    {
        var when = new When.Match(fact, [.. values.Split('|')]);

        var (trees, problems) = Shop.Build(Shop.With(when));

        problems.Should().BeEmpty();
        TreePrinter.Print(trees.Conditions[when]).Should().Be(tree);
        trees.Conditions[when].Source.Should().Be($"{fact}: {values.Replace("|", ", ")}");
    }

    [Theory]
    [InlineData("situation.kin", "billing", "There is no fact or condition `situation.kin`. Did you mean `situation.kind`?")]
    [InlineData("situation.kind", "biling", "`biling` is not one of the choices of `situation.kind`. They are `late-delivery`, `lost-parcel`, `billing`. Did you mean `billing`?")]
    [InlineData("order.total", "much", "`much` is not a value of `order.total`, which is a number.")]
    [InlineData("situation.angry", "yes", "`yes` is not a value of `situation.angry`, which is true or false.")]
    [InlineData("loyal", "yes", "`yes` is not a value of `loyal`, which is true or false.")]
    [InlineData("order.placedOn", "31.1.2026", "`31.1.2026` is not a date. Dates are written as `2026-12-31`.")]
    [InlineData("customer.tags", "vip", "`customer.tags` is a list, which has no single value. Write `customer.tags.Contains(\"…\")` or `customer.tags.Any(…)`.")]
    public void A_value_that_the_fact_cannot_have_is_told(string fact, string value, string sentence)
    {
        var when = new When.Match(fact, [value]);

        var (trees, problems) = Shop.Build(Shop.With(when), when);

        trees.Conditions.Should().NotContainKey(when);
        problems.Should().ContainSingle().Which.Text.Should().Be(sentence);
    }

    [Fact]
    public void Every_part_that_is_wrong_is_told_at_once()
    {
        var (one, two) = (new When.Text("loyl"), new When.Text("order.total >"));

        var (trees, problems) = Shop.Build(Shop.With(new When.All([one, new When.Any([two])])), one, two);

        trees.Conditions.Keys.Should().BeEquivalentTo(Shop.Set.Conditions.Select(condition => condition.When));
        problems.Select(problem => problem.ToString()).Should().Equal(
            "p:1:1: error PF222: There is no condition or table `loyl`. Facts are written with their group, texts in quotes. Did you mean `loyal`?",
            "p:2:13: error PF233: Something is missing after `>`.");
    }

    [Fact]
    public void A_policy_sees_its_own_conditions_and_those_of_the_set()
    {
        var when = new When.Text("mine and loyal");
        var policy = PolicyWith([Shop.Condition("mine", "bigOrder")], when);

        var (trees, problems) = Shop.Build(Shop.Set with { Policies = [policy] });

        problems.Should().BeEmpty();
        TreePrinter.Print(trees.Conditions[when]).Should().Be(
            "all(mine{bigOrder{Greater(order.total, 500)}}, loyal{Equal(customer.tier, 'gold')})");
    }

    [Fact]
    public void A_policy_does_not_see_the_conditions_of_another()
    {
        var policies = new[] { PolicyWith([Shop.Condition("mine", "bigOrder")], null), PolicyWith([], new When.Text("mine")) };

        var (_, problems) = Shop.Build(Shop.Set with { Policies = [.. policies] });

        problems.Should().ContainSingle().Which.Message.Should().Be("There is no condition or table `mine`.");
    }

    [Theory]
    [InlineData("loyal", "There is already a condition or a table `loyal`. A name can mean only one thing in the set and in all its policies.")]
    [InlineData("desk", "There is already a condition or a table `desk`. A name can mean only one thing in the set and in all its policies.")]
    [InlineData("now", "`now` is a word of expressions and cannot be a name.")]
    public void A_policy_cannot_give_a_name_another_meaning(string name, string sentence)
    {
        var condition = Shop.Condition(name, "bigOrder");

        var (_, problems) = Shop.Build(Shop.Set with { Policies = [PolicyWith([condition], null)] }, condition);

        problems.Should().ContainSingle().Which.ToString().Should().EndWith(sentence).And.StartWith("p:1:1: error PF27");
    }

    [Fact]
    public void What_cannot_be_read_is_told_once_and_not_again_where_its_name_stands()
    {
        var (bad, when, other) = (new When.Text("order.totl > 5"), new When.Text("bad and loyal"), new When.Text("bad or loyl"));
        var set = Shop.With(new When.All([when, other])) with { Conditions = [.. Shop.Set.Conditions, new NamedCondition("bad", bad)] };

        var (_, problems) = Shop.Build(set, bad, when, other);

        problems.Select(problem => problem.ToString()).Should().Equal(
            "p:1:1: error PF220: There is no fact `order.totl`. Did you mean `order.total`?",
            "p:3:8: error PF222: There is no condition or table `loyl`. Facts are written with their group, texts in quotes. Did you mean `loyal`?");
    }

    private static Policy PolicyWith(IEnumerable<NamedCondition> conditions, When? when) =>
        new() { Name = "p", File = "p.policy.yaml", AppliesWhen = when, Conditions = [.. conditions] };
}
